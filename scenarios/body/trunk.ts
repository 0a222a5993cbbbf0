/** Bowing: the trunk follows what is wanted at a human speed, and every complete bow is measured. */
import { atan2, DEG } from '../kernel/trig';
import { gazePoint } from './gaze-point';
import { landmarks } from './landmarks';
import { isKneeling, KNEELING_LEAN } from './floor';
import type { Body, BowTrace, TrunkLeg, World } from './world';

/** Fastest that a trunk moves: 60 deg/s (product.md). */
const MOST_PER_STEP = (60 / 60) * DEG;
const BEGAN_10 = 30;
/** Within this of the deepest angle counts as holding (0.1 deg). */
const HOLD_BAND_10 = 10;
/** Beyond this a trunk is bowing, and feet should stand still. */
const MOVING_10 = 80;
const EYES_RAD = 45 * DEG;
const RESTING_NECK_10 = 20;
/** Share of the trunk line's pitch made at the hip joints: 65-75 % in good bows (architecture.md section 7). */
export const HIPS_PERCENT = 70;

/** Plans a bow: fall to `rad` in steps, hold, rise. Smooth at both ends of each leg. */
export function planBow(body: Body, rad: number, fallSteps: number, holdSteps: number, riseSteps: number): void {
  plan(body, [{ rad, steps: fallSteps }, { rad, steps: holdSteps }, { rad: 0, steps: riseSteps }]);
}

export function plan(body: Body, legs: TrunkLeg[]): void {
  body.trunkPlan = legs;
  body.trunkFrom = body.pitch;
  body.trunkAt = 0;
}

export function stepTrunk(world: World, body: Body): void {
  const leg = body.trunkPlan[0];
  if (leg !== undefined) {
    body.trunkAt += 1;
    const t = Math.min(1, body.trunkAt / Math.max(1, leg.steps));
    const eased = t * t * (3 - 2 * t);
    body.wantPitch = body.trunkFrom + (leg.rad - body.trunkFrom) * eased;
    body.pitch = body.wantPitch;
    if (t >= 1) {
      body.trunkPlan = body.trunkPlan.slice(1);
      body.trunkFrom = leg.rad;
      body.trunkAt = 0;
    }
  } else {
    const error = Math.max(body.wantPitch, body.lean, isKneeling(body) ? KNEELING_LEAN : 0) - body.pitch;
    body.pitch += Math.max(-MOST_PER_STEP, Math.min(MOST_PER_STEP, error));
  }
  trace(world, body);
}

export function pitch10(body: Body): number {
  return Math.round((body.pitch / DEG) * 10);
}

/** How far the neck bends so that the eyes find what is looked at: they themselves turn a good way up and down. */
function neck10(world: World, body: Body): number {
  const at = gazePoint(world, body);
  const { eyeY, eyeForward } = landmarks(body);
  const dx = at.x - body.x;
  const dz = at.z - body.z;
  const ahead = Math.max(1, Math.sqrt(dx * dx + dz * dz) - eyeForward);
  const beyond = Math.abs(atan2(eyeY - at.y, ahead) - body.pitch) - EYES_RAD;
  return RESTING_NECK_10 + Math.round((Math.max(0, beyond) / DEG) * 10);
}

function handsOf({ hands: { left, right } }: Body): BowTrace['hands'] {
  if (left.holds !== '' || right.holds !== '') return 'held';
  return left.task.kind === 'rest' && right.task.kind === 'rest' ? 'rest' : 'raised';
}

function trace(world: World, body: Body): void {
  // Bending to the floor, or over a table, is no bow.
  const now = body.sitting === 'seiza' && body.seat === '' && body.sit > 0 && body.bow === undefined ? 0 : pitch10(body);
  if (body.bow === undefined) {
    if (now < BEGAN_10 || Math.round((body.wantPitch / DEG) * 10) < BEGAN_10) return;
    body.bow = { startStep: world.step, pitches: [], deepest10: 0, neck10: 0, hands: 'rest', speedMmS: 0 };
    world.observe({ type: 'bow.began', by: body.id });
  }
  body.bow.pitches.push(now);
  if (now > MOVING_10) body.bow.speedMmS = Math.max(body.bow.speedMmS, Math.round(body.speed * 60));
  if (now > body.bow.deepest10) Object.assign(body.bow, { deepest10: now, neck10: neck10(world, body), hands: handsOf(body) });
  if (now >= BEGAN_10) return;
  measure(world, body, body.bow);
  body.bow = undefined;
}

/** Closes a bow that is still under way, so that a scene's end loses nothing. */
export function closeBow(world: World, body: Body): void {
  if (body.bow === undefined) return;
  measure(world, body, body.bow);
  body.bow = undefined;
}

function measure(world: World, body: Body, { startStep, pitches, neck10: neck, hands, speedMmS }: BowTrace): void {
  let peak = 0;
  for (const pitch of pitches) peak = Math.max(peak, pitch);
  const held = (pitch: number): boolean => pitch >= peak - HOLD_BAND_10;
  const first = pitches.findIndex(held);
  let last = pitches.length - 1;
  while (last > first && !held(pitches[last] ?? 0)) last -= 1;
  world.observe({
    type: 'bow.made', by: body.id, peak10: peak, startStep, fallSteps: first, holdSteps: last - first + 1,
    riseSteps: pitches.length - 1 - last, hipsPercent: HIPS_PERCENT, neck10: neck, hands, speedMmS,
  });
}
