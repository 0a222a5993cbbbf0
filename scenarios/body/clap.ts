/**
 * Palms that meet. While others have their hands raised to clap, a hand that closes round nothing raises one's own, and both
 * closed together are a clap. At any other time closed hands mean what they always mean.
 */
import { fromFrame, type Point } from './geometry';
import { landmarks } from './landmarks';
import { SIDES, type Body, type Hand, type HandTask, type World } from './world';

/** [D] hands that close within a sixth of a second of one another clap: fingers on two keys are that far apart. */
export const TOGETHER_STEPS = 10;
/** Raised hands wait this far from the middle; they come together in three steps and part more slowly. */
const READY_MM = 95;
const CLOSING_STEPS = 3;
const PARTING_STEPS = 10;
const FORWARD_MM = 300;
const BELOW_STERNUM_MM = 40;
/** Raised, but never met yet. */
const NEVER = -1_000_000;

type ClapTask = Extract<HandTask, { kind: 'clap' }>;

function taskOf(body: Body): ClapTask | undefined {
  const { task } = body.hands.right;
  return task.kind === 'clap' ? task : undefined;
}

export function isRaised(body: Body): boolean {
  return taskOf(body) !== undefined;
}

/** Somebody else in the room is about to clap, or claps. */
export function isClapTime(world: World, body: Body): boolean {
  for (const one of world.people.values()) if (one !== body && one.room === body.room && isRaised(one)) return true;
  return false;
}

function setTask(body: Body, task: ClapTask): void {
  for (const side of SIDES) body.hands[side].task = task;
}

const areEmpty = (body: Body): boolean => SIDES.every((side) => body.hands[side].holds === '');

/** Before the chest, palms facing each other. */
export function raise(world: World, body: Body): void {
  if (!areEmpty(body) || isRaised(body)) return;
  setTask(body, { kind: 'clap', meets: NEVER });
  world.observe({ type: 'hands.raised', by: body.id });
}

/** The fact is of the moment at which it is meant; palms take the blink of an eye to meet. */
export function clap(world: World, body: Body): void {
  if (!areEmpty(body)) return;
  raise(world, body);
  setTask(body, { kind: 'clap', meets: world.step + CLOSING_STEPS });
  world.observe({ type: 'hands.clapped', by: body.id });
}

/** An empty hand has closed on nothing that it could take: raises both hands, or claps with the other one. False when it is no time for it. */
export function closesToClap(world: World, body: Body, hand: Hand): boolean {
  if (!isClapTime(world, body) || !areEmpty(body)) return false;
  const second = body.hands[hand.side === 'left' ? 'right' : 'left'];
  if (second.task.kind === 'reach' || second.task.kind === 'cover') return false;
  if (second.grip && world.step - second.closedAt <= TOGETHER_STEPS) clap(world, body);
  else raise(world, body);
  return true;
}

/** The learner's raised hands sink when everybody else's have, or when the feet go. */
export function stepClap(world: World, body: Body): void {
  if (!isRaised(body) || (isClapTime(world, body) && !body.walking)) return;
  for (const side of SIDES) body.hands[side].task = { kind: 'rest' };
}

/** Where a hand of somebody who claps is. */
export function clapPoint(world: World, body: Body, hand: Hand, { meets }: ClapTask): Point & { readonly y: number } {
  const since = world.step - meets;
  const open = since < 0 ? Math.min(1, -since / CLOSING_STEPS) : Math.min(1, since / PARTING_STEPS);
  const at = fromFrame(body, (hand.side === 'left' ? -1 : 1) * READY_MM * open, FORWARD_MM);
  return { x: at.x, y: landmarks(body).sternumY - BELOW_STERNUM_MM, z: at.z };
}
