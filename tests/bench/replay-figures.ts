/** What it costs to look at five minutes again: opening the recording, and going anywhere in it. */
import { readTrack } from '../../scenarios/kernel/track';
import { longAttempt } from '../support/long-attempt';
import { median, timed } from './timed';

const RUNS = 9;
const PLACES = 400;
export const SEEK_GOAL_MS = 50;

export interface ReplayFigures {
  readonly frames: number;
  readonly bytes: number;
  readonly openMs: number;
  /** Anywhere, from anywhere else. */
  readonly seekMs: number;
  readonly seekWorstMs: number;
  readonly goalMs: number;
  readonly isKept: boolean;
}

export function replayFigures(): ReplayFigures {
  const { track: bytes } = longAttempt();
  const opens = Array.from({ length: RUNS }, () => timed(() => readTrack(bytes)));
  const track = readTrack(bytes);
  const span = track.lastStep - track.firstStep;
  // Far from the place before, every time: by the golden section, so that all places come up.
  const seeks = Array.from({ length: PLACES }, (_, n) => timed(() => track.at(track.firstStep + ((n * 0.618034) % 1) * span)));
  const worst = Math.max(...seeks);
  return {
    frames: track.length, bytes: bytes.length, openMs: tenth(median(opens)), seekMs: hundredth(median(seeks)), seekWorstMs: hundredth(worst),
    goalMs: SEEK_GOAL_MS, isKept: worst < SEEK_GOAL_MS,
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const hundredth = (value: number): number => Math.round(value * 100) / 100;
