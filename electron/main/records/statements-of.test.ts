import { describe, expect, it } from 'vitest';
import { summarise } from '../../../renderer/session/summarise';
import type { Mode } from '../../../scenarios/kernel/attempt';
import { sceneById } from '../../../scenarios/scenes/catalog';
import { s03 } from '../../../scenarios/scenes/s03-first-visit/scene';
import { s16 } from '../../../scenarios/scenes/s16-kanpai/scene';
import { played } from '../../../tests/support/plays';
import type { PlayerKind } from '../../../scenarios/players/player';
import { statementSchema } from './statement';
import { statementsOf, type RecordedAttempt } from './statements-of';
import { uuid5 } from './uuid5';
import { ownExtension } from './vocabulary';

const LEARNER = { id: '11111111-1111-4111-8111-111111111111', name: 'Camille' };

function attemptOf(player: PlayerKind, mode: Mode = 'practice', scene = s03, more: Partial<RecordedAttempt['header']> = {}): RecordedAttempt {
  const session = played(player, 4, mode, scene);
  const header = { ...session.header, device: { kind: 'keyboard' as const, bindings: {} }, ...more };
  return { header, observations: session.observations, started: '2026-01-31T09:30:00.000Z', steps: session.step, summary: summarise(scene, session), learner: LEARNER };
}
const verbs = (statements: ReturnType<typeof statementsOf>) => statements.map(({ verb }) => verb.id.split('/').at(-1));

describe('an attempt as learning records', () => {
  it('is the same bytes with the same ids each time, and every id is another one', () => {
    const attempt = attemptOf('careless');
    const one = statementsOf(attempt);
    expect(JSON.stringify(statementsOf(structuredClone(attempt)))).toBe(JSON.stringify(one));
    expect(new Set(one.map(({ id }) => id)).size).toBe(one.length);
    expect(one.every(({ id }) => id[14] === '5')).toBe(true);
    const other = statementsOf({ ...attempt, header: { ...attempt.header, id: '22222222-2222-4222-8222-222222222222' } });
    expect(other.some(({ id }) => one.some((known) => known.id === id))).toBe(false);
  });

  it('has every verdict as a result, and names those whose occasion never came', () => {
    const attempt = attemptOf('careless');
    const statements = statementsOf(attempt);
    const scored = statements.filter(({ verb }) => verb.id.endsWith('/scored'));
    const ruled = new Set(scored.map(({ object }) => object.id.split('/').at(-1)));
    const unseen = statements.at(-1)?.result?.extensions?.[ownExtension('not-observed')] as string[];
    expect([...new Set([...ruled, ...unseen])].toSorted()).toEqual([...s03.rules].filter((rule) => ruled.has(rule) || unseen.includes(rule)).toSorted());
    expect(ruled.size).toBeGreaterThan(20);
    for (const { result, timestamp } of scored) {
      expect(result?.success).toBe(result?.extensions?.[ownExtension('outcome')] === 'met');
      expect(result?.score?.scaled).toBeGreaterThanOrEqual(0);
      expect(timestamp >= attempt.started).toBe(true);
    }
    expect(scored.some(({ result }) => result?.success === false && (result.response ?? '').length > 20)).toBe(true);
  });

  it.each(['s01', 's02', 's03', 's04', 's05', 's06', 's11', 's12', 's15', 's16'])('of %s follows the schema for every player', (id) => {
    const scene = sceneById(id);
    for (const player of ['perfect', 'careless', 'idle', 'leaver'] as const) {
      for (const statement of statementsOf(attemptOf(player, 'exam', scene))) expect(statementSchema.safeParse(statement).error).toBeUndefined();
    }
  });

  it('keeps the order and the number of verbs of cmi5 in each mode', () => {
    const ways = (player: PlayerKind, mode: Mode) => verbs(statementsOf(attemptOf(player, mode))).filter((verb) => verb !== 'scored');
    expect(ways('perfect', 'exam')).toEqual(['initialized', 'completed', 'passed', 'terminated']);
    // Called away before the end.
    expect(ways('careless', 'exam')).toEqual(['initialized', 'failed', 'terminated']);
    expect(ways('perfect', 'practice')).toEqual(['initialized', 'completed', 'terminated']);
    // Where a master leads, one looks around.
    expect(ways('perfect', 'learn')).toEqual(['initialized', 'terminated']);
    expect(ways('leaver', 'exam')).toEqual(['initialized', 'failed', 'terminated']);
    expect(ways('leaver', 'practice')).toEqual(['initialized', 'terminated']);
  });

  it('gives marks that agree: passed from 0.7 on, failed below, and without a score where a critical rule alone decided', () => {
    const mark = (attempt: RecordedAttempt) => statementsOf(attempt).find(({ verb }) => /passed|failed/.test(verb.id));
    expect(mark(attemptOf('perfect', 'exam'))?.result).toMatchObject({ success: true, score: { scaled: 1, raw: 100, min: 0, max: 100 } });
    const failed = mark(attemptOf('careless', 'exam'))?.result;
    expect(failed?.success).toBe(false);
    expect(failed?.score === undefined || failed.score.scaled < 0.7).toBe(true);
    expect(mark(attemptOf('perfect', 'exam', s16))?.context.extensions['https://w3id.org/xapi/cmi5/context/extensions/masteryscore']).toBe(0.7);
  });

  it('carries moveOn exactly where there is a completion or a mark', () => {
    for (const { verb, context } of statementsOf(attemptOf('perfect', 'exam'))) {
      const isMoveOn = context.contextActivities.category?.some(({ id }) => id.endsWith('/moveon'));
      expect(isMoveOn).toBe(/completed|passed/.test(verb.id));
    }
  });

  it('of a moment played again, of a script and of an unknown scene claims nothing', () => {
    const again = statementsOf(attemptOf('perfect', 'exam', s03, { start: { from: '33333333-3333-4333-8333-333333333333', step: 60 } }));
    expect(verbs(again).filter((verb) => verb !== 'scored')).toEqual(['initialized', 'terminated']);
    expect(statementsOf(attemptOf('perfect', 'exam', s03, { device: { kind: 'script', bindings: {} } }))).toEqual([]);
    expect(statementsOf(attemptOf('perfect', 'exam', s03, { scene: 's99' }))).toEqual([]);
  });

  it('names the learner by a stable account, and by a name only where there is one', () => {
    const [named] = statementsOf(attemptOf('idle'));
    expect(named?.actor).toEqual({ objectType: 'Agent', name: 'Camille', account: { homePage: 'https://reigi.invalid/xapi/learners', name: LEARNER.id } });
    expect(statementsOf({ ...attemptOf('idle'), learner: { ...LEARNER, name: '' } })[0]?.actor).not.toHaveProperty('name');
  });
});

it('makes UUIDs of version 5 and the right variant', () => {
  expect(uuid5('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect([uuid5('a') === uuid5('a'), uuid5('a') === uuid5('b')]).toEqual([true, false]);
});
