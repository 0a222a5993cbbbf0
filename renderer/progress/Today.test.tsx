import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Response } from '../../electron/contract/contract';
import { DEFAULT_SETTINGS } from '../../electron/contract/default-settings';
import { FakeBridge } from '../../tests/support/fake-bridge';
import { Today } from './Today';
import type { TodaysPart, TodaySession } from './memory/today';

type Recalls = Response<'memory.read'>['recalls'];
const DAY_MS = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();
const missed = { scene: 's05', rule: 'meishi.prepare.ready-in-time', mode: 'exam', outcome: 'missed' } as const;

function shows(recalls: Recalls, session?: TodaySession) {
  Object.defineProperty(window, 'reigi', { value: new FakeBridge({ 'memory.read': () => ({ recalls }) }), configurable: true });
  const [onPart, onHome] = [vi.fn(), vi.fn()];
  render(<Today pack="traditional" settings={DEFAULT_SETTINGS} device="keyboard" session={session} onPart={onPart} onHome={onHome} />);
  return { onPart, onHome };
}

beforeEach(() => {
  document.documentElement.lang = 'en';
});

describe('today', () => {
  it('says how memory comes to be, to whoever has none', async () => {
    const { onHome } = shows([]);
    expect(await screen.findByText('There is nothing to remember yet.')).toBeTruthy();
    await userEvent.click(within(screen.getByText('There is nothing to remember yet.').closest('div') ?? document.body).getByRole('button'));
    expect(onHome).toHaveBeenCalledOnce();
  });

  it('says when something comes back, where nothing is due', async () => {
    shows([{ ...missed, outcome: 'met', at: daysAgo(0) }]);
    expect(await screen.findByText(/Nothing is due\. The next part comes back in \d+ days\./)).toBeTruthy();
  });

  it('begins with what is weakest, and gives its reason', async () => {
    const { onPart } = shows([{ ...missed, at: daysAgo(3) }]);
    await userEvent.click(await screen.findByRole('button', { name: 'Begin' }));
    expect(screen.getByText('missed the last time')).toBeTruthy();
    expect(onPart.mock.calls[0]?.[0]).toMatchObject({ kind: 'again', isTakeOver: true, part: { rules: [missed.rule], today: { results: [], parts: [{ scene: 's05', beat: 'corridor', rules: [missed.rule] }] } } });
  });

  it('says so when the memory cannot be read', async () => {
    const bridge = new FakeBridge();
    bridge.failures = 1;
    Object.defineProperty(window, 'reigi', { value: bridge, configurable: true });
    render(<Today pack="traditional" settings={DEFAULT_SETTINGS} device="keyboard" session={undefined} onPart={() => {}} onHome={() => {}} />);
    expect((await screen.findByRole('alert')).textContent).toContain('could not be read');
  });

  const part = (from: number): TodaysPart => ({ scene: 's05', seed: 1, beat: 'corridor', from, until: '', steps: 600, rules: [missed.rule] });

  it('shows between two parts how the last one went, goes on by Enter and gives it once more', async () => {
    const session: TodaySession = { parts: [part(0), part(60)], results: [[{ rule: missed.rule, outcome: 'missed' }]] };
    const { onPart } = shows([{ ...missed, at: daysAgo(3) }], session);
    expect(screen.getByText('missed')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Next part' }));
    await userEvent.keyboard('{Enter}');
    expect(onPart.mock.lastCall?.[0]).toMatchObject({ steps: 60, part: { today: session } });
    await userEvent.click(screen.getByRole('button', { name: 'The last one once more' }));
    expect(onPart.mock.lastCall?.[0]).toMatchObject({ steps: 0, part: { today: { ...session, results: [] } } });
  });

  it('ends, and does not praise what was not done', () => {
    const { onHome } = shows([], { parts: [part(0)], results: [[]] });
    expect(screen.getByText(/That was all for today/)).toBeTruthy();
    expect(screen.getByText('not observed')).toBeTruthy();
    expect(onHome).not.toHaveBeenCalled();
  });
});
