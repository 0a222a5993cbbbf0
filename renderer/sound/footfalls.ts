/** When a walking foot meets the ground: the left at stride 0, the right half a stride later, as the legs are drawn. */
import type { PersonStaging } from '../../scenarios/body/staging';

const STRIDE = 1000;
const FALLS = [0, STRIDE / 2] as const;
/** At full pace; who shuffles treads softly. */
const PACE_MM_S = 1200;
const SOFTEST = 0.35;

type Walker = Pick<PersonStaging, 'stride' | 'speedMmS'>;

/** How firmly a foot has come down between two moments, 0 = none did. */
export function footfall(before: Walker, after: Walker): number {
  const gone = (after.stride - before.stride + STRIDE) % STRIDE;
  // More than half a stride between two pictures is no walk but a jump.
  if (gone === 0 || gone >= STRIDE / 2) return 0;
  const fell = FALLS.some((at) => {
    const until = (at - before.stride + STRIDE) % STRIDE;
    return until > 0 && until <= gone;
  });
  if (!fell) return 0;
  return SOFTEST + (1 - SOFTEST) * Math.min(1, Math.max(before.speedMmS, after.speedMmS) / PACE_MM_S);
}
