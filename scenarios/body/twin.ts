/** The meaningful things around a person and what can be done with each: the list behind pointing and the accessible twin. */
import { distance } from './geometry';
import { isCoverable } from './hands';
import { isInspected } from './inspect';
import { isSurface } from './layout';
import { canTake } from './taking';
import { zoneOf } from './zones';
import type { TwinItem } from './staging';
import type { Body, Entity, World } from './world';

/** Spots nearer than this are where one already stands. */
const HERE_MM = 350;
const OWN_WARE: ReadonlySet<Entity['kind']> = new Set(['chopsticks', 'plate', 'oshibori']);

export function twinItems(world: World, of: Body): readonly TwinItem[] {
  const items: TwinItem[] = [];
  for (const one of world.people.values()) {
    if (one === of || one.room !== of.room) continue;
    const state = one.speech !== undefined ? 'speaking' : one.pitch > 0.08 ? 'bowing' : one.sit > 0.5 ? 'sitting' : 'standing';
    items.push({ id: `face:${one.id}`, role: 'person', nameKey: `thing.person.${one.id}`, stateKey: `state.${state}`, actions: ['gaze', 'speak'] });
  }
  for (const thing of world.entities.values()) {
    if (thing.room !== of.room || thing.parent === 'away' || thing.kind === 'door' || thing.kind === 'clock') continue;
    if (thing.kind === 'cue') {
      items.push({ id: thing.id, role: 'sign', nameKey: `thing.${thing.id}`, stateKey: thing.state === '' ? 'state.here' : `state.cue.${thing.state}`, actions: ['gaze'] });
      continue;
    }
    if (thing.kind === 'taxi') {
      items.push({ id: thing.id, role: 'sign', nameKey: `thing.${thing.id}`, stateKey: `state.taxi.${thing.state}`, actions: ['gaze'] });
      continue;
    }
    const zone = zoneOf(world, thing.parent);
    if (zone !== undefined && zone.body !== of) continue;
    // What others eat with concerns nobody else.
    if (OWN_WARE.has(thing.kind) && thing.owner !== of.id) continue;
    const held = of.hands.left.holds === thing.id || of.hands.right.holds === thing.id;
    const takeable = !held && (canTake(world, of, of.hands.left, thing.id) || canTake(world, of, of.hands.right, thing.id));
    const where = held && thing.kind === 'card' && isInspected(thing) ? thing.state : held ? 'in-hand' : zone?.zone === 'worn' && thing.kind !== 'coat' ? dressed(thing) : zone !== undefined ? `at-${zone.zone}` : thing.parent.startsWith('hand:') ? 'held-by-other' : thing.parent.startsWith('in:') ? 'in-holder' : thing.parent.startsWith('on:tray') ? 'in-tray' : 'lying';
    // A card inside a closed holder is found by reaching for the holder.
    if (where === 'in-holder' && !takeable) continue;
    const covering = covers(of, thing.id);
    items.push({
      id: thing.id, role: zone !== undefined ? 'body' : 'object', nameKey: `thing.${thing.id}`, stateKey: `state.${covering ? 'covered' : where}`,
      actions: [...(takeable && !covering ? ['reach'] : []), ...(mayCover(world, of, thing) ? ['cover'] : []), ...(held || covering ? ['release'] : []), 'gaze'],
    });
  }
  for (const thing of world.layout.furniture) {
    // Buttons are pressed, and held for others, with an open hand.
    if (thing.room === of.room && thing.kind === 'panel') {
      items.push({ id: thing.id, role: 'sign', nameKey: `thing.${thing.id}`, stateKey: 'state.here', actions: ['reach', 'gaze'] });
    }
    if (thing.room === of.room && thing.kind === 'mirror') {
      items.push({ id: thing.id, role: 'sign', nameKey: `thing.${thing.id}`, stateKey: 'state.here', actions: ['gaze'] });
    }
    if (thing.room === of.room && isSurface(thing.kind)) {
      items.push({ id: thing.id, role: 'place', nameKey: `thing.${thing.id}`, stateKey: 'state.here', actions: ['gaze', 'release'] });
    }
  }
  // Full hands may put something into what one wears.
  if (of.hands.left.holds !== '' || of.hands.right.holds !== '') {
    for (const zone of ['inner', 'pocket']) {
      items.push({ id: `${zone}:${of.id}`, role: 'body', nameKey: `thing.zone.${zone}`, stateKey: 'state.here', actions: ['release'] });
    }
  }
  const taken = new Set([...world.people.values()].flatMap((one) => (one !== of && one.sit > 0.5 ? [one.seat] : [])));
  for (const spot of world.layout.spots) {
    if (spot.room !== of.room || spot.staff === true || (distance(spot, of) < HERE_MM && spot.seat === undefined)) continue;
    items.push({
      id: spot.id, role: 'place', nameKey: `thing.${spot.id}`, stateKey: spot.seat !== undefined && taken.has(spot.seat) ? 'state.taken' : 'state.free', actions: spot.seat === undefined ? ['step'] : ['step', 'sit'],
    });
  }
  if (world.layout.clock.room === of.room) items.push({ id: 'clock', role: 'sign', nameKey: 'thing.clock', stateKey: 'state.time', actions: ['gaze'] });
  return items;
}

function covers({ hands }: Body, id: string): boolean {
  return [hands.left, hands.right].some(({ task }) => task.kind === 'cover' && task.entity === id);
}

/** A palm is held over a glass of one's own. */
function mayCover(world: World, of: Body, thing: Entity): boolean {
  return thing.owner === of.id && !covers(of, thing.id) && isCoverable(world, of, thing.id) && (of.hands.left.holds === '' || of.hands.right.holds === '');
}

/** What is worn and may be amiss: how a collar lies; a thread is simply there. */
function dressed({ kind, state }: Entity): string {
  return kind === 'collar' ? state : 'here';
}
