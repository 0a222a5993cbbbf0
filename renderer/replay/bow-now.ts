/** Which bow of the learner's the side view is about, and how far it has come. */
import { LEARNER, STEPS_PER_SECOND, type Step } from '../../scenarios/kernel/ids';
import type { Observation, ObservationOf } from '../../scenarios/kernel/observation';
import { bowTarget, type BowTarget } from '../../scenarios/rulebook/bow-targets';
import { answerOf, CLASSES, expectedBows } from '../../scenarios/rulebook/expected-bows';

export interface ReplayedBow {
  readonly from: Step;
  readonly to: Step;
  readonly peak10: number;
  /** What the moment asked for; undefined where no bow was asked for. */
  readonly target: BowTarget | undefined;
}

/** So long before and after it, a bow is still what one looks at. */
const NEAR_STEPS = 2 * STEPS_PER_SECOND;

/** All complete bows of the learner, each with what was asked for. */
export function replayedBows(observations: readonly Observation[]): readonly ReplayedBow[] {
  const asked = new Map(expectedBows(observations, LEARNER).flatMap((moment) => {
    const answer = answerOf(observations, moment)?.fact;
    const deg = CLASSES.find((one) => one === moment.fact.deg);
    return answer === undefined || deg === undefined ? [] : [[answer.startStep, bowTarget(deg, moment.fact.why)] as const];
  }));
  return observations
    .filter((fact): fact is ObservationOf<'bow.made'> => fact.type === 'bow.made' && fact.by === LEARNER)
    .map(({ startStep, step, peak10 }) => ({ from: startStep, to: step, peak10, target: asked.get(startStep) }));
}

/** The bow at this step, or the nearest one if it is near. */
export function bowAt(bows: readonly ReplayedBow[], step: Step): ReplayedBow | undefined {
  const off = ({ from, to }: ReplayedBow): number => Math.max(0, from - step, step - to);
  const [nearest] = bows.toSorted((a, b) => off(a) - off(b));
  return nearest !== undefined && off(nearest) <= NEAR_STEPS ? nearest : undefined;
}
