import type { Staging } from '../../scenarios/body/staging';
import type { StageFrame } from '../stage/stage-props';

/** A moment that stays as it is; living, its people breathe and blink, and every picture is a new one. */
export function frameOf(staging: Staging, isLiving: boolean): () => StageFrame {
  const still: StageFrame = { from: staging, to: staging, alpha: 0 };
  if (!isLiving) return () => still;
  let step = staging.step;
  return () => {
    step += 1;
    const now = { ...staging, step };
    return { from: now, to: now, alpha: 0 };
  };
}
