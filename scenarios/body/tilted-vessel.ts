/** What a leaning vessel can hold before it runs over its lip. */
import { atan2, cos, sin, DEG, PI } from '../kernel/trig';
import { capacityMl, depthMm, radiusAtMm, type Vessel } from './vessels';

const SLICES = 24;
/** Less lean than this spills nothing that is not brimful. */
const UPRIGHT = 4 * DEG;
/** Farther than this nobody leans a glass to drink from it. */
const MOST_LEAN = 105 * DEG;

/** Part of a disc of this radius beyond a chord at distance `from` of its middle (mm2). */
function beyondChord(radius: number, from: number): number {
  if (from >= radius) return 0;
  if (from <= -radius) return PI * radius * radius;
  const half = Math.sqrt(radius * radius - from * from);
  return radius * radius * atan2(half, from) - from * half;
}

/** Leaning by `tilt` (rad, either way): the most that stays in (ml). The surface goes through the lowest point of the mouth. */
export function heldMl(vessel: Vessel, tilt: number): number {
  const lean = Math.abs(tilt);
  if (lean < UPRIGHT) return capacityMl(vessel);
  const depth = depthMm(vessel);
  const mouth = radiusAtMm(vessel, depth);
  const slope = cos(lean) / sin(lean);
  let sum = 0;
  for (let i = 0; i < SLICES; i += 1) {
    const height = ((i + 0.5) * depth) / SLICES;
    sum += (beyondChord(radiusAtMm(vessel, height), mouth + (height - depth) * slope) * depth) / SLICES;
  }
  return sum / 1000;
}

/** How far one leans a vessel (rad) so that no more than this stays in. */
export function tiltHolding(vessel: Vessel, ml: number): number {
  let [low, high] = [UPRIGHT, MOST_LEAN];
  for (let i = 0; i < 16; i += 1) {
    const middle = (low + high) / 2;
    if (heldMl(vessel, middle) > ml) low = middle;
    else high = middle;
  }
  return high;
}
