import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBridge } from '../../tests/support/fixtures/bridge';
import { listedAttempt, readAttempt } from '../../tests/support/fixtures/debrief';
import { cardOf, played, slipping } from '../../tests/support/plays';
import { findRule } from '../../scenarios/rulebook/catalog';
import { scenes } from '../../scenarios/scenes/catalog';
import { LANGUAGES, message, ruleText } from '../../scenarios/text/words';
import { bestOf } from './best-attempts';
import { CHAPTERS } from './chapters';
import { ColdMark } from './ColdMark';
import { CourseMap } from './CourseMap';
import { FIRST, nextAfter, nextFrom, onward } from './next-thing';
import { NextThing } from './NextThing';
import { TEXTS } from './text/texts';

const { en } = TEXTS;
const summary = { total: 80, grade: 'B', critical: [], pack: 'traditional', ended: 'complete' } as const;

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(cleanup);

describe('the course', () => {
  it('has 22 scenes in their order, each with a title in every language', () => {
    const ids = CHAPTERS.flatMap(({ scenes: some }) => [...some]);
    expect(ids).toEqual(Array.from({ length: 22 }, (_, index) => `s${String(index + 1).padStart(2, '0')}`));
    const ready = new Set(scenes.map(({ id }) => id));
    for (const id of ids) {
      const key = ready.has(id) ? `${id}.title` : `course.${id}`;
      for (const language of LANGUAGES) expect(message(language, key)).not.toBe(key);
    }
  });

  it('shows what is ready and the best of it; the rest quietly, without a way in', async () => {
    fakeBridge({ 'attempts.list': () => ({ attempts: [listedAttempt({ summary })], total: 1 }) });
    const onScene = vi.fn();
    render(<CourseMap onScene={onScene} onEvening={vi.fn()} onHome={vi.fn()} onCard={vi.fn()} />);
    expect(await screen.findByText('best: 80, grade B')).toBeDefined();
    const lines = screen.getAllByRole('listitem');
    expect(lines).toHaveLength(22);
    expect(lines.filter((line) => within(line).queryByText(en.later) !== null)).toHaveLength(22 - scenes.length);
    await userEvent.click(screen.getByRole('button', { name: /^Go in again: First visit/ }));
    expect(onScene).toHaveBeenCalledWith('s03');
  });

  it('can be walked though the attempts cannot be read', async () => {
    fakeBridge({});
    render(<CourseMap onScene={vi.fn()} onEvening={vi.fn()} onHome={vi.fn()} onCard={vi.fn()} />);
    expect((await screen.findByRole('alert')).textContent).toContain(en.failed);
    expect(screen.getByRole('button', { name: /^Go in: First visit/ })).toBeDefined();
  });
});

it('the best is the best grade, then the highest total', () => {
  const s03 = { scene: 's03', againOf: null };
  const made = [
    { ...s03, summary: { ...summary, total: 97, grade: 'C' as const } }, { ...s03, summary },
    { ...s03, summary: { ...summary, total: 84 } }, { ...s03, summary: null },
    // Taken over from an old attempt: practice, not a first.
    { scene: 's03', againOf: 'x', summary: { ...summary, total: 100, grade: 'S' as const } },
  ];
  expect(bestOf(made).get('s03')?.total).toBe(84);
});

describe('the first exchange without help', () => {
  const slipped = slipping(3, ['one-hand']);
  const kept = (cold: boolean) => ({
    header: { ...slipped.header, mode: 'exam' as const, carry: cold ? { cold: 1 } : {} }, observations: slipped.observations, samples: [], track: new Uint8Array(), nextSeq: 1,
    listed: listedAttempt({ summary, mode: 'exam' }),
  });

  it('ends with a mark and the one thing to practise first', async () => {
    fakeBridge({ 'attempts.read': () => kept(true) });
    const ways = { onGo: vi.fn(), onDebrief: vi.fn(), onHome: vi.fn() };
    render(<ColdMark attemptId={slipped.header.id} pack="traditional" {...ways} />);
    expect(await screen.findByRole('heading', { level: 2 })).toMatchObject({ textContent: ruleText('en', 'meishi.present.two-hands')?.title });
    const { grade } = cardOf(slipped);
    expect(document.querySelector('.cold-grade [aria-hidden]')?.textContent).toBe(grade);
    expect(document.activeElement?.tagName).toBe('H1');
    for (const key of ['cold.practise', 'cold.debrief', 'back'] as const) await userEvent.click(screen.getByRole('button', { name: en[key] }));
    expect(ways.onGo.mock.calls).toEqual([['s03', 'learn']]);
    expect([ways.onDebrief.mock.calls.length, ways.onHome.mock.calls.length]).toEqual([1, 1]);
  });

  it('leads home though it cannot be read', async () => {
    fakeBridge({});
    const onHome = vi.fn();
    render(<ColdMark attemptId="x" pack="traditional" onGo={vi.fn()} onDebrief={vi.fn()} onHome={onHome} />);
    expect((await screen.findByRole('alert')).textContent).toBe(en['cold.failed']);
    await userEvent.click(screen.getByRole('button', { name: en.back }));
    expect(onHome).toHaveBeenCalledOnce();
  });

  it('gives home its reason; an exam that came later gives its own', () => {
    expect(nextFrom(kept(true), 'traditional')).toMatchObject({ why: 'cold', mode: 'learn', rule: 'meishi.present.two-hands' });
    expect(nextFrom(kept(false), 'traditional')).toMatchObject({ why: 'weakest', mode: 'practice' });
  });
});

