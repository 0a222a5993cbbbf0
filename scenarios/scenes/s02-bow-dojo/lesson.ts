/** How the lesson stands: what is asked for now, what of it is there already, and how many cards in a row have gone well. */
import { LEARNER, type Step } from '../../kernel/ids';
import type { Observation, ObservationOf } from '../../kernel/observation';
import { bowTarget, isDeepAsAsked, type BowMoment, type BowTarget } from '../../rulebook/bow-targets';

export const IN_A_ROW = 3;
/** Below this, only the head has moved (0.1 degree). */
export const NOD_10 = 90;
/** A light bow needs no words. */
const WORDS_FROM_DEG = 30;

export type Words =
  | 'none-needed' | 'awaited' | 'speaking' | 'said'
  /** The bow began before they were over, or without any. */
  | 'late';

export interface Asked {
  readonly step: Step;
  readonly target: BowTarget;
  readonly why: BowMoment | undefined;
  /** The depth was named aloud; with a card it is one's own choice. */
  readonly isNamed: boolean;
}

export interface Lesson {
  readonly asked: Asked | undefined;
  readonly words: Words;
  /** When the bow that answers it began, and whether it is over. */
  readonly bowBegan: Step | undefined;
  readonly isOver: boolean;
  /** Cards answered well, one after the other, up to now. */
  readonly row: number;
}

type Expected = ObservationOf<'bow.expected'>;

export function askedIn({ step, deg, why, cue }: Expected): Asked {
  return { step, target: bowTarget(deg, why), why, isNamed: cue !== 'card' };
}

const isMoment = (one: Observation): one is Expected => one.type === 'bow.expected' && one.of === LEARNER;

export function lessonNow(observations: readonly Observation[]): Lesson {
  const at = observations.findLastIndex(isMoment);
  const moment = observations[at];
  const row = rowOf(observations);
  if (moment === undefined || !isMoment(moment)) return { asked: undefined, words: 'none-needed', bowBegan: undefined, isOver: false, row };
  const since = observations.slice(at + 1);
  const began = since.findLast((one) => one.type === 'bow.began' && one.by === LEARNER)?.step;
  const isOver = since.some((one) => one.type === 'bow.made' && one.by === LEARNER && one.peak10 >= NOD_10);
  const firstBow = since.find((one) => one.type === 'bow.began' && one.by === LEARNER)?.step;
  return { asked: askedIn(moment), words: wordsOf(since, moment.deg, firstBow), bowBegan: began, isOver, row };
}

function wordsOf(since: readonly Observation[], deg: number, bow: Step | undefined): Words {
  if (deg < WORDS_FROM_DEG) return 'none-needed';
  const ended = since.find((one) => one.type === 'line.ended' && one.by === LEARNER);
  const began = since.some((one) => one.type === 'line.began' && one.by === LEARNER);
  if (bow !== undefined && (ended === undefined || ended.step > bow)) return 'late';
  return ended !== undefined ? 'said' : began ? 'speaking' : 'awaited';
}

/** As the trainer counts: a nod of the head is not yet an answer, and the first bow is. */
function rowOf(observations: readonly Observation[]): number {
  let row = 0;
  let open: Asked | undefined;
  for (const one of observations) {
    if (isMoment(one)) {
      // A card that nobody answered ends the row.
      if (open !== undefined) row = 0;
      open = one.cue === 'card' ? askedIn(one) : undefined;
    }
    if (open === undefined || one.type !== 'bow.made' || one.by !== LEARNER || one.peak10 < NOD_10) continue;
    row = isDeepAsAsked(open.target, one.peak10) ? row + 1 : 0;
    open = undefined;
  }
  return row;
}
