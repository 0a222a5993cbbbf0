/** Vessels by their inside: how high what they hold stands, and how much they hold. Heights and radii in mm, volumes in ml. */
import { PI } from '../kernel/trig';
import type { EntityKind } from './staging';

export interface Vessel {
  /** Radius of the inside at rising heights above its bottom. */
  readonly inside: readonly (readonly [heightMm: number, radiusMm: number])[];
  /** The inside's bottom above what the vessel stands on. */
  readonly footMm: number;
}

export type VesselName = 'bottle' | 'glass' | 'tumbler' | 'tokkuri' | 'ochoko' | 'cup';

export const VESSELS: Readonly<Record<VesselName, Vessel>> = {
  bottle: { footMm: 5, inside: [[0, 34.5], [165, 34.5], [200, 23], [225, 13], [272, 12]] },
  glass: { footMm: 9, inside: [[0, 22], [110, 28.5]] },
  tumbler: { footMm: 8, inside: [[0, 27], [122, 32]] },
  tokkuri: { footMm: 4, inside: [[0, 27], [55, 33], [90, 26], [118, 11], [140, 14]] },
  ochoko: { footMm: 5, inside: [[0, 13], [20, 21], [32, 24]] },
  cup: { footMm: 14, inside: [[0, 20], [20, 31], [48, 36]] },
};

/** The vessel that a thing is, if it is one. Beer comes in small glasses, everything else in tall ones. */
export function vesselOf(kind: EntityKind, state: string): VesselName | undefined {
  switch (kind) {
    case 'glass': return state === 'beer' || state === '' ? 'glass' : 'tumbler';
    case 'bottle':
    case 'tokkuri':
    case 'ochoko':
    case 'cup': return kind;
    default: return undefined;
  }
}

function frustumMl(high: number, low: number, up: number): number {
  return (PI * high * (low * low + low * up + up * up)) / 3000;
}

function radiusIn(from: readonly [number, number], to: readonly [number, number], heightMm: number): number {
  return from[1] + ((to[1] - from[1]) * (heightMm - from[0])) / (to[0] - from[0]);
}

/** Inner radius at a height; beyond its ends that of the nearest end. */
export function radiusAtMm(vessel: Vessel, heightMm: number): number {
  const { inside } = vessel;
  for (let i = 0; i + 1 < inside.length; i += 1) {
    const [from, to] = [inside[i], inside[i + 1]];
    if (from === undefined || to === undefined) break;
    if (heightMm <= to[0]) return radiusIn(from, to, Math.max(from[0], heightMm));
  }
  return inside[inside.length - 1]?.[1] ?? 0;
}

export function depthMm(vessel: Vessel): number {
  return vessel.inside[vessel.inside.length - 1]?.[0] ?? 0;
}

/** What stands below a height, upright. */
export function volumeBelowMl(vessel: Vessel, heightMm: number): number {
  let sum = 0;
  for (let i = 0; i + 1 < vessel.inside.length; i += 1) {
    const [from, to] = [vessel.inside[i], vessel.inside[i + 1]];
    if (from === undefined || to === undefined || heightMm <= from[0]) break;
    const top = Math.min(heightMm, to[0]);
    sum += frustumMl(top - from[0], from[1], radiusIn(from, to, top));
  }
  return sum;
}

export function capacityMl(vessel: Vessel): number {
  return volumeBelowMl(vessel, depthMm(vessel));
}

/** How high a volume stands, upright; at most the brim. */
export function levelMm(vessel: Vessel, ml: number): number {
  let low = 0;
  let high = depthMm(vessel);
  if (ml <= 0) return 0;
  if (ml >= capacityMl(vessel)) return high;
  for (let i = 0; i < 40; i += 1) {
    const middle = (low + high) / 2;
    if (volumeBelowMl(vessel, middle) < ml) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
