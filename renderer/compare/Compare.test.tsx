import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ListedAttempt } from '../../electron/contract/contract';
import { fakeBridge } from '../../tests/support/fixtures/bridge';
import { listedAttempt, readAttempt } from '../../tests/support/fixtures/debrief';
import { Compare } from './Compare';
import { en } from './text/en';

const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
/** The newest has the highest number. */
const attempts = (count: number): ListedAttempt[] => Array.from({ length: count }, (_, at) => {
  const n = count - at;
  return listedAttempt({ id: idOf(n), started: `2026-10-${String(n).padStart(2, '0')}T09:00:00.000Z`, summary: { total: 40 + n, grade: 'D', critical: [], pack: 'guide-strict', ended: 'complete' } });
});

function show(all: ListedAttempt[], from?: string, answers: Parameters<typeof fakeBridge>[0] = {}) {
  const bridge = fakeBridge({
    'attempts.list': ({ limit, offset }: { limit: number; offset: number }) => ({ attempts: all.slice(offset, offset + limit), total: all.length }),
    'attempts.read': ({ id }: { id: string }) => readAttempt({ listed: listedAttempt({ id }) }),
    ...answers,
  });
  const ways = { onOpen: vi.fn(), onBack: vi.fn(), onHome: vi.fn(), onPractise: vi.fn() };
  render(<Compare scene="s03" from={from} {...ways} />);
  return { bridge, ...ways };
}
const isLegend = (): HTMLElement => screen.getByRole('group', { name: en.choose });
const chosen = (): string[] => within(isLegend()).getAllByRole<HTMLInputElement>('checkbox').flatMap((box) => (box.checked ? [box.closest('label')?.textContent?.trim().slice(0, 1) ?? ''] : []));

// The first import of the library takes its time, and is no matter of these tests.
beforeAll(async () => {
  await import('@observablehq/plot');
});
beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(cleanup);

describe('which attempts', () => {
  test('first the one that one comes from, with the one before it', async () => {
    const { bridge } = show(attempts(5), idOf(4));
    expect(await screen.findByRole('img', { name: /^Totals of 5 attempts: the first 41, the last 45, the best 45/ }, { timeout: 10_000 })).toBeDefined();
    await waitFor(() => expect(bridge.asked.filter(({ name }) => name === 'attempts.read').map(({ request }) => request)).toEqual([{ id: idOf(4) }, { id: idOf(3) }]));
    expect(chosen()).toEqual(['A', 'B']);
  });

  test('the oldest one with what came after it', async () => {
    const { bridge } = show(attempts(3), idOf(1));
    await waitFor(() => expect(bridge.asked.filter(({ name }) => name === 'attempts.read').map(({ request }) => request)).toEqual([{ id: idOf(2) }, { id: idOf(1) }]));
  });

  test('up to four, chosen by keyboard; the fifth waits until one is taken away', async () => {
    show(attempts(7), idOf(7));
    await waitFor(() => expect(isLegend()).toBeDefined());
    const boxes = (): HTMLInputElement[] => within(isLegend()).getAllByRole<HTMLInputElement>('checkbox');
    for (const at of [2, 3, 4]) {
      boxes()[at]?.focus();
      await userEvent.keyboard(' ');
    }
    expect(chosen()).toEqual(['A', 'B', 'C', 'D']);
    expect(screen.getByText('4 are chosen. Take one away to choose another.')).toBeDefined();
    await userEvent.click(boxes()[0] as HTMLElement);
    await userEvent.click(boxes()[4] as HTMLElement);
    expect(boxes()[0]?.checked).toBe(false);
    expect(chosen()).toEqual(['A', 'B', 'C', 'D']);
    await userEvent.click(screen.getByRole('button', { name: en['choose.more'] }));
    expect(boxes().length).toBeGreaterThan(7);
  });

  test('leads to a debrief, back and home', async () => {
    const { onOpen, onBack, onHome } = show(attempts(2), idOf(2));
    const [first] = await screen.findAllByRole('button', { name: /^Open the debrief of/ });
    await userEvent.click(first as HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: en.back }));
    await userEvent.click(screen.getByRole('button', { name: en.home }));
    expect([onOpen.mock.calls, onBack.mock.calls.length, onHome.mock.calls.length]).toEqual([[[idOf(2)]], 1, 1]);
  });
});

describe('the pictures', () => {
  test('each has a name of its own and the same as a table', async () => {
    show(attempts(3), idOf(3));
    await waitFor(() => expect(screen.getAllByRole('img').length).toBeGreaterThanOrEqual(4), { timeout: 10_000 });
    const tables = [...document.querySelectorAll('table')];
    expect(tables.length).toBe(screen.getAllByRole('img').length);
    for (const table of tables) expect(table.querySelectorAll('tbody th[scope="row"]').length).toBeGreaterThan(0);
    const turn = tables.find((table) => table.textContent?.includes(en['yaw.short']));
    expect(turn?.textContent).toMatch(/\d°/);
    await waitFor(() => expect(turn?.querySelectorAll('tbody tr')).toHaveLength(2));
  });
});

describe('nothing or little to compare', () => {
  test('one attempt stands alone and says how to get a second', async () => {
    show(attempts(1));
    expect(await screen.findByText(en.one)).toBeDefined();
    expect(chosen()).toEqual(['A']);
  });

  test('none leads to practice', async () => {
    const { onPractise } = show([listedAttempt({ state: 'interrupted', summary: null })]);
    await userEvent.click(await screen.findByRole('button', { name: en.practise }));
    expect(onPractise).toHaveBeenCalledOnce();
  });

  test('a list that cannot be read can be tried again', async () => {
    let isBroken = true;
    show([], undefined, { 'attempts.list': () => {
      if (isBroken) throw { code: 'storage-failed', message: 'disk' };
      return { attempts: attempts(2), total: 2 };
    } });
    expect((await screen.findByRole('alert')).textContent).toContain(en.failed);
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: en.retry }));
    await waitFor(() => expect(chosen()).toEqual(['A', 'B']));
  });

  test('an attempt without a readable recording keeps its figures and says what is missing', async () => {
    show(attempts(2), idOf(2), { 'attempts.read': ({ id }: { id: string }) => readAttempt({ listed: listedAttempt({ id }), ...(id === idOf(2) ? { track: new Uint8Array([1, 2]) } : {}) }) });
    expect(await screen.findByText(/^The recording of A cannot be read/)).toBeDefined();
  });
});
