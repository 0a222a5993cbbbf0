import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeBridge } from '../../tests/support/fake-bridge';
import { listedAttempt, readAttempt } from '../../tests/support/fixtures/debrief';
import type { Language } from '../ui/text/text';
import { Report } from './Report';
import type { ReportOf } from './read-report';
import { attemptTable, skillTable, verdictHead, verdictRows } from './tables';
import { remember } from '../progress/memory/memory';

/** A machine that is busy with others draws late. */
const PATIENCE = { timeout: 40_000 };
const DAY_MS = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();
const RECALLS = [
  { at: daysAgo(1), scene: 's03', rule: 'meishi.order.stand', mode: 'practice', outcome: 'met' },
  { at: daysAgo(2), scene: 's03', rule: 'meishi.present.two-hands', mode: 'practice', outcome: 'missed' },
] as const;
const facts = (learner = 'Camille') => {
  const { header, observations, listed } = readAttempt();
  return { header: { ...header, learner }, observations, listed };
};

function shows(of: ReportOf, { learner = '', language = 'en' as Language, attempt = facts(), isDiskFull = false } = {}) {
  document.documentElement.lang = language;
  const bridge = new FakeBridge({
    'attempts.facts': () => attempt,
    'attempts.list': () => ({ attempts: [listedAttempt({ started: daysAgo(1) })], total: 1 }),
    'memory.read': () => ({ recalls: [...RECALLS] }),
    'learners.list': () => ({ learners: [{ id: facts().header.id, name: learner, made: daysAgo(60), isChosen: true, attempts: 1, lastAt: null }], removed: [], mustChoose: false }),
    'report.pdf': ({ name }) => {
      if (isDiskFull) throw { code: 'storage-failed', message: 'full' };
      return { path: `/home/c/${name}.pdf` };
    },
    'report.csv': ({ name }) => ({ path: `/home/c/${name}.csv` }),
    'attempts.export': () => ({ path: null }),
  });
  Object.defineProperty(window, 'reigi', { value: bridge, configurable: true });
  const onBack = vi.fn();
  render(<Report of={of} version="0.1.0" onBack={onBack} />);
  return { bridge, onBack };
}
const sheet = async (): Promise<HTMLElement> => screen.findByRole('article');

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(cleanup);

describe('the report of an attempt', () => {
  it('says who and what, the total and its grade, what decided it, and every verdict', async () => {
    shows({ attempt: facts().header.id });
    const page = await sheet();
    for (const part of ['Camille', 'of 100', 'What decided it', 'Every verdict', 'Attempt 3f2b8c1a', 'rulebook version']) expect(page.textContent).toContain(part);
    const { header, observations, listed } = facts();
    expect(page.querySelectorAll('tr[data-outcome]')).toHaveLength(verdictRows({ header, observations, listed }, 'en').length);
    expect(page.querySelectorAll('.sheet-story li').length).toBeGreaterThanOrEqual(3);
    expect(await within(page).findByRole('img', { name: /impression/i }, PATIENCE)).toBeDefined();
  });

  it('has no name where nobody gave one', async () => {
    shows({ attempt: 'x' }, { attempt: facts('learner') });
    expect((await sheet()).textContent).not.toContain('Learner');
  });

  it.each(['ja', 'fr'] as const)('is written in %s as well', async (language) => {
    shows({ attempt: 'x' }, { language });
    const page = await sheet();
    expect(page.textContent).toContain(language === 'ja' ? '判定の一覧' : 'Tous les verdicts');
    expect(page.textContent).not.toMatch(/\{\w+\}|undefined|NaN/);
  });

  it('is saved as a PDF and a table, under names that sort', async () => {
    const { bridge, onBack } = shows({ attempt: facts().header.id });
    await sheet();
    await userEvent.click(screen.getByRole('button', { name: 'Save as PDF…' }));
    expect(await screen.findByText(/^Saved as .*reigi-s03-20261105-report\.pdf$/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Verdicts as CSV…' }));
    expect(await screen.findByText(/^Saved as .*reigi-verdicts-\d{8}\.csv$/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Attempt file…' }));
    expect(bridge.requestsOf('attempts.export')).toEqual([{ id: facts().header.id }]);
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('says why it was not saved', async () => {
    shows({ attempt: 'x' }, { isDiskFull: true });
    await sheet();
    await userEvent.click(screen.getByRole('button', { name: 'Save as PDF…' }));
    expect(await screen.findByText('The report was not saved: the disk could not be read or written.')).toBeDefined();
  });
});

describe('the report of progress', () => {
  it('tells what is known by domain, what to practise first with its advice, and how the scenes went', async () => {
    shows('progress', { learner: '佐藤 花' });
    const page = await sheet();
    for (const part of ['佐藤 花', 'Skills', 'To practise first', 'Scenes', '71.4']) expect(page.textContent).toContain(part);
    expect(page.querySelectorAll('.sheet-story li')).toHaveLength(1);
    expect(await within(page).findByRole('img', { name: /would be right today/ }, PATIENCE)).toBeDefined();
  });

  it('says so when nothing can be read', async () => {
    const { bridge } = shows('progress');
    cleanup();
    bridge.failures = 1;
    render(<Report of="progress" version="" onBack={vi.fn()} />);
    await userEvent.click(within(await screen.findByRole('alert')).getByRole('button'));
    expect(await sheet()).toBeDefined();
  });
});

describe('tables', () => {
  it('have as many cells in each row as in their head', () => {
    const { header, observations, listed } = facts();
    const memory = remember(RECALLS, (at) => at.slice(0, 10));
    for (const language of ['en', 'ja', 'fr'] as const) {
      for (const { head, rows } of [
        attemptTable([listedAttempt(), listedAttempt({ summary: null, againOf: header.id })], language),
        { head: verdictHead(language), rows: verdictRows({ header, observations, listed }, language) },
        skillTable([...memory.values()], new Date(), language),
      ]) {
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
      }
    }
  });

  it('give what had no occasion no credit, and nothing for a scene that this version does not have', () => {
    const { header, observations, listed } = facts();
    const head = verdictHead('en');
    const rows = verdictRows({ header, observations, listed }, 'en');
    const cell = (row: (typeof rows)[number], name: string) => row[head.indexOf(name)];
    const none = rows.filter((row) => cell(row, 'Outcome') === 'not observed');
    expect(none.map((row) => cell(row, 'Credit (0 to 1)')).every((credit) => credit === undefined)).toBe(true);
    expect(rows.some((row) => cell(row, 'Credit (0 to 1)') === 1)).toBe(true);
    expect(verdictRows({ header: { ...header, scene: 's99' }, observations, listed }, 'en')).toEqual([]);
  });
});
