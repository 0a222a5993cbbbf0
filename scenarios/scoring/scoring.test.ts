import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEARNER } from '../kernel/ids';
import type { Observation } from '../kernel/observation';
import type { Severity, Verdict } from '../kernel/verdict';
import { PACKS, packById } from '../packs/catalog';
import type { Pack } from '../packs/pack';
import { ruleById } from '../rulebook/catalog';
import { adding, both, change, without } from '../rulebook/examples/edit';
import { goodVisit } from '../rulebook/examples/good-visit';
import { RULES_S03 } from '../scenes/s03-first-visit/rules';
import { impressionAfter, IMPRESSION_START } from './impression';
import { aggregate, gradeOf, scorecard, totalOf, WEIGHTS } from './scorecard';

// What the good visit is an example of.
const ids = RULES_S03;
const traditional = packById('traditional');

function score(observations: readonly Observation[], pack: Pack = traditional, rules = ids) {
  return scorecard(observations, { scenario: 's03', version: 1, rules, pack, subject: LEARNER });
}

const verdict = fc
  .record({
    rule: fc.constantFrom(...ids),
    severity: fc.constantFrom<Severity>('critical', 'major', 'minor'),
    outcome: fc.constantFrom('met', 'partly', 'missed', 'not-observed'),
    share: fc.integer({ min: 1, max: 99 }),
    occurrence: fc.integer({ min: 0, max: 3 }),
    step: fc.nat(5000),
  })
  .map(({ rule, outcome, share, occurrence, step }): Verdict => {
    const { severity, bonus } = ruleById(rule);
    const credit = outcome === 'met' ? 1 : outcome === 'partly' ? share / 100 : 0;
    const evidence = [{ step, observation: 0 }];
    return {
      rule,
      severity,
      bonus,
      outcome: outcome as Verdict['outcome'],
      credit,
      occurrence,
      evidence,
      weight: WEIGHTS[severity],
      subject: LEARNER,
      measured: {},
    };
  });
const verdicts = fc.uniqueArray(verdict, {
  selector: ({ rule, occurrence }) => `${rule}#${occurrence}`,
  maxLength: 60,
});

describe('the scorecard', () => {
  it.each(PACKS.map((pack) => [pack.id, pack] as const))('gives a good visit 100 and S in %s', (_id, pack) => {
    const card = score(goodVisit, pack);
    expect(card).toMatchObject({ scenario: 's03', version: 1, pack: pack.id, total: 100, grade: 'S', critical: [] });
    expect(card.verdicts.every(({ outcome }) => outcome === 'met')).toBe(true);
  });

  it.each(PACKS.map((pack) => [pack.id, pack] as const))(
    'gives someone who does nothing 0 and D in %s',
    (_id, pack) => {
      const ended: Observation = { step: 900, type: 'scene.ended', by: 'scene', how: 'idle' };
      expect(score([ended], pack)).toMatchObject({ total: 0, grade: 'D' });
      expect(score([], pack)).toMatchObject({ total: 0, grade: 'D' });
    },
  );

  it('gives 0 when nothing could be observed', () => {
    const occasions = ['reception', 'wait', 'offer', 'receive', 'seated', 'leave'] as const;
    const voided = occasions.map((occasion, step): Observation => ({
      step,
      type: 'occasion.void',
      by: 'scene',
      occasion,
    }));
    const card = score(voided);
    expect(card).toMatchObject({ total: 0, grade: 'D', critical: [] });
    expect(card.verdicts.every(({ outcome }) => outcome === 'not-observed')).toBe(true);
  });

  it('adds up by the published formula', () => {
    const rules = ['meishi.present.two-hands', 'meishi.present.slight-bow', 'meishi.present.distance'];
    const visit = both(
      change('card.taken', { bothPercent: 80 }, ({ from }) => from === LEARNER),
      change('card.taken', { distanceMm: 2000 }, ({ from }) => from === LEARNER),
    )(goodVisit);
    expect(score(visit, traditional, rules).total).toBe(Math.round((1000 * (25 * 0.5 + 10)) / 38) / 10);
  });

  it('lets a bonus lift a total but never lower it or pass 100', () => {
    const plain = change('card.extended', { overHolderMm: -1 })(goodVisit);
    expect(score(plain).total).toBe(100);
    const shy = without('line.began', ({ tokens }) => tokens === 'chodai');
    expect(score(shy(goodVisit)).total).toBeGreaterThan(score(shy(plain)).total);
  });

  it('caps the grade at C for a critical miss and names it', () => {
    const card = score(change('card.received', { hands: 'right' })(goodVisit));
    expect(card.total).toBeGreaterThan(85);
    expect(card).toMatchObject({ grade: 'C', critical: ['meishi.receive.two-hands'] });
  });

  it('puts verdicts in the order of their evidence', () => {
    const steps = score(goodVisit).verdicts.map(({ evidence }) => evidence[0]?.step ?? 0);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });

  it('does not depend on the order in which rules are listed', () => {
    expect(score(goodVisit, traditional, ids.toReversed())).toEqual(score(goodVisit));
  });

  it('changes one verdict for one mistake', () => {
    const mistake = change('card.taken', { hands: 'right' }, ({ from }) => from === LEARNER)(goodVisit);
    const before = score(goodVisit).verdicts;
    const changed = score(mistake).verdicts.filter((after) => {
      const same = before.find(({ rule, occurrence }) => rule === after.rule && occurrence === after.occurrence);
      return same?.outcome !== after.outcome;
    });
    expect(changed.map(({ rule }) => rule)).toEqual(['meishi.present.two-hands']);
  });

  it('stays within 0 and 100 and does not mind the order of verdicts', () => {
    fc.assert(
      fc.property(verdicts, fc.integer(), (list, seed) => {
        const total = totalOf(list);
        expect(total >= 0 && total <= 100).toBe(true);
        expect(Math.round(total * 10) / 10).toBe(total);
        expect(totalOf(shuffled(list, seed))).toBe(total);
      }),
    );
  });

  it('never falls when one verdict improves', () => {
    fc.assert(
      fc.property(verdicts, fc.nat(59), (list, at) => {
        const better = list.map((each, index): Verdict =>
          index === at && each.outcome !== 'not-observed' ? { ...each, outcome: 'met', credit: 1 } : each,
        );
        expect(totalOf(better)).toBeGreaterThanOrEqual(totalOf(list));
      }),
    );
  });

  it('takes the mean of occurrences, or the worst of what must never happen', () => {
    expect(aggregate([1, 0.5], 'mean')).toBe(0.75);
    expect(aggregate([1, 0], 'worst')).toBe(0);
    const worst = ids.map(ruleById).filter(({ policy }) => policy === 'worst');
    expect(worst.every(({ severity }) => severity === 'critical')).toBe(true);
  });

  it.each([
    [100, false, 'S'],
    [95, false, 'S'],
    [94.9, false, 'A'],
    [85, false, 'A'],
    [84.9, false, 'B'],
    [70, false, 'B'],
    [69.9, false, 'C'],
    [50, false, 'C'],
    [49.9, false, 'D'],
    [100, true, 'C'],
    [60, true, 'C'],
    [20, true, 'D'],
  ] as const)('grades %d (critical miss: %s) as %s', (total, isCapped, grade) => {
    expect(gradeOf(total, isCapped)).toBe(grade);
  });

  it('refuses a rule that does not exist', () => {
    expect(() => score(goodVisit, traditional, ['meishi.nothing'])).toThrow('meishi.nothing');
  });
});

