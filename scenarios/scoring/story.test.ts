import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEARNER } from '../kernel/ids';
import type { Observation } from '../kernel/observation';
import type { Scorecard } from '../kernel/verdict';
import { packById } from '../packs/catalog';
import { adding, both, change } from '../rulebook/examples/edit';
import { goodVisit } from '../rulebook/examples/good-visit';
import { RULES_S03 } from '../scenes/s03-first-visit/rules';
import { cardOf, played } from '../../tests/support/plays';
import { scorecard } from './scorecard';
import { FEWEST_MOMENTS, keyMoments, MOST_MOMENTS } from './story';

const score = (observations: readonly Observation[]): Scorecard =>
  scorecard(observations, { scenario: 's03', version: 1, rules: RULES_S03, pack: packById('traditional'), subject: LEARNER });
const oneHand = change('card.taken', { hands: 'right' }, ({ from }) => from === LEARNER);
const far = change('card.taken', { distanceMm: 2000 }, ({ from }) => from === LEARNER);
const fallen = adding({ step: 3300, type: 'card.fell', by: LEARNER, object: 'card.sato', on: 'table', dropMm: 200 });
const faultsOf = (card: Scorecard): readonly string[] => keyMoments(card).filter(({ kind }) => kind === 'fault').map(({ verdict }) => verdict.rule);

describe('the story', () => {
  it('of a good visit tells what carried it, one moment of a part before a second', () => {
    const moments = keyMoments(score(goodVisit));
    expect(moments).toHaveLength(MOST_MOMENTS);
    expect(moments.every(({ kind }) => kind === 'strength')).toBe(true);
    expect(moments.filter(({ verdict }) => verdict.severity === 'critical').length).toBeGreaterThan(2);
  });

  it('of nothing that was judged is empty, and of nothing done it tells what was left out', () => {
    expect(keyMoments({ ...score(goodVisit), verdicts: [] })).toEqual([]);
    const idle = keyMoments(score([{ step: 900, type: 'scene.ended', by: 'scene', how: 'idle' }]));
    expect(idle.length).toBeGreaterThan(0);
    expect(idle.every(({ kind }) => kind === 'fault')).toBe(true);
  });

  it('puts what weighs most first in choosing, and what happened first in telling', () => {
    const card = score(both(fallen, oneHand)(goodVisit));
    expect(faultsOf(card)).toContain('meishi.present.two-hands');
    const steps = keyMoments(card).map(({ from }) => from);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });

  it('takes a small slip that was made each time for more than a larger one that was made once', () => {
    const card = score(oneHand(goodVisit));
    const [verdict] = card.verdicts.filter(({ outcome }) => outcome === 'missed');
    if (verdict === undefined) throw new Error('nothing was missed');
    const of = (rule: string, weight: number, step: number, occurrence = 1) => ({ ...verdict, rule, weight, occurrence, severity: 'major' as const, evidence: verdict.evidence.map((piece) => ({ ...piece, step })) });
    const once = of('meishi.present.distance', 4, 100);
    const often = [200, 400, 600].map((step, at) => of('meishi.present.two-hands', 2.5, step, at + 1));
    const others = [800, 1000, 1200].map((step, at) => of(['meishi.present.height', 'meishi.present.words', 'meishi.present.name'][at] ?? '', 5, step));
    const told = faultsOf({ ...card, verdicts: [once, ...often, ...others] });
    expect(told).toContain('meishi.present.two-hands');
    expect(told).not.toContain('meishi.present.distance');
  });

  it('makes one moment of faults that were seen at once, and names the lighter beside the heavier', () => {
    const moments = keyMoments(score(both(oneHand, far)(goodVisit)));
    const [fault, ...more] = moments.filter(({ kind }) => kind === 'fault');
    expect(more).toEqual([]);
    expect(fault?.verdict.rule).toBe('meishi.present.two-hands');
    expect(fault?.also).toEqual(['meishi.present.distance']);
  });

  it('says what a fault cost: what the total would be without it', () => {
    const card = score(oneHand(goodVisit));
    const [fault] = keyMoments(card).filter(({ kind }) => kind === 'fault');
    expect(card.total + (fault?.points ?? 0)).toBeCloseTo(score(goodVisit).total, 1);
    expect(fault?.impression.after).toBeLessThan(fault?.impression.before ?? 0);
  });

  it('always names something to keep where something was well done', () => {
    for (const seed of [1, 2, 3, 4]) {
      const card = cardOf(played('careless', seed));
      expect(keyMoments(card).filter(({ kind }) => kind === 'strength').length).toBeGreaterThan(0);
    }
  });

  it('has three to five moments wherever there are as many rules, each rule once, in any order of verdicts', () => {
    const card = cardOf(played('careless', 4));
    fc.assert(fc.property(fc.shuffledSubarray([...card.verdicts], { minLength: 8 }), (verdicts) => {
      const moments = keyMoments({ ...card, verdicts });
      const judged = new Set(verdicts.filter(({ outcome, evidence }) => outcome !== 'not-observed' && evidence.length > 0).map(({ rule }) => rule));
      expect(moments.length).toBeLessThanOrEqual(MOST_MOMENTS);
      expect(moments.length + moments.flatMap(({ also }) => also).length).toBeGreaterThanOrEqual(Math.min(FEWEST_MOMENTS, judged.size > 0 ? 1 : 0));
      expect(new Set(moments.map(({ verdict }) => verdict.rule)).size).toBe(moments.length);
      expect(keyMoments({ ...card, verdicts: verdicts.toReversed() })).toEqual(moments);
    }), { numRuns: 60 });
  });
});
