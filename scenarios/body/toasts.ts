/** Glasses held up toward each other: which rim is the lower, how often one dips, when they meet and how fast. */
import { distance, surfaceUnder, toFrame, yawToward } from './geometry';
import { handsOn } from './grip-points';
import { handsUsed } from './handover';
import type { Toast } from './drink-traces';
import { holderOf, isDrinkable, mouthRadius, nameOf, rimOf } from './rims';
import type { Point3 } from './vessel-hold';
import type { VesselName } from './vessels';
import { wrapRad, DEG } from '../kernel/trig';
import type { Body, Entity, World } from './world';

/** Held out this far, and so far above the table, a glass is raised to whoever is looked at. */
const OUT_MM = 300;
const UP_MM = 90;
const CONE = 50 * DEG;
/** A glass that has been held up so long, and still, is a toast by sight. */
const SIGHT_STEPS = 60;
const STILL_MM = 1.2;
/** Arms meet over a table, and with the next at one's side: not past somebody. */
const ASIDE_MM = 780;
const ACROSS_MM = 1700;
const DIP_MM = 14;
const RISE_MM = 8;
/** A rim this little above or below its neighbour still meets it. */
const WALL_MM = 75;
const FAST_STEPS = 6;
/** Leaning or not, glasses this far apart at the foot do not touch. */
const FAR_MM = 320;

interface Raised {
  readonly thing: Entity;
  readonly name: VesselName;
  readonly by: Body;
}

/** Whether the glasses of two who sit so could meet. */
export function couldTouch(one: { readonly x: number; readonly z: number; readonly yaw: number }, other: { readonly x: number; readonly z: number }): boolean {
  const { forward, side } = toFrame(one, other);
  return Math.abs(side) <= ASIDE_MM && Math.abs(forward) <= ACROSS_MM;
}

/** Once a step, after things have moved. */
export function stepToasts(world: World): void {
  const held: Raised[] = [];
  for (const thing of world.entities.values()) {
    if (!isDrinkable(thing)) continue;
    const by = holderOf(world, thing);
    const name = nameOf(thing);
    if (by === undefined || name === undefined) {
      world.drinks.before.delete(thing.id);
      continue;
    }
    track(world, thing);
    held.push({ thing, name, by });
  }
  for (let i = 0; i < held.length; i += 1) {
    for (let j = i + 1; j < held.length; j += 1) {
      const [one, other] = [held[i], held[j]];
      if (one !== undefined && other !== undefined && one.by.room === other.by.room) meet(world, one, other);
    }
  }
  for (const one of held) if (one.by.gazeAt.startsWith('face:')) raise(world, one, held);
  for (const [key, toast] of world.drinks.toasts) if (world.step - toast.lastStep > SIGHT_STEPS) world.drinks.toasts.delete(key);
}

function track(world: World, thing: Entity): void {
  const last = world.drinks.before.get(thing.id);
  const moved = last === undefined ? 0 : apart(thing, last);
  // The fastest of the last few steps: glasses that have met stand still.
  const fast = last === undefined ? 0 : Math.max(moved, last.fast * (1 - 1 / FAST_STEPS));
  world.drinks.before.set(thing.id, { x: thing.x, y: thing.y, z: thing.z, fast });
}

function meet(world: World, one: Raised, other: Raised): void {
  // Most pairs of a table are never near each other.
  const isFar = distance(one.thing, other.thing) > FAR_MM;
  if (isFar && world.drinks.touching.size === 0) return;
  const key = one.thing.id < other.thing.id ? `${one.thing.id}|${other.thing.id}` : `${other.thing.id}|${one.thing.id}`;
  const [a, b] = [rimOf(world, one.thing, one.name), rimOf(world, other.thing, other.name)];
  const gap = distance(a, b) - mouthRadius(one.name) - mouthRadius(other.name);
  if (gap > 1 || Math.abs(a.y - b.y) > WALL_MM) {
    if (gap > 12) world.drinks.touching.delete(key);
    return;
  }
  part(one.thing, other.thing, -gap / 2);
  if (world.drinks.touching.has(key)) return;
  world.drinks.touching.add(key);
  const fast = (thing: Entity): number => (world.drinks.before.get(thing.id)?.fast ?? 0) * 60;
  for (const [mine, theirs, own, their] of [[one, other, a, b], [other, one, b, a]] as const) {
    world.observe({
      type: 'glasses.met', by: mine.by.id, to: theirs.by.id, object: mine.thing.id, belowMm: Math.round(their.y - own.y), speedMmS: Math.round(fast(mine.thing)),
      hands: handsUsed(handsOn(world, mine.by, mine.thing)), lowerings: world.drinks.toasts.get(`${mine.thing.id}|${theirs.by.id}`)?.lowerings ?? 0,
    });
  }
}

