/** How much of the master is left for who learns a part of a scene: less after every time that it went well. */
import type { Observation } from '../kernel/observation';
import type { Verdict } from '../kernel/verdict';

/** show: the master does it first; hold: stands in the pose; with: moves along; alone: is gone. */
export const HELPS = ['show', 'hold', 'with', 'alone'] as const;
export type Help = (typeof HELPS)[number];

export function helpAfter(successes: number): Help {
  return HELPS[Math.max(0, Math.min(HELPS.length - 1, Math.floor(successes)))] ?? 'show';
}

/** The parts that were played through, and in which nothing was short of met. What was left out counts where the scene ended. */
export function partsDone(observations: readonly Observation[], verdicts: readonly Pick<Verdict, 'outcome' | 'bonus' | 'evidence'>[]): ReadonlySet<string> {
  const begins = observations.filter((one) => one.type === 'beat.entered');
  const short = verdicts.filter(({ outcome, bonus }) => !bonus && (outcome === 'missed' || outcome === 'partly')).flatMap(({ evidence }) => evidence.map(({ step }) => step));
  const hasEnded = observations.some((one) => one.type === 'scene.ended');
  const done = begins.flatMap(({ beat, step }, at) => {
    const next = begins[at + 1]?.step;
    if (next === undefined && !hasEnded) return [];
    return short.some((fault) => fault >= step && (next === undefined || fault < next)) ? [] : [beat];
  });
  return new Set(done);
}

/** Of the last times, newest first: a part that went wrong again begins anew, with the master. */
export function successesInARow(times: readonly ReadonlySet<string>[], beat: string): number {
  const broken = times.findIndex((done) => !done.has(beat));
  return broken < 0 ? times.length : broken;
}
