import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState, type ComponentProps } from 'react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ListedAttempt } from '../../electron/contract/contract';
import { fakeBridge } from '../../tests/support/fixtures/bridge';
import { listedAttempt, readAttempt } from '../../tests/support/fixtures/debrief';
import { en } from '../debrief/text/en';
import { NO_FILTER } from './filter';
import { History } from './History';
import { en as here } from './text/en';

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
  const view = { onOpen: vi.fn(), onReport: vi.fn(), onCompare: vi.fn(), onProgress: vi.fn(), onHome: vi.fn(), onBegin: vi.fn() };
  render(<Filtering {...view} />);
  return { ...view, bridge };
}

/** Whoever shows the history keeps what was asked for. */
function Filtering(view: Omit<ComponentProps<typeof History>, 'filter' | 'onFilter'>) {
  const [filter, onFilter] = useState(NO_FILTER);
  return <History {...view} filter={filter} onFilter={onFilter} />;
}
const rows = (): HTMLElement[] => screen.getAllByRole('row').slice(1);
const rowsOfAttempts = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('tr[data-index]')];

beforeEach(() => {
  document.documentElement.lang = 'en';
  // jsdom has none.
  window.scrollTo = () => undefined;
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

  test('of a list of ten thousand only the rows in sight are on the page, and each knows its place', async () => {
    const offsetHeight = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(40);
    const many = Array.from({ length: 10_000 }, (_, index) => listedAttempt({ id: SECOND.replace(/^1{8}/, String(10_000_000 + index)) }));
    kept(many);
    expect(await screen.findByText('Kept: 10,000')).toBeDefined();
    await waitFor(() => expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('10001'));
    expect(rowsOfAttempts().length).toBeGreaterThan(10);
    expect(rowsOfAttempts().length).toBeLessThan(60);
    expect(rowsOfAttempts()[0]?.getAttribute('aria-rowindex')).toBe('2');
    // What is not there leaves its room.
    const room = [...document.querySelectorAll<HTMLElement>('.attempts-gap')].reduce((sum, gap) => sum + Number.parseFloat(gap.style.height), 0);
    expect(room).toBeGreaterThan(9_900 * 40);
    window.scrollY = 200_000;
    window.dispatchEvent(new Event('scroll'));
    await waitFor(() => expect(Number(rowsOfAttempts()[0]?.dataset['index'])).toBeGreaterThan(4_000));
    window.scrollY = 0;
    offsetHeight.mockRestore();
  });
});

describe('what is asked for', () => {
  const three = (): ListedAttempt[] => [
    listedAttempt({ id: SECOND.replace('1111', '2222'), scene: 's16', mode: 'exam', started: '2026-11-20T09:30:00.000Z', summary: { total: 99, grade: 'S', critical: [], pack: 'traditional', ended: 'finished' } }),
    ...two(),
  ];

  test('is found by scene, mode, grade, days and words, and all of it comes back', async () => {
    kept(three());
    await screen.findByRole('table');
    const pick = (label: string, value: string): Promise<void> => userEvent.selectOptions(screen.getByLabelText(label), value);
    await pick(here['scene'], 's16');
    expect(await screen.findByText('Shown: 1 of 3')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: here['clear'] }));
    await waitFor(() => expect(rowsOfAttempts()).toHaveLength(3));
    await pick(here['mode'], 'practice');
    await waitFor(() => expect(rowsOfAttempts()).toHaveLength(1));
    await pick(here['mode'], '');
    await pick(here['grade'], 'none');
    await waitFor(() => expect(rowsOfAttempts()[0]?.textContent).toContain('no total'));
    await pick(here['grade'], '');
    fireEvent.change(screen.getByLabelText(here['from']), { target: { value: '2026-11-10' } });
    await waitFor(() => expect(rowsOfAttempts()).toHaveLength(1));
    fireEvent.change(screen.getByLabelText(here['from']), { target: { value: '' } });
    await userEvent.type(screen.getByLabelText(here['text']), 'two hands');
    await waitFor(() => expect(rowsOfAttempts().map(({ textContent }) => textContent?.includes('71.4'))).toEqual([true]));
  });

  test('and not found says so, with a way out', async () => {
    kept(three());
    await screen.findByRole('table');
    await userEvent.type(screen.getByLabelText(here['text']), 'zzz');
    expect(await screen.findByText(here['nothing'])).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
    await userEvent.click(screen.getAllByRole('button', { name: here['clear'] }).at(-1) as HTMLElement);
    expect(await screen.findByRole('table')).toBeDefined();
  });

  test('goes along as a table for a spreadsheet: what is shown, and its verdicts', async () => {
    const { bridge } = kept(three(), {
      'report.csv': ({ name }: { name: string }) => ({ path: `/home/c/${name}.csv` }),
      'attempts.facts': () => {
        const { header, observations, listed } = readAttempt();
        return { header, observations, listed };
      },
    });
    await screen.findByRole('table');
    await userEvent.selectOptions(screen.getByLabelText(here['mode']), 'exam');
    await screen.findByText('Shown: 2 of 3');
    await userEvent.click(screen.getByRole('button', { name: here['csv.attempts'] }));
    expect(await screen.findByText(/Saved as .*reigi-attempts-\d{8}\.csv/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: here['csv.verdicts'] }));
    expect(await screen.findByText(/Saved as .*reigi-verdicts-\d{8}\.csv/)).toBeDefined();
    const [attempts, verdicts] = bridge.asked.filter(({ name }) => name === 'report.csv').map(({ request }) => (request as { text: string }).text);
    expect(attempts?.split('\r\n')).toHaveLength(4);
    expect(verdicts).toContain('meishi.present.two-hands');
    expect(verdicts?.split('\r\n').length).toBeGreaterThan(10);
  });
});

describe('what can be done', () => {
  test('open and home', async () => {
    const { onOpen, onReport, onProgress, onHome } = kept(two());
    await screen.findByRole('table');
    await userEvent.click(within(rows()[1] as HTMLElement).getByRole('button', { name: /Open the debrief/ }));
    await userEvent.click(within(rows()[1] as HTMLElement).getByRole('button', { name: /Report/ }));
    await userEvent.click(screen.getByRole('button', { name: here['progress'] }));
    await userEvent.click(screen.getByRole('button', { name: en['history.home'] }));
    expect(onOpen).toHaveBeenCalledWith(SECOND);
    expect(onReport).toHaveBeenCalledWith(SECOND);
    expect(onProgress).toHaveBeenCalledOnce();
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
    expect(document.querySelector('.toast-place')?.textContent).toBe('');
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
