/** Where fingers lie on a card, and how much print they cover. */
import { PRINT_BOXES, CARD_HEIGHT_MM, CARD_WIDTH_MM } from './card-model';
import { fromFrame } from './geometry';
import { vesselGrip, vesselHold } from './vessel-hold';
import { vesselOf } from './vessels';
import { SIDES, type Body, type Entity, type Side, type World } from './world';
import { cos, sin, wrapRad } from '../kernel/trig';

/** How far the named grips lie in from the side and from the near edge: on the margin, at the print's edge, over it. */
const INSET_MM = [{ side: 6, near: 9 }, { side: 14, near: 14.5 }, { side: 21.5, near: 37.5 }] as const;
/** Half size of the pad of a thumb lying on paper, and how near to print counts as on it. */
const PAD_HALF_WIDTH_MM = 7.5;
const PAD_HALF_LENGTH_MM = 10.5;
const PRINT_HALO_MM = 1.5;
const GRID = 6;
/** Hands this far apart no longer hold a thing together. */
export const PARTED_MM = 60;
const CARD_AREA_MM2 = CARD_WIDTH_MM * CARD_HEIGHT_MM;
const PAD_AREA_MM2 = 4 * PAD_HALF_WIDTH_MM * PAD_HALF_LENGTH_MM;

/** The grip of one hand in the holder's own frame, from the card's centre: + right, + away from the holder (mm). */
export function gripOffset(card: Entity, holderYaw: number, side: Side, spot: number): { side: number; forward: number } {
  const relative = wrapRad(card.yaw - holderYaw);
  const upright = Math.abs(cos(relative)) >= 0.7071;
  const halfSide = upright ? CARD_WIDTH_MM / 2 : CARD_HEIGHT_MM / 2;
  const halfForward = upright ? CARD_HEIGHT_MM / 2 : CARD_WIDTH_MM / 2;
  const inset = INSET_MM[spot] ?? INSET_MM[0];
  const across = Math.max(4, halfSide - inset.side);
  return { side: side === 'left' ? -across : across, forward: -halfForward + Math.min(inset.near, 2 * halfForward - 6) };
}

/** World position of a grip on a thing that a person holds. */
export function gripPoint(thing: Entity, body: Body, side: Side, spot: number): { x: number; y: number; z: number } {
  if (thing.kind !== 'card') {
    const vessel = vesselOf(thing.kind, thing.state);
    if (vessel !== undefined) {
      const isSupport = side === 'left' && body.hands.right.holds === thing.id;
      return isSupport ? vesselHold(vessel, thing, body.yaw, thing.tilt).support : vesselGrip(vessel, thing, body.yaw, thing.tilt, spot);
    }
    const across = thing.kind === 'holder' ? 48 : thing.kind === 'phone' ? 36 : thing.kind === 'coat' ? 130 : thing.kind === 'menu' ? 96 : 0;
    const at = fromFrame({ x: thing.x, z: thing.z, yaw: body.yaw }, side === 'left' ? -across : across, 0);
    return { x: at.x, y: thing.y, z: at.z };
  }
  const offset = gripOffset(thing, body.yaw, side, spot);
  const at = fromFrame({ x: thing.x, z: thing.z, yaw: body.yaw }, offset.side, offset.forward);
  return { x: at.x, y: thing.y, z: at.z };
}

/** Hands of a body that are on a thing; a holder held right under a card counts as the other hand's support. */
export function handsOn(world: World, body: Body, thing: Entity): { left: boolean; right: boolean } {
  const on = { left: body.hands.left.holds === thing.id, right: body.hands.right.holds === thing.id };
  if (thing.kind === 'card' && on.left !== on.right) {
    const other = on.left ? body.hands.right : body.hands.left;
    const under = other.holds === '' ? undefined : world.entities.get(other.holds);
    if (under?.kind === 'holder' && body.apart < PARTED_MM) return { left: true, right: true };
  }
  return on;
}

/** Share of the card that lies under a body's thumbs where there is print (0.1 %). */
export function printCover10(card: Entity, body: Body): number {
  let covered = 0;
  for (const side of SIDES) {
    const hand = body.hands[side];
    if (hand.holds !== card.id) continue;
    const at = gripOffset(card, body.yaw, side, hand.spot);
    covered += padOverPrint(at, wrapRad(card.yaw - body.yaw)) * PAD_AREA_MM2;
  }
  return Math.round((1000 * covered) / CARD_AREA_MM2);
}

/** Share of a thumb pad that lies over print: the pad is sampled on a grid in the card's own frame. */
function padOverPrint(at: { side: number; forward: number }, cardYaw: number): number {
  const c = cos(cardYaw);
  const s = sin(cardYaw);
  let hits = 0;
  for (let i = 0; i < GRID; i += 1) {
    for (let j = 0; j < GRID; j += 1) {
      const right = at.side + ((i + 0.5) / GRID - 0.5) * 2 * PAD_HALF_WIDTH_MM;
      const ahead = at.forward + ((j + 0.5) / GRID - 0.5) * 2 * PAD_HALF_LENGTH_MM;
      // Yaw grows to the holder's left, so the card's own axes are the holder's turned by -yaw.
      if (printed(right * c + ahead * s, ahead * c - right * s)) hits += 1;
    }
  }
  return hits / (GRID * GRID);
}

function printed(x: number, y: number): boolean {
  if (Math.abs(x) > CARD_WIDTH_MM / 2 || Math.abs(y) > CARD_HEIGHT_MM / 2) return false;
  return PRINT_BOXES.some((box) => Math.abs(x - box.x) <= box.width / 2 + PRINT_HALO_MM
    && Math.abs(y - box.y) <= box.height / 2 + PRINT_HALO_MM);
}
