/** What a room of eight costs: people who drink, talk and are poured for, lived again without a screen, on one core. Warm. */
import { STEPS_PER_SECOND } from '../../scenarios/kernel/ids';
import { replay } from '../../scenarios/kernel/replay';
import { s17 } from '../../scenarios/scenes/s17-pouring/scene';
import { played } from '../support/plays';
import { median, timed } from './timed';

const RUNS = 15;
const WARM_UP = 5;
/** A seed with all eight at the table. */
const SEED = 4;
const GOAL_TIMES = 500;

export interface RoomFigures {
  readonly people: number;
  readonly seconds: number;
  /** Seconds of the evening lived in one second, by the fastest run: what is left when others want the machine, too, is not the program's. */
  readonly timesRealTime: number;
  readonly medianTimes: number;
  /** With the track written along, as while one plays. */
  readonly timesWithTrack: number;
  readonly goalTimes: number;
  readonly isKept: boolean;
}

export function roomFigures(): RoomFigures {
  const evening = played('perfect', SEED, 'practice', s17);
  const seconds = evening.step / STEPS_PER_SECOND;
  const times = (ms: number): number => Math.round((seconds * 1000) / ms);
  const bare = runs(() => replay(s17, evening.header, evening.samples, evening.step, 'observations'));
  const recorded = runs(() => replay(s17, evening.header, evening.samples, evening.step));
  const fastest = times(Math.min(...bare));
  return {
    people: evening.staging().people.length, seconds: Math.round(seconds * 10) / 10, timesRealTime: fastest, medianTimes: times(median(bare)),
    timesWithTrack: times(Math.min(...recorded)), goalTimes: GOAL_TIMES, isKept: fastest >= GOAL_TIMES,
  };
}

function runs(work: () => unknown): readonly number[] {
  for (let n = 0; n < WARM_UP; n += 1) work();
  return Array.from({ length: RUNS }, () => timed(work));
}
