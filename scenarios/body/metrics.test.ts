import { describe, expect, it } from 'vitest';
import { BODIES, bodyOfStature, LEARNER_STATURES, metricsOf } from './metrics';

describe('the bodies of a learner', () => {
  it('reach from 1.50 m to 1.90 m in steps of 2 cm', () => {
    expect([LEARNER_STATURES[0], LEARNER_STATURES.at(-1), LEARNER_STATURES.length]).toEqual([1500, 1900, 21]);
    for (const statureMm of LEARNER_STATURES) expect(metricsOf(`learner.${statureMm}`).statureMm).toBe(statureMm);
  });

  it('are found by the nearest stature', () => {
    expect([1000, 1509, 1711, 2500].map(bodyOfStature)).toEqual(['learner.1500', 'learner.1500', 'learner.1720', 'learner.1900']);
  });

  it('grow in every measure', () => {
    const small = metricsOf('learner.1500');
    const tall = metricsOf('learner.1900');
    for (const [key, value] of Object.entries(small)) expect(tall[key as keyof typeof tall]).toBeGreaterThan(value);
  });

  it('are average where the name is unknown', () => {
    expect(metricsOf('learner.1501')).toEqual(BODIES['learner.average']);
    expect(metricsOf('constructor')).toEqual(BODIES['learner.average']);
  });
});
