/** Rims and mouths of vessels as they are shown: for whoever sees the scene, and has no world to ask. */
import { DEG, cos, sin } from '../kernel/trig';
import type { EntityId, PersonId } from '../kernel/ids';
import { fullness10 } from './drinks';
import { toFrame } from './geometry';
import { heightOf, isDrinkable, isPourer, mouthRadius } from './rims';
import type { EntityStaging, PersonStaging, Staging } from './staging';
import { vesselMouth, type Point3 } from './vessel-hold';
import { vesselOf, type VesselName } from './vessels';

export function stagedName({ kind, state }: EntityStaging): VesselName {
  return vesselOf(kind, state) ?? 'glass';
}

/** Lowest point of the mouth of what this person holds. */
export function stagedLip(held: EntityStaging, by: Pick<PersonStaging, 'yaw10'>): Point3 {
  const [name, tilt, yaw] = [stagedName(held), (held.tilt10 / 10) * DEG, (by.yaw10 / 10) * DEG];
  const mouth = vesselMouth(name, heightOf(name), held, yaw, tilt);
  const out = (tilt < 0 ? 1 : -1) * cos(tilt) * mouthRadius(name);
  return { x: mouth.x + out * sin(yaw), y: mouth.y - Math.abs(sin(tilt)) * mouthRadius(name), z: mouth.z + out * cos(yaw) };
}

/** Middle of the rim of a glass that is upright. */
export function stagedRim(glass: EntityStaging): Point3 {
  return { x: glass.x, y: glass.y + heightOf(stagedName(glass)), z: glass.z };
}

/** How full it is, foam included, and how much of that is foam (0.1 %). */
export function stagedFullness10(glass: EntityStaging): { level10: number; foam10: number } {
  return fullness10({ fillMl: glass.fillMl ?? 0, foamMl: glass.foamMl ?? 0 }, stagedName(glass));
}

/** Where the mouth of what somebody pours from is, seen from a glass: mm to the holder's right of it, farther out than it, above its rim. */
export interface MouthOver {
  readonly glass: EntityId;
  readonly sideMm: number;
  readonly outMm: number;
  readonly aboveMm: number;
  /** How far aside in all. */
  readonly offMm: number;
}

/** Every glass around somebody who has something to pour from in their hands; else none. */
export function mouthOverGlasses(staging: Staging, who: PersonId): readonly MouthOver[] {
  const by = staging.people.find(({ id }) => id === who);
  const held = by && staging.entities.find((one) => isPourer(one) && (one.id === by.left.holds || one.id === by.right.holds));
  if (by === undefined || held === undefined) return [];
  const lip = stagedLip(held, by);
  const frame = { x: by.x, z: by.z, yaw: (by.yaw10 / 10) * DEG };
  const mouth = toFrame(frame, lip);
  return staging.entities.filter((one) => isDrinkable(one) && one.room === held.room).map((glass) => {
    const rim = stagedRim(glass);
    const at = toFrame(frame, rim);
    const [sideMm, outMm] = [mouth.side - at.side, mouth.forward - at.forward];
    return { glass: glass.id, sideMm, outMm, aboveMm: lip.y - rim.y, offMm: Math.sqrt(sideMm * sideMm + outMm * outMm) };
  });
}
