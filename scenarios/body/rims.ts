/** Rims of vessels, mouths of bottles, lips of people: where they are now. Heights above the floor. */
import { cos, sin } from '../kernel/trig';
import { fromFrame, surfaceUnder } from './geometry';
import { landmarks } from './landmarks';
import { parentOf } from './parent';
import { HOLDABLE, vesselMouth, type Point3 } from './vessel-hold';
import { VESSELS, depthMm, radiusAtMm, vesselOf, type Vessel, type VesselName } from './vessels';
import type { Body, Entity, World } from './world';

/** Lips before and below the eyes, with a head that drinks. */
const LIPS_BELOW_EYES_MM = 71;
const LIPS_AHEAD_MM = 41;
const EMPTY_ML = 2;

export function holderOf(world: World, thing: Entity): Body | undefined {
  const { kind, id } = parentOf(thing.parent);
  return kind === 'hand' ? world.people.get(id) : undefined;
}

export function nameOf(thing: Entity): VesselName | undefined {
  return vesselOf(thing.kind, thing.state);
}

/** Bottles and flasks are poured from, the others drunk from. */
export function isPourer(thing: Pick<Entity, 'kind'>): boolean {
  return thing.kind === 'bottle' || thing.kind === 'tokkuri';
}

export function isDrinkable(thing: Pick<Entity, 'kind'>): boolean {
  return thing.kind === 'glass' || thing.kind === 'ochoko' || thing.kind === 'cup';
}

/** Nothing runs out of it when it is turned over. */
export function isEmptyGlass(thing: Entity): boolean {
  return isDrinkable(thing) && (thing.fillMl ?? 0) + (thing.foamMl ?? 0) < EMPTY_ML;
}

const byName = (measure: (vessel: Vessel) => number): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(VESSELS).map(([name, vessel]) => [name, measure(vessel)]));
/** Asked for every glass in every step. */
const HEIGHTS = byName((vessel) => vessel.footMm + depthMm(vessel));
const MOUTHS = byName((vessel) => radiusAtMm(vessel, depthMm(vessel)));

export function heightOf(name: VesselName): number {
  return HEIGHTS[name] ?? 0;
}

export function mouthRadius(name: VesselName): number {
  return MOUTHS[name] ?? 0;
}

/** Middle of the mouth of a vessel, standing or held. */
export function rimOf(world: World, thing: Entity, name: VesselName): Point3 {
  if (thing.tilt === 0) return { x: thing.x, y: thing.y + heightOf(name), z: thing.z };
  return vesselMouth(name, heightOf(name), thing, holderOf(world, thing)?.yaw ?? thing.yaw, thing.tilt);
}

/** Lowest point of a leaning mouth: what runs out leaves it there. */
export function lipOf(world: World, thing: Entity, name: VesselName): Point3 {
  const by = holderOf(world, thing);
  const rim = rimOf(world, thing, name);
  if (by === undefined) return rim;
  const radius = mouthRadius(name);
  // Across the axis, in the plane in which it leans, on the lower side.
  const out = (thing.tilt < 0 ? 1 : -1) * cos(thing.tilt) * radius;
  return { x: rim.x + out * sin(by.yaw), y: rim.y - Math.abs(sin(thing.tilt)) * radius, z: rim.z + out * cos(by.yaw) };
}

/** Where a rim is when one drinks from it. */
export function lipsOf(body: Body): Point3 {
  const { eyeY, eyeForward } = landmarks(body);
  return { ...fromFrame(body, 0, eyeForward + LIPS_AHEAD_MM), y: eyeY - LIPS_BELOW_EYES_MM };
}

/** The foot, were it upright, of a vessel whose mouth is at a point. */
export function footForMouth(name: VesselName, mouth: Point3, yaw: number, tilt: number): Point3 {
  const { holdMm } = HOLDABLE[name];
  const along = heightOf(name) - holdMm;
  return { x: mouth.x + along * sin(tilt) * sin(yaw), y: mouth.y - holdMm - along * cos(tilt), z: mouth.z + along * sin(tilt) * cos(yaw) };
}

/** Above the table or the floor that is under it; negative = in it. */
export function clearanceMm(world: World, room: string, at: Point3): number {
  return at.y - surfaceUnder(world.layout, room, at).y;
}
