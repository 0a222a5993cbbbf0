/** What the learner can see and say at the present step, asked of the session at most once a step and only when needed. */
import type { LineId } from '../../scenarios/kernel/ids';
import { LEARNER } from '../../scenarios/kernel/ids';
import type { Session } from '../../scenarios/kernel/session-api';
import type { PersonStaging, Staging, TwinItem } from '../../scenarios/body/staging';
import type { Surroundings } from '../input/input-state';

export class SceneView implements Surroundings {
  private readonly session: Session;
  private asked = -1;
  private seenStaging: Staging | undefined;
  private seenThings: readonly TwinItem[] | undefined;
  private seenLines: readonly LineId[] | undefined;

  constructor(session: Session) {
    this.session = session;
  }

  get staging(): Staging {
    this.forgetOldStep();
    return (this.seenStaging ??= this.session.staging());
  }

  get things(): readonly TwinItem[] {
    this.forgetOldStep();
    return (this.seenThings ??= this.session.twin());
  }

  get sayable(): readonly LineId[] {
    this.forgetOldStep();
    return (this.seenLines ??= this.session.sayable());
  }

  get learner(): PersonStaging | undefined {
    return this.staging.people.find((person) => person.id === LEARNER);
  }

  get holding(): { readonly left: boolean; readonly right: boolean } {
    const { learner } = this;
    return { left: learner !== undefined && learner.left.holds !== '', right: learner !== undefined && learner.right.holds !== '' };
  }

  get carrying(): boolean {
    const { left, right } = this.holding;
    return left || right;
  }

  get seated(): boolean {
    return (this.learner?.sitPercent ?? 0) > 50;
  }

  get walking(): boolean {
    return (this.learner?.speedMmS ?? 0) > 0;
  }

  private forgetOldStep(): void {
    if (this.asked === this.session.step) return;
    this.asked = this.session.step;
    this.seenStaging = undefined;
    this.seenThings = undefined;
    this.seenLines = undefined;
  }
}
