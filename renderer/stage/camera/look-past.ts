/** Whoever pours for somebody opposite bends the head aside, or would see nothing but the bottle in their own hands. */
import type { Vector3 } from 'three';
import type { EntityView } from '../view/entity-view';

const POURERS: ReadonlySet<string> = new Set(['bottle', 'tokkuri']);
const POURED_INTO: ReadonlySet<string> = new Set(['glass', 'ochoko', 'cup']);
/** From the hands on a bottle to the glass that it is for: all but over it, and on its way there (m). */
const OVER = 0.32;
const NEAR = 0.5;
/** Half of what a bottle with two hands on it covers, and of a glass (rad). */
const COVERS = 0.19;
/** A bottle so far to the left of the glass (rad) is seen past its other side; once it is, up to here. */
const OTHER_SIDE = -0.07;
const OTHER_SIDE_STILL = 0.03;
/** Hands are before the eyes (m), and nearer than the glass by this part at least. */
const NEAREST = 0.1;
const BESIDE = 0.92;
/** No neck bends further (m). */
const MOST = 0.2;

/** Whoever bends as far as that also rises from the heels, to see into the glass from above (m). */
const RISE = 0.24;

/** From the hips to the eyes, and a little for the heels that are left (m). */
const LIFTED = 1.1;

type Seen = Pick<EntityView, 'kind' | 'parent' | 'room' | 'at'>;

/** How far to the left of eyes that are here the head goes (m), seen along the way to the glass; less than nought = to the right. `was`: how far it is bent already. */
export function asideFor(person: string, entities: ReadonlyMap<string, Seen>, eye: Vector3, was: number): number {
  let held: Seen | undefined;
  for (const one of entities.values()) if (POURERS.has(one.kind) && one.parent === `hand:${person}`) held = one;
  if (held === undefined) return 0;
  const [bx, bz] = [held.at.x - eye.x, held.at.z - eye.z];
  let way: { readonly x: number; readonly z: number; readonly toGlass: number; readonly toBottle: number } | undefined;
  let near = NEAR;
  for (const { kind, room, at } of entities.values()) {
    const far = flat(at.x - held.at.x, at.z - held.at.z);
    if (!POURED_INTO.has(kind) || room !== held.room || far >= near) continue;
    const [x, z] = [at.x - eye.x, at.z - eye.z];
    const toGlass = flat(x, z);
    const toBottle = (bx * x + bz * z) / toGlass;
    // What stands nearer than the hands, one's own, is not poured into; what is beside them is not hidden.
    if (toBottle < NEAREST || toBottle > toGlass * BESIDE) continue;
    [way, near] = [{ x, z, toGlass, toBottle }, far];
  }
  if (way === undefined) return 0;
  const { x, z, toGlass, toBottle } = way;
  const right = Math.atan2(bz * x - bx * z, toBottle * toGlass);
  const [side, off] = right < (was < 0 ? OTHER_SIDE_STILL : OTHER_SIDE) ? [-1, -right] : [1, right];
  const needed = Math.max(0, COVERS - off) / (1 / toBottle - 1 / toGlass);
  return side * Math.min(MOST, needed) * Math.min(1, (NEAR - near) / (NEAR - OVER));
}

/** How far eyes rise that are bent so far aside (m). */
export const riseFor = (aside: number): number => RISE * Math.min(1, Math.abs(aside) / MOST);

/** Whoever leans out over a low table rises from the heels: the back goes forward, the eyes stay as high as they were, and see hands and glass from above instead of along a sleeve (rad to m). */
export const liftFor = (trunkPitch: number): number => LIFTED * (1 - Math.cos(trunkPitch));

const flat = (x: number, z: number): number => Math.hypot(x, z);
