import { describe, expect, it } from 'vitest';
import { cardOf, played, slipping } from '../../tests/support/plays';
import type { Observation } from '../kernel/observation';
import { helpAfter, partsDone, successesInARow } from './fading';

const beat = (step: number, name: string): Observation => ({ step, type: 'beat.entered', by: 'scene', beat: name });
const over: Observation = { step: 900, type: 'scene.ended', by: 'scene', how: 'complete' };
const verdict = (outcome: 'met' | 'partly' | 'missed', step: number, bonus = false) => ({ outcome, bonus, evidence: [{ step, observation: 0 }] });

describe('the master fades', () => {
  it('from showing to holding, moving along, and gone', () => {
    expect([-1, 0, 1, 2, 3, 9].map(helpAfter)).toEqual(['show', 'show', 'hold', 'with', 'alone', 'alone']);
  });

  it('part by part: one that was short of met is not done, a bonus that was missed is no fault', () => {
    const run = [beat(0, 'a'), beat(100, 'b'), beat(200, 'c'), over];
    expect([...partsDone(run, [verdict('missed', 150), verdict('met', 20), verdict('missed', 220, true)])]).toEqual(['a', 'c']);
    expect([...partsDone(run, [verdict('partly', 99)])]).toEqual(['b', 'c']);
    // Left in the midst of it: the last part was not played through.
    expect([...partsDone(run.slice(0, 3), [])]).toEqual(['a', 'b']);
  });

  it('and comes back where the last time went wrong', () => {
    const times = [new Set(['a']), new Set(['a', 'b']), new Set(['b'])];
    expect([successesInARow(times, 'a'), successesInARow(times, 'b'), successesInARow([], 'a')]).toEqual([2, 0, 0]);
  });

  it('by what was really played: a master has every part done, who offers with one hand not that one', () => {
    const perfect = played('perfect', 3, 'learn');
    const all = partsDone(perfect.observations, cardOf(perfect).verdicts);
    expect(all.size).toBe(new Set(perfect.observations.flatMap((one) => (one.type === 'beat.entered' ? [one.beat] : []))).size);
    const slipped = slipping(3, ['one-hand']);
    const some = partsDone(slipped.observations, cardOf(slipped).verdicts);
    expect(some.size).toBeLessThan(all.size);
    expect(some.size).toBeGreaterThan(all.size - 3);
  });
});
