import { describe, expect, it } from 'vitest';
import { LEARNER } from '../kernel/ids';
import type { Observation } from '../kernel/observation';
import { rule as tempo } from './bow/tempo';
import { BOW_MOMENTS, bowTarget, breadthOf, curveAt, isDeepAsAsked, type BowCurve, type BowMoment } from './bow-targets';
import { ruleById } from './catalog';

/** A bow of this depth with this hold, for a moment that a card named. */
function bowed(why: BowMoment, holdSteps: number): readonly Observation[] {
  const { deg } = bowTarget(0, why);
  return [
    { step: 10, type: 'bow.expected', by: 'scene', of: LEARNER, deg, cue: 'card', why },
    { step: 400, type: 'bow.made', by: LEARNER, peak10: deg * 10, startStep: 60, fallSteps: 54, holdSteps, riseSteps: 80, hipsPercent: 70, neck10: 20 },
    { step: 900, type: 'scene.ended', by: 'scene', how: 'complete' },
  ];
}
const tempoOf = (why: BowMoment, hold: number): number => tempo.judge(bowed(why, hold), LEARNER)[0]?.credit ?? -1;

describe('what a bow is for', () => {
  it('asks for a hold of its own: none in a corridor, a short one at a farewell, two seconds of apology', () => {
    expect(tempoOf('corridor', 2)).toBe(1);
    expect(tempoOf('greeting', 2)).toBe(0);
    expect([tempoOf('farewell', 66), tempoOf('apology', 66) < 1]).toEqual([1, true]);
    expect([tempoOf('farewell', 195) < 1, tempoOf('apology', 195)]).toEqual([true, 1]);
  });

  it('counts in the score as it is drawn: the same bands that the depth rules judge by', () => {
    for (const [why, id] of [['corridor', 'bow.angle.eshaku'], ['greeting', 'bow.angle.keirei'], ['apology', 'bow.angle.saikeirei']] as const) {
      const { deg, angle: [, low, high] } = bowTarget(0, why);
      const creditAt = (peak10: number): number => ruleById(id).judge([
        { step: 10, type: 'bow.expected', by: 'scene', of: LEARNER, deg, cue: 'said' },
        { step: 400, type: 'bow.made', by: LEARNER, peak10, startStep: 60, fallSteps: 54, holdSteps: 80, riseSteps: 80, hipsPercent: 70, neck10: 20 },
        { step: 900, type: 'scene.ended', by: 'scene', how: 'complete' },
      ], LEARNER)[0]?.credit ?? -1;
      expect([creditAt(low), creditAt(high)]).toEqual([1, 1]);
      expect([creditAt(low - 10) < 1, creditAt(high + 10) < 1]).toEqual([true, true]);
      expect([isDeepAsAsked(bowTarget(0, why), low), isDeepAsAsked(bowTarget(0, why), high + 1)]).toEqual([true, false]);
    }
  });
});

describe('the curve', () => {
  const peakOf = (curve: BowCurve): number => Math.max(...Array.from({ length: 600 }, (_, step) => curveAt(curve, step)));

  it.each(BOW_MOMENTS)('of %s rests, reaches its depth, and rests again; the master lies within the breadth', (why) => {
    const target = bowTarget(0, why);
    const { curve } = target;
    const end = curve.fall + curve.hold + curve.rise;
    expect([curveAt(curve, 0), peakOf(curve), curveAt(curve, end)]).toEqual([0, curve.deg * 10, 0]);
    const { inner, outer } = breadthOf(target);
    expect(peakOf(inner)).toBeLessThanOrEqual(peakOf(curve));
    expect(peakOf(outer)).toBeGreaterThanOrEqual(peakOf(curve));
    expect([curve.fall >= outer.fall && curve.fall <= inner.fall, curve.hold >= inner.hold && curve.hold <= outer.hold]).toEqual([true, true]);
    expect(curve.rise / curve.fall).toBeGreaterThanOrEqual(1.3);
  });
});
