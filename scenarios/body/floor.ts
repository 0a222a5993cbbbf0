/** What lies on the floor: how it comes there, who kneels down for it, who steps on it. */
import { DEG } from '../kernel/trig';
import { distance, footprint, fromFrame, inside, solids } from './geometry';
import { finish } from './speech';
import { SIDES, type Body, type Entity, type World } from './world';

const KNEELING_MM = 1700;
/** A shoe's length from the middle of the body. */
const UNDERFOOT_MM = 170;
/** Where a slipped card comes to lie before whoever held it. */
const SLIPPED_MM = { side: 70, ahead: 430, near: 260 } as const;
/** How far the knees carry the back forward when hands go to the floor. */
export const KNEELING_LEAN = 40 * DEG;

function isLying(one: Entity): boolean {
  return one.parent === 'floor' && (one.kind === 'card' || one.kind === 'holder');
}

/** Something that one would kneel down for. */
export function liesNear(world: World, body: Body): boolean {
  return [...world.entities.values()].some((one) => isLying(one) && one.room === body.room && distance(one, body) < KNEELING_MM);
}

export function isKneeling(body: Body): boolean {
  return body.sitting === 'seiza' && body.seat === '' && body.sit > 0.5;
}

/** Once a step of walking: a card under the sole is noticed once. */
export function watchFeet(world: World, body: Body): void {
  for (const one of world.entities.values()) {
    if (one.kind !== 'card' || one.parent !== 'floor' || one.room !== body.room || one.state === 'trodden' || distance(one, body) > UNDERFOOT_MM) continue;
    one.state = 'trodden';
    world.observe({ type: 'card.trodden', by: body.id, object: one.id });
  }
}

/** The card that somebody offers, or has just been given, slips out of the hands: by nobody's fault. */
export function slip(world: World, body: Body): void {
  const card = SIDES.map((side) => world.entities.get(body.hands[side].holds)).find((one) => one?.kind === 'card');
  if (card === undefined) return;
  for (const one of world.people.values()) {
    for (const side of SIDES) if (one.hands[side].holds === card.id) Object.assign(one.hands[side], { holds: '', grip: false, task: { kind: 'rest' } });
  }
  // Whoever was speaking is struck dumb.
  finish(world, body);
  world.offers.delete(card.id);
  world.reads.delete(card.id);
  const blocked = (at: { x: number; z: number }): boolean => solids(world.layout, body.room).some((thing) => inside(footprint(thing, 40), at));
  const far = fromFrame(body, SLIPPED_MM.side, SLIPPED_MM.ahead);
  Object.assign(card, { parent: 'floor', y: 1, tilt: 0, state: 'fallen', room: body.room, ...(blocked(far) ? fromFrame(body, 0, SLIPPED_MM.near) : far) });
  world.observe({ type: 'card.slipped', by: body.id, object: card.id });
}

/** A holder that falls opens: its cards fan out over the floor. */
export function scatter(world: World, by: Body, holder: Entity): void {
  let count = 0;
  for (const card of world.entities.values()) {
    if (card.kind !== 'card' || !['in', 'on', 'under'].some((how) => card.parent === `${how}:${holder.id}`)) continue;
    count += 1;
    const at = fromFrame(by, 90 * (count % 2 === 0 ? count : -count), 300 + 60 * count);
    Object.assign(card, { parent: 'floor', y: 1, tilt: 0, ...at });
  }
  world.observe({ type: 'holder.fell', by: by.id, object: holder.id, cards: count });
}

/** Picked up together: the holder is back in its owner's jacket with the cards in it; what fell before stays where it is. */
export function gather(world: World, of: Body): void {
  const holder = world.entities.get(`holder.${of.id}`);
  if (holder === undefined || holder.parent !== 'floor') return;
  for (const one of world.entities.values()) if (isLying(one) && one.owner === of.id && one.kind === 'card' && one.state === '') one.parent = `in:${holder.id}`;
  Object.assign(holder, { parent: `inner:${of.id}`, state: 'closed' });
}
