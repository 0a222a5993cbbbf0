/** A hand between shapes: shares of each shape, and the bones that follow from them. Written in place, every frame. */
import { Quaternion, Vector3 } from 'three';
import type { HandShape } from '../../../scenarios/body/staging';
import { CHAINS, HAND_REST, THUMB, chainStart } from './hand-model';
import { SOLVED_SHAPES } from './hand-shapes';

export const HAND_SHAPES: readonly HandShape[] = ['rest', 'open', 'pinch', 'hold', 'stop', 'gesture', 'lap'];

/** Steps in which a hand has gone two thirds of the way to a new shape. */
const EASE_STEPS = 6;
/** A gap in time longer than this is a jump (replay): the hand is simply there. */
const JUMP_STEPS = 45;
const NOTHING = 0.002;

export interface HandMix {
  /** Share of each shape of HAND_SHAPES; they sum to 1. */
  readonly shares: Float64Array;
  readonly angles: Float64Array;
  readonly thumb: readonly [Quaternion, Quaternion, Quaternion];
  readonly anchor: Vector3;
}

export function emptyMix(): HandMix {
  const mix: HandMix = {
    shares: new Float64Array(HAND_SHAPES.length), angles: new Float64Array(16),
    thumb: [new Quaternion(), new Quaternion(), new Quaternion()], anchor: new Vector3(),
  };
  easeShape(mix, 'rest', -1);
  return mix;
}

/** Moves the shares toward a shape over `steps` of time. True while the hand is still changing. */
export function easeShape(mix: HandMix, shape: HandShape, steps: number): boolean {
  const jump = steps < 0 || steps > JUMP_STEPS;
  const go = jump ? 1 : 1 - Math.exp(-steps / EASE_STEPS);
  let sum = 0;
  let moving = false;
  for (let i = 0; i < HAND_SHAPES.length; i += 1) {
    const goal = HAND_SHAPES[i] === shape ? 1 : 0;
    let share = (mix.shares[i] ?? 0) + (goal - (mix.shares[i] ?? 0)) * go;
    if (Math.abs(goal - share) < NOTHING) share = goal;
    else moving = true;
    mix.shares[i] = share;
    sum += share;
  }
  for (let i = 0; i < mix.shares.length; i += 1) mix.shares[i] = (mix.shares[i] ?? 0) / sum;
  blend(mix);
  return moving;
}

function blend(mix: HandMix): void {
  mix.angles.fill(0);
  mix.anchor.set(0, 0, 0);
  let before = 0;
  for (let i = 0; i < HAND_SHAPES.length; i += 1) {
    const share = mix.shares[i] ?? 0;
    const shape = SOLVED_SHAPES[HAND_SHAPES[i] ?? 'rest'];
    if (share === 0) continue;
    for (let a = 0; a < 16; a += 1) mix.angles[a] = (mix.angles[a] ?? 0) + (shape.angles[a] ?? 0) * share;
    mix.anchor.addScaledVector(shape.anchor, share);
    before += share;
    // Weighted rotations one after another: each new one pulls the sum so far by its share of it.
    const pull = share / before;
    if (pull === 1) {
      mix.thumb[0].copy(shape.thumb[0]);
      mix.thumb[1].copy(shape.thumb[1]);
      mix.thumb[2].copy(shape.thumb[2]);
    } else {
      mix.thumb[0].slerp(shape.thumb[0], pull);
      mix.thumb[1].slerp(shape.thumb[1], pull);
      mix.thumb[2].slerp(shape.thumb[2], pull);
    }
  }
}

const at = new Vector3();
const ahead = new Vector3();
const turn = new Quaternion();
const bend = new Quaternion();
const X = new Vector3(1, 0, 0);
const Y = new Vector3(0, 1, 0);

/** Length of each bone as modelled: to the next bone of its chain, or to the tip. */
const LENGTHS: readonly number[] = HAND_REST.positions.map((here, bone) => {
  if (bone === 0) return 0;
  const last = (bone - 1) % 3 === 2;
  const next = last ? HAND_REST.tips[Math.floor((bone - 1) / 3)] : HAND_REST.positions[bone + 1];
  return next === undefined ? 0 : here.distanceTo(next);
});

/** Every bone of the right hand in the hand's own frame. */
export function layFingers(mix: HandMix, positions: readonly Vector3[], rotations: readonly Quaternion[]): void {
  positions[0]?.set(0, 0, 0);
  rotations[0]?.identity();
  at.set(...THUMB.base);
  turn.identity();
  layChain(mix, 0, positions, rotations);
  for (let chain = 1; chain < CHAINS.length; chain += 1) {
    const first = chainStart(chain);
    const f = (chain - 1) * 4;
    at.copy(HAND_REST.positions[first] ?? at);
    turn.copy(HAND_REST.rotations[first] ?? turn).premultiply(bend.setFromAxisAngle(Y, mix.angles[f + 3] ?? 0));
    layChain(mix, chain, positions, rotations);
  }
}

function layChain(mix: HandMix, chain: number, positions: readonly Vector3[], rotations: readonly Quaternion[]): void {
  const first = chainStart(chain);
  for (let bone = 0; bone < 3; bone += 1) {
    if (chain === 0) turn.multiply(mix.thumb[bone] ?? bend.identity());
    else turn.multiply(bend.setFromAxisAngle(X, mix.angles[(chain - 1) * 4 + bone] ?? 0));
    positions[first + bone]?.copy(at);
    rotations[first + bone]?.copy(turn);
    at.addScaledVector(ahead.set(0, 0, 1).applyQuaternion(turn), LENGTHS[first + bone] ?? 0);
  }
}
