/** The translucent master who shows a part, and the card in the master's hands: people and things of the stage alone. */
import type { Material } from 'three';
import type { PersonView } from '../body/person-view';

export const MASTER = 'master';
export const MASTER_CARD = 'card.master';
/** Seen, and seen through. */
export const MASTER_OPACITY = 0.46;
/** Nearer than this (m) the master stands where the learner does: only arms and hands are shown then. */
const SAME_PLACE = 0.6;

export function seenThrough(material: Material): Material {
  material.transparent = true;
  material.opacity = MASTER_OPACITY;
  // Where both are in the same place the living body is seen, without a flicker between the two.
  material.polygonOffset = true;
  material.polygonOffsetFactor = 1;
  material.polygonOffsetUnits = 4;
  return material;
}

export function isSamePlace(one: Pick<PersonView, 'x' | 'z'> | undefined, other: Pick<PersonView, 'x' | 'z'> | undefined): boolean {
  return one !== undefined && other !== undefined && Math.hypot(one.x - other.x, one.z - other.z) < SAME_PLACE;
}
