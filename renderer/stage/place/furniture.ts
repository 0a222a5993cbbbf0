/** Every kind of furniture that stands still, and where it stands. */
import { Matrix4, Quaternion, Vector3 } from 'three';
import { type Furniture, type FurnitureKind, isSeat } from '../../../scenarios/body/layout';
import { alcove, andon, bed, buffet, hightable, hooks, lowtable, shoeshelf, till, wardrobe } from './furniture/evening';
import { bench, coffee, desk, mirror, panel, plant, sofa, umbrellas } from './furniture/lounge';
import type { Make } from './furniture/make';
import { SEATS, board, cabinet, copier, easel, lectern, shelf, stand, table, workdesk } from './furniture/office';
import { pole, taxi, vending } from './furniture/street';
import type { SetBuilder } from './set-builder';

const MM = 0.001;
const UP = new Vector3(0, 1, 0);
const ONE = new Vector3(1, 1, 1);
const place = new Vector3();
const turn = new Quaternion();

export function furnitureMatrix(thing: Pick<Furniture, 'x' | 'z' | 'yaw10'>, out: Matrix4): Matrix4 {
  return out.compose(place.set(thing.x * MM, 0, thing.z * MM), turn.setFromAxisAngle(UP, (thing.yaw10 * Math.PI) / 1800), ONE);
}

const MAKERS: Readonly<Record<Exclude<FurnitureKind, keyof typeof SEATS>, Make>> = {
  table, desk, sofa, plant, board, cabinet, workdesk, shelf, coffee, stand, panel, bench, easel, copier, mirror, bed, wardrobe, hightable, buffet, lectern, lowtable,
  alcove, andon, till, shoeshelf, hooks, taxi, vending, pole, umbrellas,
  // Only keeps feet off it: what a road looks like is the place's own.
  road: () => {},
};

function isStill(kind: FurnitureKind): kind is keyof typeof MAKERS {
  return !isSeat(kind);
}

export function addFurniture(set: SetBuilder, thing: Furniture): void {
  if (!isStill(thing.kind)) {
    // Who sits moves it a little; it still keeps light from the floor.
    return;
  }
  set.transform = furnitureMatrix(thing, new Matrix4());
  MAKERS[thing.kind](set, thing.widthMm * MM, thing.depthMm * MM, thing.heightMm * MM, thing);
  set.transform = undefined;
}
