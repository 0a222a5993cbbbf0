/** Where the surface of a liquid lies in a tilted vessel: level in the world, so slanted in the vessel's own frame. */
import { depthMm, radiusAtMm, type Vessel } from '../../../../scenarios/body/vessels';

const SLICES = 28;
const ROUNDS = 18;

/** Part of a circle's area beyond a chord at `from` its middle (towards +). */
export function circleBeyond(radius: number, from: number): number {
  if (from <= -radius) return Math.PI * radius * radius;
  if (from >= radius) return 0;
  return radius * radius * Math.acos(from / radius) - from * Math.sqrt(radius * radius - from * from);
}

/** Volume (ml) under the plane height = `middle` + slope * x, in a vessel of revolution. */
export function volumeUnderMl(vessel: Vessel, middleMm: number, slope: number): number {
  const deep = depthMm(vessel);
  let sum = 0;
  for (let i = 0; i < SLICES; i += 1) {
    const y = (deep * (i + 0.5)) / SLICES;
    const radius = radiusAtMm(vessel, y);
    sum += Math.abs(slope) < 1e-6 ? (y <= middleMm ? Math.PI * radius * radius : 0) : circleBeyond(radius, (y - middleMm) / slope);
  }
  return (sum * deep) / SLICES / 1000;
}

/** Height of the surface over the vessel's axis (mm above its inner bottom) when it is slanted by `slope`. */
export function surfaceMm(vessel: Vessel, ml: number, slope: number): number {
  const reach = Math.abs(slope) * 60;
  let low = -reach;
  let high = depthMm(vessel) + reach;
  for (let i = 0; i < ROUNDS; i += 1) {
    const middle = (low + high) / 2;
    if (volumeUnderMl(vessel, middle, Math.max(1e-5, Math.abs(slope))) < ml) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Where that surface meets the wall in one direction: `along` is the share of the slope that way, -1..1. */
export function wallMm(vessel: Vessel, surface: number, slope: number, along: number): number {
  const deep = depthMm(vessel);
  let y = surface;
  for (let i = 0; i < 4; i += 1) y = surface + slope * along * radiusAtMm(vessel, y);
  return Math.max(0, Math.min(deep, y));
}
