import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListedLearner } from '../../electron/contract/learner';
import { FakeBridge } from '../../tests/support/fake-bridge';
import { LearnerTag } from './LearnerTag';
import { Learners } from './Learners';
import { bootLearner, presentLearner } from './present';
import { TEXTS } from './text/texts';
import { Who } from './Who';

const { en } = TEXTS;
const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const learner = (index: number, name: string, more: Partial<ListedLearner> = {}): ListedLearner => (
  { id: idOf(index), name, made: '2026-01-01T09:30:00.000Z', isChosen: index === 1, attempts: 0, lastAt: null, ...more });

let learners: ListedLearner[];
let removed: ListedLearner[];
let bridge: FakeBridge;
const reload = vi.fn();

beforeEach(() => {
  document.documentElement.lang = 'en';
  learners = [learner(1, '', { attempts: 3, lastAt: '2026-01-27T09:30:00.000Z' })];
  removed = [];
  bridge = new FakeBridge({
    'learners.list': () => ({ learners, removed, mustChoose: learners.length > 1 }),
    'learners.add': ({ name }) => {
      learners = [...learners, learner(2, name)];
      return { id: idOf(2) };
    },
    'learners.rename': ({ id, name }) => {
      learners = learners.map((one) => (one.id === id ? { ...one, name } : one));
      return {};
    },
    'learners.remove': ({ id }) => {
      removed = learners.filter((one) => one.id === id);
      learners = learners.filter((one) => one.id !== id);
      return { isOther: false };
    },
    'learners.restore': () => {
      learners = [...learners, ...removed];
      removed = [];
      return {};
    },
    'learners.erase': () => {
      removed = [];
      return {};
    },
    'learners.export': () => ({ path: '/home/camille/mika.zip', attempts: 0 }),
  });
  vi.stubGlobal('reigi', bridge);
  vi.stubGlobal('location', { reload });
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
  HTMLDialogElement.prototype.close = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  reload.mockReset();
});

const show = async (): Promise<void> => {
  render(<Learners onHome={vi.fn()} onTrainer={vi.fn()} />);
  await screen.findByRole('heading', { name: en.nameless });
};
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const addMika = async (): Promise<void> => {
  await userEvent.type(screen.getByRole('textbox', { name: en['add.field'] }), ' Mika {Enter}');
  await screen.findByRole('heading', { name: 'Mika' });
};

describe('the learners', () => {
  it('say plainly that nothing is locked, and that the only one stays', async () => {
    await show();
    expect(screen.getByText(en.open)).toBeDefined();
    expect(screen.getByText('3 attempts · last on Jan 27, 2026')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
  });

  it('are added by keyboard, named, and take their seats', async () => {
    await show();
    await addMika();
    expect(bridge.requestsOf('learners.add')).toEqual([{ name: 'Mika' }]);
    await press('Give No name yet another name');
    const field = within(screen.getByRole('dialog')).getByRole('textbox');
    await userEvent.type(field, 'Camille{Enter}');
    await screen.findByRole('heading', { name: 'Camille' });
    await press('Practise as Mika');
    expect(bridge.requestsOf('learners.choose')).toEqual([{ id: idOf(2) }]);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('are removed after a question that offers to save first, and come back by one press', async () => {
    await show();
    await addMika();
    await press('Remove Mika');
    await press(en['remove.save']);
    expect(bridge.requestsOf('learners.export')).toEqual([{ id: idOf(2) }]);
    expect(screen.getByText('Saved: /home/camille/mika.zip')).toBeDefined();
    await press(en['remove.yes']);
    expect(await screen.findByRole('heading', { name: en.gone })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Mika is back.')).toBeDefined();
    expect(screen.queryByRole('heading', { name: en.gone })).toBeNull();
  });

  it('are erased only after a question that says what goes', async () => {
    removed = [learner(3, 'Aya', { attempts: 1, lastAt: '2026-01-27T09:30:00.000Z' })];
    await show();
    await press('Erase Aya for good');
    expect(screen.getByRole('dialog').textContent).toMatch(/^Erase Aya for good\?1 attempt, what is remembered/);
    await press(en.no);
    expect(bridge.requestsOf('learners.erase')).toEqual([]);
    await press('Erase Aya for good');
    await press(en['erase.yes']);
    expect(await screen.findByText('Aya was erased.')).toBeDefined();
  });

  it('are told of a disk that does not take a change, and of a list that cannot be read', async () => {
    await show();
    await userEvent.type(screen.getByRole('textbox', { name: en['add.field'] }), 'Mika');
    bridge.failures = 1;
    await press(en['add.yes']);
    expect(await screen.findByText(en.failed)).toBeDefined();
    cleanup();
    bridge.failures = 1;
    render(<Learners onHome={vi.fn()} onTrainer={vi.fn()} />);
    expect(await screen.findByText(en['failed.read'])).toBeDefined();
  });
});

describe('at start', () => {
  it('a single learner is asked nothing and sees nothing of it', async () => {
    expect(await bootLearner()).toBe(false);
    const { container } = render(<LearnerTag onChange={vi.fn()} />);
    expect(container.textContent).toBe('');
  });

  it('several are asked who it is; Enter is enough for whoever was here last', async () => {
    learners = [learner(1, 'Camille'), learner(2, 'Mika')];
    expect(await bootLearner()).toBe(true);
    expect(presentLearner()).toEqual({ id: idOf(1), name: 'Camille', hasOthers: true });
    render(<Who onOther={vi.fn()} />);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Camille'));
    await userEvent.keyboard('{Enter}');
    expect(bridge.requestsOf('learners.choose')).toEqual([{ id: idOf(1) }]);
  });

  it('nothing keeps the first page from coming', async () => {
    bridge.failures = 1;
    expect(await bootLearner()).toBe(false);
  });
});
