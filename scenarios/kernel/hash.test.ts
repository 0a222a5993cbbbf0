import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, observationsHash, observationText } from './hash';
import type { Observation } from './observation';

const entered = (step: number): Observation => ({ step, type: 'beat.entered', by: 'scene', beat: 'lobby' });

/** Of '', 'a', '名刺', 'lobby'. */
const PINNED = ['811c9dc501234567', 'e40c292c14a7535f', '8d7e16c6962b8e04', '1c5a0ed3d3413204'];

describe('the fingerprint', () => {
  it('is the same for ever', () => {
    expect(['', 'a', '名刺', 'lobby'].map(fingerprint)).toEqual(PINNED);
  });

  it('is 16 hex digits, and others for other texts', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, two) => {
      expect(fingerprint(one)).toMatch(/^[0-9a-f]{16}$/);
      expect(fingerprint(one) === fingerprint(two)).toBe(one === two);
    }));
    const short = Array.from({ length: 20_000 }, (_, at) => fingerprint(at.toString(36)));
    expect(new Set(short).size).toBe(short.length);
  });
});

describe('the hash of observations', () => {
  it('does not mind in which order a fact was written down', () => {
    const turned = Object.fromEntries(Object.entries(entered(3)).toReversed()) as unknown as Observation;
    expect(observationText(turned)).toBe(observationText(entered(3)));
    expect(observationsHash([turned])).toBe(observationsHash([entered(3)]));
  });

  it('minds the order of facts, their number, and every value', () => {
    const lists = [[], [entered(1)], [entered(2)], [entered(1), entered(2)], [entered(2), entered(1)], [entered(1), entered(1)]];
    expect(new Set(lists.map(observationsHash)).size).toBe(lists.length);
  });
});
