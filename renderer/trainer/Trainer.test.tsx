import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Response } from '../../electron/contract/contract';
import type { RecordsState } from '../../electron/contract/records';
import { FakeBridge } from '../../tests/support/fake-bridge';
import { TEXTS } from './text/texts';
import { Trainer } from './Trainer';

const { en } = TEXTS;
type Facts = Response<'learners.facts'>['learners'][number];
const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const pupil = (index: number, name: string, outcome?: 'met' | 'missed'): Facts => ({
  id: idOf(index), name, made: '2026-01-01T09:30:00.000Z', isChosen: index === 1, attempts: index, lastAt: null,
  recalls: outcome === undefined ? [] : [{ at: new Date().toISOString(), scene: 's03', rule: 'meishi.present.two-hands', mode: 'exam', outcome }],
});
const REST: RecordsState = { store: null, canKeepSecret: true, waiting: 0, sent: 0, refused: 0, reasons: [], doing: 'nothing', ending: null };
const STORE = { endpoint: 'https://lrs.example.com/xapi/', host: 'lrs.example.com', key: 'trainer', hasSecret: true, isSecretKept: true };

let learners: Facts[];
let state: RecordsState;
let isSending: boolean;
let bridge: FakeBridge;

beforeEach(() => {
  document.documentElement.lang = 'en';
  learners = [pupil(1, 'Camille', 'met'), pupil(2, 'Mika', 'missed'), pupil(3, '')];
  [state, isSending] = [REST, true];
  bridge = new FakeBridge({
    'learners.facts': () => ({ learners }),
    'records.state': () => state as Response<'records.state'>,
    'records.name': ({ endpoint, key }) => (state = { ...REST, store: { ...STORE, endpoint, key } }) as Response<'records.name'>,
    'records.forget': () => (state = REST) as Response<'records.forget'>,
    'records.stop': () => ({ ...state }) as Response<'records.stop'>,
    'records.send': () => ({ isSending }),
    'records.save': () => ({ path: '/home/camille/records.json', attempts: 2, statements: 60 }),
    'report.csv': () => ({ path: '/home/camille/ready.csv' }),
  });
  vi.stubGlobal('reigi', bridge);
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
  HTMLDialogElement.prototype.close = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = async (): Promise<void> => {
  render(<Trainer onLearners={vi.fn()} onHome={vi.fn()} />);
  await screen.findByRole('table');
  await screen.findByRole('heading', { name: en.records });
};
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const names = (): (string | null)[] => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

describe('the trainer’s table', () => {
  it('says who is ready for what, in words as well as in shapes, and is ordered by any column', async () => {
    await show();
    expect(names()).toEqual(['No name yet', 'Camille', 'Mika']);
    const offering = screen.getByRole('columnheader', { name: 'Offering' });
    await press(/^Offering/);
    expect([names(), offering.getAttribute('aria-sort')]).toEqual([['Camille', 'Mika', 'No name yet'], 'ascending']);
    expect(within(screen.getByRole('row', { name: /Camille/ })).getByText(/^On the way: 1 of \d+ rules known$/)).toBeDefined();
    expect(within(screen.getByRole('row', { name: /Mika/ })).getByText(/^Gaps: 0 of/)).toBeDefined();
    await press(/^Offering/);
    expect(offering.getAttribute('aria-sort')).toBe('descending');
  });

  it('shows the rules of a domain by number, written out below', async () => {
    await show();
    await userEvent.click(screen.getByRole('radio', { name: 'Offering' }));
    const written = within(screen.getByRole('region', { name: en.numbers })).getAllByRole('listitem');
    expect(screen.getAllByRole('columnheader')).toHaveLength(written.length + 3);
    await press(en.csv);
    expect(bridge.requestsOf('report.csv')[0]?.text.split('\r\n')).toHaveLength(5);
  });

  it('says when it cannot be read', async () => {
    bridge.failures = 1;
    render(<Trainer onLearners={vi.fn()} onHome={vi.fn()} />);
    expect(await screen.findByText(en.failed)).toBeDefined();
  });
});

describe('the learning records', () => {
  it('are those of the picked learners, as a file', async () => {
    await show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Mika, for learning records' }));
    await press(en['records.save']);
    expect(bridge.requestsOf('records.save')).toEqual([{ learners: [idOf(1), idOf(3)] }]);
    expect(screen.getByText('Saved: 60 records of 2 attempts, /home/camille/records.json')).toBeDefined();
    await userEvent.click(screen.getByRole('checkbox', { name: en['pick.all'] }));
    await userEvent.click(screen.getByRole('checkbox', { name: en['pick.all'] }));
    expect(screen.getByRole('button', { name: en['records.save'] }).hasAttribute('disabled')).toBe(true);
  });

  it('go to a store once it is named; a bad address is told at its field', async () => {
    await show();
    await press(en['store.name']);
    await userEvent.type(screen.getByLabelText(en['store.endpoint']), 'https://lrs.example.com/xapi/');
    await userEvent.type(screen.getByLabelText(en['store.key']), 'trainer');
    await userEvent.type(screen.getByLabelText(en['store.secret']), 'x');
    const call = bridge.call.bind(bridge);
    bridge.call = (() => Promise.reject({ code: 'bad-request', message: 'no', field: 'endpoint' })) as typeof bridge.call;
    await press(en['store.yes']);
    expect(screen.getByText(en['store.bad'])).toBeDefined();
    bridge.call = call;
    await press(en['store.yes']);
    expect(bridge.requestsOf('records.name')).toEqual([{ endpoint: 'https://lrs.example.com/xapi/', key: 'trainer', secret: 'x', keep: true }]);
    isSending = false;
    await press('Send to lrs.example.com…');
    expect(screen.getByText(en['records.nothing'])).toBeDefined();
  });

  it('tell how far they are, can be stopped, and how it ended', async () => {
    state = { ...REST, store: STORE };
    await show();
    act(() => bridge.tell('records.changed', { ...state, doing: 'sending', sent: 25, waiting: 50 } as never));
    expect(screen.getByText('Sending: 25 have arrived, 50 wait.')).toBeDefined();
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('25');
    await press(en['records.stop']);
    expect(bridge.requestsOf('records.stop')).toHaveLength(1);
    act(() => bridge.tell('records.changed', { ...state, sent: 25, waiting: 50, refused: 1, reasons: ['400 no'], ending: 'unreachable' } as never));
    expect(screen.getByText(en['ending.unreachable'])).toBeDefined();
    expect(screen.getByText('400 no')).toBeDefined();
    expect(screen.getByRole('button', { name: en.discard })).toBeDefined();
  });
});
