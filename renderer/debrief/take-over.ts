/** Where one takes over an attempt to play a moment again, and whether it can be done at all. */
import type { AttemptHeader } from '../../scenarios/kernel/attempt';
import { LEARNER, STEPS_PER_SECOND, type Step } from '../../scenarios/kernel/ids';
import type { Observation } from '../../scenarios/kernel/observation';
import { sceneById } from '../../scenarios/scenes/catalog';

/** Long enough before the evidence to find one's hands and do it otherwise. */
const LEAD_STEPS = 4 * STEPS_PER_SECOND;
/** A bow or a line under way is begun anew, from a breath before it. */
const BREATH_STEPS = STEPS_PER_SECOND / 2;

/** The step from which the moment that begins at `from` is played again: never in the middle of one's own bow or line. */
export function takeOverStep(observations: readonly Observation[], from: Step): Step {
  let step = from - LEAD_STEPS;
  const under = (fact: Observation): boolean =>
    (fact.type === 'bow.made' || fact.type === 'line.ended') && fact.by === LEARNER && fact.startStep <= step && fact.step > step;
  for (let act = observations.find(under); act !== undefined; act = observations.find(under)) {
    step = ('startStep' in act ? act.startStep : act.step) - BREATH_STEPS;
  }
  return Math.max(1, step);
}

export type TakeOver =
  | { readonly kind: 'ready' }
  /** The scene's script has changed since: what one does now would meet other people than then. */
  | { readonly kind: 'version'; readonly played: number; readonly present: number }
  /** A scene that this version does not have, or an attempt without what the hands did. */
  | { readonly kind: 'impossible' };

export function canTakeOver(header: AttemptHeader, samples: number): TakeOver {
  const scene = sceneById(header.scene);
  if (scene === undefined || samples === 0) return { kind: 'impossible' };
  return scene.version === header.sceneVersion ? { kind: 'ready' } : { kind: 'version', played: header.sceneVersion, present: scene.version };
}
