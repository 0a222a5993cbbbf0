/** What the core costs: living an attempt, judging it, writing its track. Everything warm, medians. */
import { projectedTrack } from './track-cost';
import { replay } from '../../scenarios/kernel/replay';
import { STEPS_PER_SECOND } from '../../scenarios/kernel/ids';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { cardOf, played } from '../support/plays';
import { median, timed } from './timed';

const RUNS = 15;
const WARM_UP = 5;
const MINUTE_STEPS = 60 * STEPS_PER_SECOND;
export const GOAL_MS = 60;

export interface CoreFigures {
  /** Simulation and scoring of the first 60 s of a good visit. */
  readonly minuteMs: number;
  /** The fastest of the runs: what is left of it when others want the machine, too, is not the program's. */
  readonly minuteFastestMs: number;
  /** The same with the track written along, as while one plays. */
  readonly minuteWithTrackMs: number;
  /** The same for the whole visit, and brought to 60 s: its busiest parts come later. */
  readonly visitSeconds: number;
  readonly visitMs: number;
  readonly visitMsPerMinute: number;
  /** How many seconds of play are lived in one second. */
  readonly timesRealTime: number;
  readonly judgingMs: number;
  /** Share of the simulation that goes into the track, and what a minute of it weighs. */
  readonly trackSharePercent: number;
  readonly trackBytesPerMinute: number;
  readonly goalMs: number;
  readonly isKept: boolean;
}

export function coreFigures(): CoreFigures {
  const visit = played('perfect', 1);
  const live = (steps: number) => replay(s03, visit.header, visit.samples, steps, 'observations');
  const recorded = (steps: number) => replay(s03, visit.header, visit.samples, steps);
  const minutes = timesOf(() => cardOf(live(MINUTE_STEPS)));
  const minute = median(minutes);
  const withTrack = medianOf(() => cardOf(recorded(MINUTE_STEPS)));
  const simulation = medianOf(() => recorded(visit.step));
  const whole = medianOf(() => cardOf(live(visit.step)));
  const judging = medianOf(() => cardOf(visit));
  const track = projectedTrack(visit);
  const trackMs = medianOf(track.encode);
  const seconds = visit.step / STEPS_PER_SECOND;
  const perMinute = (whole * 60) / seconds;
  return {
    minuteMs: tenth(minute), minuteFastestMs: tenth(Math.min(...minutes)), minuteWithTrackMs: tenth(withTrack), visitSeconds: tenth(seconds), visitMs: tenth(whole), visitMsPerMinute: tenth(perMinute),
    timesRealTime: Math.round((seconds * 1000) / simulation), judgingMs: hundredth(judging),
    trackSharePercent: tenth((100 * trackMs) / simulation), trackBytesPerMinute: Math.round((track.bytes * 60) / seconds),
    goalMs: GOAL_MS, isKept: Math.max(minute, perMinute) < GOAL_MS,
  };
}

function timesOf(work: () => unknown): readonly number[] {
  for (let n = 0; n < WARM_UP; n += 1) work();
  return Array.from({ length: RUNS }, () => timed(work));
}

function medianOf(work: () => unknown): number {
  return median(timesOf(work));
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const hundredth = (value: number): number => Math.round(value * 100) / 100;
