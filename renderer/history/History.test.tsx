import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ListedAttempt } from '../../electron/contract/contract';
import { fakeBridge } from '../../tests/support/fixtures/bridge';
import { listedAttempt } from '../../tests/support/fixtures/debrief';
import { en } from '../debrief/text/en';
import { History } from './History';

const SECOND = '11111111-2222-4333-8444-555555555555';
const two = (): ListedAttempt[] => [
  listedAttempt(),
  listedAttempt({ id: SECOND, mode: 'exam', state: 'interrupted', summary: null, imported: true, started: '2026-10-02T08:00:00.000Z' }),
];

/** A main process with these attempts, where removing and restoring work. */
function kept(attempts: ListedAttempt[], more: Parameters<typeof fakeBridge>[0] = {}) {
  const removed = new Set<string>();
  const bridge = fakeBridge({
    'attempts.list': ({ limit, offset }: { limit: number; offset: number }) => {
      const live = attempts.filter(({ id }) => !removed.has(id));
      return { attempts: live.slice(offset, offset + limit), total: live.length };
    },
    'attempts.remove': ({ id }: { id: string }) => (removed.add(id), {}),
    'attempts.restore': ({ id }: { id: string }) => (removed.delete(id), {}),
    ...more,
  });
  const view = { onOpen: vi.fn(), onHome: vi.fn(), onBegin: vi.fn() };
  render(<History {...view} />);
  return { ...view, bridge };
}
const rows = (): HTMLElement[] => screen.getAllByRole('row').slice(1);

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(cleanup);

describe('states of the list', () => {
  test('loading, then empty with a word on what comes', async () => {
    const { onBegin } = kept([]);
    expect(screen.getByText(en['history.loading'])).toBeDefined();
    expect(await screen.findByText(en['history.empty'])).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: en['history.empty.begin'] }));
    expect(onBegin).toHaveBeenCalledOnce();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('a list that cannot be read says so and can be tried again', async () => {
    let isBroken = true;
    kept(two(), {
      'attempts.list': () => {
        if (isBroken) throw { code: 'storage-failed', message: 'disk' };
        return { attempts: two(), total: 2 };
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain(en['history.failed']);
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: en['history.retry'] }));
    expect(await screen.findByRole('table')).toBeDefined();
  });

  test('each attempt shows date, scene, mode, length, total, grade and state in words', async () => {
    kept(two());
    await screen.findByRole('table');
    const [first, second] = rows().map(({ textContent }) => textContent);
    for (const part of ['Nov 5, 2026', 'Practice', '1:30', '71.4', 'C', 'finished']) expect(first).toContain(part);
    for (const part of ['Exam', 'cut off', 'imported', 'no total']) expect(second).toContain(part);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  test('a long list comes page by page', async () => {
    const many = Array.from({ length: 120 }, (_, index) => listedAttempt({ id: SECOND.replace(/^1{8}/, String(10_000_000 + index)) }));
    kept(many);
    await screen.findByRole('table');
    expect(rows()).toHaveLength(50);
    await userEvent.click(screen.getByRole('button', { name: en['history.more'] }));
    expect(await screen.findAllByRole('row')).toHaveLength(101);
    await userEvent.click(screen.getByRole('button', { name: en['history.more'] }));
    expect(await screen.findAllByRole('row')).toHaveLength(121);
    expect(screen.queryByRole('button', { name: en['history.more'] })).toBeNull();
  });
});

describe('what can be done', () => {
  test('open and home', async () => {
    const { onOpen, onHome } = kept(two());
    await screen.findByRole('table');
    await userEvent.click(within(rows()[1] as HTMLElement).getByRole('button', { name: /Open the debrief/ }));
    await userEvent.click(screen.getByRole('button', { name: en['history.home'] }));
    expect(onOpen).toHaveBeenCalledWith(SECOND);
    expect(onHome).toHaveBeenCalledOnce();
  });

  test('delete takes the row away and can be undone; the focus is never lost', async () => {
    kept(two());
    await screen.findByRole('table');
    await userEvent.click(within(rows()[0] as HTMLElement).getByRole('button', { name: /Delete/ }));
    expect(await screen.findByText(/Deleted/)).toBeDefined();
    expect(rows()).toHaveLength(1);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await userEvent.click(screen.getByRole('button', { name: en['history.undo'] }));
    expect(await screen.findByText(en['history.restored'])).toBeDefined();
    expect(rows()).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: en['history.dismiss'] }));
    expect(screen.queryByText(en['history.restored'])).toBeNull();
  });

  test('export says where the file is, and nothing when the dialog was cancelled', async () => {
    let path: string | null = null;
    const { bridge } = kept(two(), { 'attempts.export': () => ({ path }) });
    await screen.findByRole('table');
    const button = within(rows()[0] as HTMLElement).getByRole('button', { name: /Export/ });
    await userEvent.click(button);
    expect(screen.getByRole('status').textContent).toBe('');
    path = '/home/c/first.json';
    await userEvent.click(button);
    expect(await screen.findByText('Saved as /home/c/first.json')).toBeDefined();
    expect(bridge.asked.filter(({ name }) => name === 'attempts.export')).toHaveLength(2);
  });

  test('import reads the list anew; a bad file is told in one line with its fault', async () => {
    const attempts = two();
    let isGood = false;
    kept(attempts, {
      'attempts.import': () => {
        if (!isGood) throw { code: 'invalid-file', message: 'header.seed must be a whole number', field: 'header.seed' };
        attempts.push(listedAttempt({ id: SECOND.replace('1111', '9999') }));
        return { id: SECOND.replace('1111', '9999') };
      },
    });
    await screen.findByRole('table');
    const button = screen.getByRole('button', { name: en['history.import'] });
    await userEvent.click(button);
    expect((await screen.findByText(/header\.seed must be a whole number/)).textContent).not.toContain('\n');
    isGood = true;
    await userEvent.click(button);
    expect(await screen.findByText(en['history.import.done'])).toBeDefined();
    expect(rows()).toHaveLength(3);
  });

  test('a deletion that fails says why and leaves the row', async () => {
    kept(two(), {
      'attempts.remove': () => {
        throw { code: 'storage-failed', message: 'read-only' };
      },
    });
    await screen.findByRole('table');
    await userEvent.click(within(rows()[0] as HTMLElement).getByRole('button', { name: /Delete/ }));
    expect(await screen.findByText(/not deleted/)).toBeDefined();
    expect(rows()).toHaveLength(2);
  });
});
