import { describe, expect, it } from 'vitest';
import { PACKS } from '../../scenarios/packs/catalog';
import { carelessSlips } from '../../scenarios/players/create';
import { LISTED_SLIPS } from '../../scenarios/scenes/s03-first-visit/slips';
import type { Session } from '../../scenarios/kernel/session-api';
import { cardOf, faults, played } from '../support/plays';
import { SLIP_RULES } from '../support/slip-rules';

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const endOf = (session: Session): string => {
  const last = session.observations.at(-1);
  return last?.type === 'scene.ended' ? last.how : '';
};

describe('the perfect player', () => {
  it.each(range(1, 50))('scores 100 in every pack, nothing short of met, seed %d', (seed) => {
    const session = played('perfect', seed);
    expect(endOf(session)).toBe('complete');
    for (const { id } of PACKS) {
      const card = cardOf(session, id);
      expect(card).toMatchObject({ total: 100, grade: 'S', critical: [] });
      expect(card.verdicts.filter(({ bonus, outcome }) => !bonus && outcome !== 'met')).toEqual([]);
    }
  });

  it.each(['learn', 'exam'] as const)('is as good in %s', (mode) => {
    for (const seed of [1, 2, 3]) expect(cardOf(played('perfect', seed, mode)).total).toBe(100);
  });
});

describe('whoever does nothing', () => {
  it.each(['idle', 'leaver'] as const)('%s scores at most 10 in every pack', (kind) => {
    for (const seed of range(1, 10)) {
      const session = played(kind, seed);
      expect(session.ended).toBe(true);
      for (const { id } of PACKS) expect(cardOf(session, id).total).toBeLessThanOrEqual(10);
    }
  });
});

describe('the random player', () => {
  it('always ends, never throws, and half of the time scores at most 40', () => {
    const totals = range(1, 200).map((seed) => {
      const session = played('random', seed);
      expect(session.ended).toBe(true);
      return cardOf(session).total;
    }).toSorted((a, b) => a - b);
    expect(totals[100]).toBeLessThanOrEqual(40);
  });
});

describe('the careless player', () => {
  const made = range(1, 10).map((seed) => carelessSlips(seed));

  it('makes each listed mistake at least once in ten runs, and at least four a run', () => {
    expect(LISTED_SLIPS.filter((slip) => made.some((slips) => slips.has(slip)))).toEqual(LISTED_SLIPS);
    for (const slips of made) {
      expect(slips.size).toBeGreaterThanOrEqual(4);
      expect(LISTED_SLIPS).toEqual(expect.arrayContaining([...slips]));
    }
  });

  it.each(range(1, 10))('is blamed for the mistakes that were made and for no other, seed %d', (seed) => {
    const session = played('careless', seed);
    const expected = [...(made[seed - 1] ?? [])].flatMap((slip) => SLIP_RULES[slip]).sort();
    expect(session.ended).toBe(true);
    expect(faults(cardOf(session))).toEqual(expected);
    const missed = cardOf(session).verdicts.filter(({ rule }) => expected.includes(rule)).map(({ outcome }) => outcome);
    expect(missed).not.toContain('partly');
    for (const { id } of PACKS) expect(faults(cardOf(session, id)).every((rule) => expected.includes(rule))).toBe(true);
  });
});
