/** Where hands are on vessels: one closed about the axis, the other under the foot, or under the shoulder of what is poured from. */
import { DEG, cos, sin } from '../kernel/trig';
import type { VesselName } from './vessels';

interface Holdable {
  /** Height on the axis that the closed hand is about, and what the other hand supports: the foot, or the wall further up. */
  readonly holdMm: number;
  readonly support: 'foot' | { readonly upMm: number; readonly wallMm: number };
  /** Height on the axis of a hand at the neck, where there is one. */
  readonly neckMm?: number;
}

export const HOLDABLE: Readonly<Record<VesselName, Holdable>> = {
  bottle: { holdMm: 88, support: { upMm: 160, wallMm: 39 }, neckMm: 232 },
  tokkuri: { holdMm: 52, support: { upMm: 96, wallMm: 31 }, neckMm: 122 },
  glass: { holdMm: 66, support: 'foot' },
  tumbler: { holdMm: 70, support: 'foot' },
  ochoko: { holdMm: 24, support: 'foot' },
  cup: { holdMm: 38, support: 'foot' },
};

export interface Point3 {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** A vessel leaning this far away is held from beneath; upright, from the side. */
const BENEATH_FROM = 60 * DEG;

/**
 * Where the supporting hand's palm looks from, in the holder's frame: from the axis toward the hand, to their left, up and
 * forward. Upright that is the holder's left; with the mouth away from them it is below.
 */
export function supportedFrom(tilt: number): { left: number; up: number; forward: number } {
  const turn = Math.max(0, Math.min(1, -tilt / BENEATH_FROM)) * 90 * DEG;
  return { left: cos(turn), up: sin(turn) * sin(tilt), forward: sin(turn) * cos(tilt) };
}

/**
 * The points of both hands on a vessel whose foot, were it upright, would stand at `foot`: it leans about the closed hand, its mouth
 * away from the holder (yaw, rad) for a negative tilt.
 */
export function vesselHold(name: VesselName, foot: Point3, yaw: number, tilt: number): { hold: Point3; support: Point3 } {
  const { holdMm, support } = HOLDABLE[name];
  const hold = { x: foot.x, y: foot.y + holdMm, z: foot.z };
  const along = support === 'foot' ? -holdMm : support.upMm - holdMm;
  const from = supportedFrom(tilt);
  const wall = support === 'foot' ? 0 : support.wallMm;
  const left = from.left * wall;
  const up = along * cos(tilt) + from.up * wall;
  const forward = -along * sin(tilt) + from.forward * wall;
  return { hold, support: { x: hold.x + forward * sin(yaw) + left * cos(yaw), y: hold.y + up, z: hold.z + forward * cos(yaw) - left * sin(yaw) } };
}

/** What the closed hand of whoever pours is about: 0 the lower half, 1 the neck, 2 from beneath, the palm up. */
export const AT_NECK = 1;
export const BENEATH = 2;

/** The point of the closed hand for its place on the vessel; vessels without a neck are held in one way only. */
export function vesselGrip(name: VesselName, foot: Point3, yaw: number, tilt: number, spot: number): Point3 {
  const { holdMm, neckMm, support } = HOLDABLE[name];
  const hold = { x: foot.x, y: foot.y + holdMm, z: foot.z };
  if (neckMm === undefined || support === 'foot' || spot === 0) return hold;
  if (spot === AT_NECK) return vesselMouth(name, neckMm, foot, yaw, tilt);
  const from = supportedFrom(tilt);
  const out = from.forward * support.wallMm;
  const left = from.left * support.wallMm;
  return { x: hold.x + out * sin(yaw) + left * cos(yaw), y: hold.y + from.up * support.wallMm, z: hold.z + out * cos(yaw) - left * sin(yaw) };
}

/** Where the mouth of a vessel is, this high on its axis, held so. */
export function vesselMouth(name: VesselName, heightMm: number, foot: Point3, yaw: number, tilt: number): Point3 {
  const { holdMm } = HOLDABLE[name];
  const along = heightMm - holdMm;
  return { x: foot.x - along * sin(tilt) * sin(yaw), y: foot.y + holdMm + along * cos(tilt), z: foot.z - along * sin(tilt) * cos(yaw) };
}
