/** What a debrief needs to know about the scene of an attempt. */
import type { PersonId, RuleId } from '../../scenarios/kernel/ids';
import type { ReplaySet } from '../replay/replay-set';

export interface DebriefScene {
  readonly title: string;
  readonly rules: readonly RuleId[];
  /** Undefined when the scene's place cannot be drawn by this version. */
  readonly set: ReplaySet | undefined;
  readonly nameOf: (person: PersonId) => string;
}