describe('the impression', () => {
  it('rises through a good visit and ends high', () => {
    const { verdicts: seen } = score(goodVisit);
    const curve = goodVisit.map(({ step }) => impressionAfter(seen, step));
    expect(curve[0]).toBe(IMPRESSION_START);
    expect(curve).toEqual(curve.toSorted((a, b) => a - b));
    expect(curve.at(-1)).toBeGreaterThanOrEqual(90);
  });

  it('passes 70 at the end of a good visit in every pack', () => {
    for (const pack of PACKS) expect(impressionAfter(score(goodVisit, pack).verdicts, 9999)).toBeGreaterThanOrEqual(70);
  });

  it('breaks at once on a critical fault, and not before it is seen', () => {
    const { verdicts: seen } = score(
      adding({ step: 3300, type: 'card.fell', by: LEARNER, object: 'card.sato', on: 'table', dropMm: 200 })(goodVisit),
    );
    expect(impressionAfter(seen, 3300)).toBeLessThan(impressionAfter(seen, 3299) - 20);
  });

  it('waits for what can still be put right', () => {
    const running = goodVisit.filter(({ step }) => step <= 2230);
    expect(impressionAfter(score(running).verdicts, 2230)).toBeGreaterThan(IMPRESSION_START);
  });

  it('is not lowered by a bonus left out', () => {
    const bare = change('card.placed', { on: 'table' })(goodVisit);
    expect(impressionAfter(score(bare, traditional, ['meishi.after.single-card-on-holder']).verdicts, 9999)).toBe(
      IMPRESSION_START,
    );
  });

  it('stays within 0 and 100 and does not mind the order of verdicts', () => {
    fc.assert(
      fc.property(verdicts, fc.integer(), fc.nat(6000), (list, seed, step) => {
        const impression = impressionAfter(list, step);
        expect(impression >= 0 && impression <= 100).toBe(true);
        expect(impressionAfter(shuffled(list, seed), step)).toBe(impression);
      }),
    );
  });
});

/** Some other order of the same list. */
function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const keyed = list.map((item, at) => ({ item, key: Math.imul(at + 1, seed | 1) >>> 0 }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
}