describe('the next thing', () => {
  it('is the rule that cost most, practised; or the exam when nothing is missing', () => {
    const slipped = slipping(3, ['one-hand']);
    const next = nextFrom({ header: slipped.header, observations: slipped.observations }, 'traditional');
    expect(next).toMatchObject({ why: 'weakest', mode: 'practice', rule: 'meishi.present.two-hands' });
    const clean = cardOf(played('perfect', 3));
    expect(nextAfter('s03', 'learn', clean)).toEqual({ why: 'ready', scene: 's03', mode: 'exam' });
    expect(nextAfter('s03', 'exam', clean).why).toBe('varied');
  });

  it('of what cost the same, what comes first in the act: whoever left at once begins at the beginning', () => {
    const left = nextAfter('s03', 'exam', cardOf(played('leaver', 3)));
    expect(left.why === 'weakest' && findRule(left.rule)?.part).toBe('order');
  });

  it('goes on along the course once nothing is missing, and round where all was played', () => {
    const clean = nextAfter('s03', 'exam', cardOf(played('perfect', 3)));
    const [fresh] = scenes.filter(({ id }) => id !== 's03');
    expect(onward(clean, [{ scene: 's03' }])).toEqual(fresh === undefined ? clean : { why: 'onward', scene: fresh.id, mode: 'learn' });
    expect(onward(clean, scenes.map(({ id }) => ({ scene: id })))).toEqual(clean);
  });

  it('of who has played nothing is one exchange without help; help is a line away', async () => {
    fakeBridge({ 'attempts.list': () => ({ attempts: [], total: 0 }) });
    const onGo = vi.fn();
    render(<NextThing pack="traditional" onToday={() => {}} onGo={onGo} />);
    await screen.findByText(en['next.new']);
    await userEvent.click(screen.getByRole('button', { name: en['next.go.cold'] }));
    await userEvent.click(screen.getByRole('button', { name: en['cold.rather'] }));
    expect(onGo.mock.calls).toEqual([[FIRST.scene, 'exam', true], ['s03', 'learn']]);
  });

  it('is not taken from what came as a file, and is found behind many that were not finished', async () => {
    const cutOff = Array.from({ length: 60 }, (_, index) => listedAttempt({ id: `cut-off-${index}`, state: 'interrupted', summary: null }));
    const given = listedAttempt({ id: 'from-a-file', imported: true });
    const attempts = [given, ...cutOff, listedAttempt({ id: 'own' })];
    const { asked } = fakeBridge({
      'memory.read': () => ({ recalls: [] }), 'attempts.read': () => readAttempt(),
      'attempts.list': ({ limit }: { limit: number }) => ({ attempts: attempts.slice(0, limit), total: attempts.length }),
    });
    render(<NextThing pack="traditional" onToday={() => {}} onGo={vi.fn()} />);
    expect(await screen.findByText(/cost most/)).toBeDefined();
    expect(asked.filter(({ name }) => name === 'attempts.read').map(({ request }) => request)).toEqual([{ id: 'own' }]);
  });

  it('is there though nothing can be read', async () => {
    fakeBridge({});
    render(<NextThing pack="traditional" onToday={() => {}} onGo={vi.fn()} />);
    expect(await screen.findByText(en['next.new'])).toBeDefined();
  });
});