/** Glass does not go into glass. */
function part(one: Entity, other: Entity, by: number): void {
  if (by <= 0) return;
  const far = Math.max(1, distance(one, other));
  const [x, z] = [(other.x - one.x) / far, (other.z - one.z) / far];
  one.x -= x * by;
  one.z -= z * by;
  other.x += x * by;
  other.z += z * by;
}

/** To whom a glass is being raised: whoever its holder looks at, with the glass out toward them. */
export function raisedTo(world: World, { thing, by }: Raised): Body | undefined {
  const to = by.gazeAt.startsWith('face:') ? world.people.get(by.gazeAt.slice(5)) : undefined;
  if (to === undefined || to.room !== by.room) return undefined;
  const { forward, side } = toFrame(by, thing);
  const isOut = Math.sqrt(forward * forward + side * side) >= OUT_MM;
  const isUp = thing.y - surfaceUnder(world.layout, by.room, thing).y >= UP_MM;
  return isOut && isUp && Math.abs(wrapRad(yawToward(by, thing) - yawToward(by, to))) <= CONE ? to : undefined;
}

function raise(world: World, one: Raised, held: readonly Raised[]): void {
  const to = raisedTo(world, one);
  const theirs = to === undefined ? undefined : held.find(({ by }) => by === to);
  if (to === undefined || theirs === undefined) return;
  const own = rimOf(world, one.thing, one.name);
  const their = rimOf(world, theirs.thing, theirs.name);
  const key = `${one.thing.id}|${to.id}`;
  const toast = world.drinks.toasts.get(key) ?? begin(world, key, one, to, own.y);
  toast.lastStep = world.step;
  const isStill = Math.abs(own.y - toast.lastMm) <= STILL_MM;
  toast.steps = isStill ? toast.steps + 1 : 0;
  // Set right while the other still looks, it counts as it is now.
  if (!isStill) toast.isTold = false;
  toast.lastMm = own.y;
  dip(world, one, toast, own.y);
  if (toast.isTold || toast.steps < SIGHT_STEPS || couldTouch(one.by, to) || raisedTo(world, theirs) !== one.by) return;
  toast.isTold = true;
  world.observe({
    type: 'glass.raised', by: one.by.id, to: to.id, object: one.thing.id, belowMm: Math.round(their.y - own.y),
    hands: handsUsed(handsOn(world, one.by, one.thing)), lowerings: toast.lowerings,
  });
}

function begin(world: World, key: string, one: Raised, to: Body, y: number): Toast {
  const toast: Toast = { by: one.by.id, to: to.id, startStep: world.step, steps: 0, highMm: y, lastMm: y, lowering: false, lowerings: 0, isTold: false, lastStep: world.step };
  world.drinks.toasts.set(key, toast);
  return toast;
}

/** One dip of the glass while it is held toward somebody; it ends when the glass rises again, or has rested. */
function dip(world: World, one: Raised, toast: Toast, y: number): void {
  if (toast.lowering) {
    if (y >= toast.highMm + RISE_MM) toast.lowering = false;
    toast.highMm = toast.lowering ? Math.min(toast.highMm, y) : y;
    return;
  }
  toast.highMm = Math.max(toast.highMm, y);
  if (y > toast.highMm - DIP_MM) return;
  toast.lowering = true;
  toast.highMm = y;
  toast.lowerings += 1;
  world.observe({ type: 'glass.lowered', by: one.by.id, to: toast.to, object: one.thing.id, times: toast.lowerings });
}

function apart(one: Point3, other: Point3): number {
  const [x, y, z] = [one.x - other.x, one.y - other.y, one.z - other.z];
  return Math.sqrt(x * x + y * y + z * z);
}
