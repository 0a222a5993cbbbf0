import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Response } from '../../electron/contract/contract';
import { FakeBridge } from '../../tests/support/fake-bridge';
import { listedAttempt } from '../../tests/support/fixtures/debrief';
import { dayOf } from './month';
import { Progress } from './Progress';

type Recalls = Response<'memory.read'>['recalls'];
/** A machine that is busy with others draws late. */
const PATIENCE = { timeout: 40_000 };
const DAY_MS = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();
const HANDS = 'meishi.present.two-hands';
const RECALLS: Recalls = [
  { at: daysAgo(9), scene: 's03', rule: 'meishi.order.stand', mode: 'practice', outcome: 'met' },
  { at: daysAgo(2), scene: 's03', rule: HANDS, mode: 'practice', outcome: 'missed' },
];

function shows(recalls: Recalls, attempts = [listedAttempt({ started: daysAgo(0) })], pack = 'guide-strict') {
  const bridge = new FakeBridge({ 'memory.read': () => ({ recalls }), 'attempts.list': () => ({ attempts, total: attempts.length }) });
  Object.defineProperty(window, 'reigi', { value: bridge, configurable: true });
  const ways = { onToday: vi.fn(), onPractise: vi.fn(), onDay: vi.fn(), onHistory: vi.fn(), onReport: vi.fn(), onBegin: vi.fn(), onHome: vi.fn() };
  render(<Progress pack={pack} {...ways} />);
  return { bridge, ...ways };
}
const domain = (id: string): HTMLElement => document.querySelector<HTMLElement>(`[data-domain="${id}"]`) ?? document.body;

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(cleanup);

describe('progress', () => {
  it('shows who has measured nothing what there is to learn, and the way to begin', async () => {
    const { onBegin } = shows([], []);
    await userEvent.click(await screen.findByRole('button', { name: 'The first visit, in practice' }));
    expect(onBegin).toHaveBeenCalledOnce();
    expect(domain('offering').querySelectorAll('summary .state-mark.is-unmet').length).toBeGreaterThan(5);
    expect(screen.queryByRole('button', { name: 'Report' })).toBeNull();
    expect(screen.queryByText('If you did not practise')).toBeNull();
  });

  it('has one mark a rule, says in words how many there are of each, and how much of it would be right', async () => {
    shows(RECALLS);
    await screen.findByRole('heading', { name: 'Offering' });
    expect(domain('offering').querySelectorAll('summary .is-missed')).toHaveLength(1);
    expect(domain('offering').querySelector('summary')?.textContent).toMatch(/firm 0, young 0, missed last 1, not yet measured \d+/);
    expect(domain('order').querySelectorAll('summary .is-young')).toHaveLength(1);
    expect(domain('nomikai').querySelector('.skill-now')?.textContent).toBe('not yet measured');
    expect(screen.getByText(/2 rules were measured so far; of these, \d+% would be right today/)).toBeDefined();
  });

  it('leads from a rule into the scene where it is weakest', async () => {
    const { onPractise } = shows(RECALLS);
    await userEvent.click(await screen.findByRole('heading', { name: 'Offering' }));
    const row = domain('offering').querySelector<HTMLElement>('tr[data-state="missed"]') ?? document.body;
    await userEvent.click(within(row).getByRole('button', { name: /^Practise: .*First visit/ }));
    expect(onPractise).toHaveBeenCalledWith('s03');
  });

  it('counts what comes back today by the pack that is chosen, as today does', async () => {
    const label: Recalls[number] = { at: daysAgo(3), scene: 's17', rule: 'nomikai.pour.label-up', mode: 'practice', outcome: 'missed' };
    const lead = (): string => document.querySelector('.progress-lead')?.textContent ?? '';
    shows([...RECALLS.slice(1), label]);
    await screen.findByText(/2 rules were measured so far/);
    const byGuide = Number(/(\d+) comes? back/.exec(lead())?.[1] ?? 0);
    cleanup();
    shows([...RECALLS.slice(1), label], undefined, 'traditional');
    await screen.findByText(/2 rules were measured so far/);
    expect(Number(/(\d+) comes? back/.exec(lead())?.[1] ?? 0)).toBe(byGuide + 1);
  });

  it('draws what fades, and gives the figures beside it', async () => {
    shows(RECALLS);
    const picture = await screen.findByRole('img', { name: /^Of what was measured, \d+% would be right today, \d+% in a week/ }, PATIENCE);
    expect(picture.querySelectorAll('circle')).toHaveLength(3);
    const figures = within(document.querySelector<HTMLElement>('.forecast-figures') ?? document.body).getAllByRole('row');
    expect(figures.map(({ textContent }) => textContent?.slice(0, 5))).toEqual(['DayKn', 'today', 'in 1 ', 'in 3 ', 'in 7 ', 'in 14', 'in 21', 'in 28']);
  });

  it('opens the attempts of a day, leads to what is due, and turns the months by key', async () => {
    const { onDay, onToday } = shows(RECALLS);
    await userEvent.click(await screen.findByRole('button', { name: /1 attempt.*Show these attempts/ }));
    expect(onDay).toHaveBeenCalledWith(dayOf(new Date()));
    await userEvent.click(screen.getByRole('button', { name: 'Today’s practice' }));
    expect(onToday).toHaveBeenCalledOnce();
    const month = document.querySelector('.calendar output')?.textContent;
    screen.getByRole('button', { name: 'Month before' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.querySelector('.calendar output')?.textContent).not.toBe(month);
  });

  it('counts no streak and reproaches nobody', async () => {
    shows(RECALLS);
    await screen.findByRole('heading', { name: 'Days' });
    expect(document.body.textContent).not.toMatch(/streak|in a row|your goal|should have|too long/i);
  });

  it('says so when nothing can be read, and tries again', async () => {
    const { bridge } = shows(RECALLS);
    cleanup();
    bridge.failures = 1;
    render(<Progress pack="guide-strict" onToday={vi.fn()} onPractise={vi.fn()} onDay={vi.fn()} onHistory={vi.fn()} onReport={vi.fn()} onBegin={vi.fn()} onHome={vi.fn()} />);
    expect((await screen.findByRole('alert')).textContent).toContain('could not be read');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Offering' })).toBeDefined();
  });
});
