/** What was said stays on the screen a little longer than it sounds, so that it can be read to its end. */
import type { Caption } from '../../scenarios/body/staging';
import type { Step } from '../../scenarios/kernel/ids';

const LINGER_STEPS = 84;

export class LingeringCaptions {
  private shown: readonly Caption[] = [];

  /** The captions to show at this step, the newest last. */
  at(step: Step, sounding: readonly Caption[]): readonly Caption[] {
    const isSame = (a: Caption, b: Caption): boolean => a.by === b.by && a.startStep === b.startStep;
    const past = this.shown.filter(
      (old) => step < old.startStep + old.steps + LINGER_STEPS && !sounding.some((now) => isSame(now, old)),
    );
    this.shown = [...past, ...sounding].toSorted((a, b) => a.startStep - b.startStep);
    return this.shown;
  }
}
