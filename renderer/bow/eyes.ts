/** Where the eyes belong before, during and after a bow, and where they are. */
import { LEARNER, type Step } from '../../scenarios/kernel/ids';
import type { Observation } from '../../scenarios/kernel/observation';

export type Eyes =
  /** Before: on the face. */
  | 'met' | 'look-at-her'
  /** During: on the floor. */
  | 'floor' | 'stare'
  /** After: on the face once more. */
  | 'met-again' | 'find-her-again';

/** Halfway down the eyes should have gone to the floor (steps). */
const GOING_DOWN_STEPS = 45;

export function eyesNow(observations: readonly Observation[], now: Step, { asked, bowBegan }: { readonly asked: Step; readonly bowBegan: Step | undefined }): Eyes {
  const at = observations.findLast((one) => one.type === 'gaze.moved' && one.by === LEARNER);
  const looks = at?.type === 'gaze.moved' ? at.at : '';
  const onFace = looks.startsWith('face:');
  if (bowBegan === undefined || bowBegan < asked) return onFace ? 'met' : 'look-at-her';
  const isUp = observations.some((one) => one.type === 'bow.made' && one.by === LEARNER && one.startStep >= bowBegan);
  if (isUp) return onFace ? 'met-again' : 'find-her-again';
  if (looks === 'floor') return 'floor';
  return now - bowBegan < GOING_DOWN_STEPS && onFace ? 'met' : 'stare';
}
