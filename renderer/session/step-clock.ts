/** Turns the wall clock into whole steps of 1/60 s and the part of a step that is left for the eye. */
import { STEPS_PER_SECOND } from '../../scenarios/kernel/ids';

export const STEP_MS = 1000 / STEPS_PER_SECOND;
/** A picture that hung longer than this is not caught up with: the learner could not have answered. */
export const STALL_MS = 250;

export interface DueSteps {
  /** The wall time at which each due step ends, in order. */
  readonly ends: readonly number[];
  /** How far (0..1) the present lies beyond the last due step. */
  readonly alpha: number;
  /** More time was lost than may be caught up. */
  readonly stalled: boolean;
}

export class StepClock {
  /** Wall time at which the last lived step ended; undefined while it stands. */
  private lived: number | undefined;
  private readonly stepMs: number;

  /** `pacePercent`: how fast time runs in the scene; at 50 a step takes twice as long as in life. */
  constructor(pacePercent = 100) {
    this.stepMs = (STEP_MS * 100) / pacePercent;
  }

  /** From now on time counts; what was before does not. */
  start(now: number): void {
    this.lived = now;
  }

  stop(): void {
    this.lived = undefined;
  }

  due(now: number): DueSteps {
    if (this.lived === undefined) return { ends: [], alpha: 0, stalled: false };
    const from = this.lived;
    const { stepMs } = this;
    const behind = Math.max(0, now - from);
    const stalled = behind > STALL_MS;
    const count = Math.floor(Math.min(behind, STALL_MS) / stepMs + 1e-6);
    const ends = Array.from({ length: count }, (_, index) => from + (index + 1) * stepMs);
    this.lived = from + count * stepMs;
    return { ends, alpha: stalled ? 0 : Math.max(0, Math.min(1, (now - this.lived) / stepMs)), stalled };
  }
}
