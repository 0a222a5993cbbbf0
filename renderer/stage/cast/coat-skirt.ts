/** The lower part of an overcoat: one piece of cloth round both legs, from the hips to the knee. */
import { Vector3 } from 'three';
import { BONE, LEG, legOf, placeOf } from '../body/bones';
import type { Model } from './load-model';

const ROUND = 20;
const RINGS = 7;
/** Rounder than a box, flatter than a barrel. */
const EDGE = 2.5;
/** Clear of the trousers; and how much wider than that it hangs at the hem, m. */
const OUT = 0.02;
const FLARE = 0.014;
/** Begins beneath the coat's upper part, so much narrower, and comes out of it here, m over the hip joints. */
const TUCKED = 0.9;
const BEGINS = 0.07;
/** Ends at the knee: so far below the joint, m. */
const BELOW_KNEE = 0.02;
/** The thighs carry it from so far above the hip joints on, and wholly after so much more, m; between them, over this half width, both do. */
const CARRIED_FROM = 0.03;
const CARRIED_OVER = 0.12;
const BETWEEN = 0.085;

interface SkirtVertex {
  readonly at: Vector3;
  readonly normal: Vector3;
  /** Of the pelvis, the left thigh, the right one, and nobody. */
  readonly weights: readonly [number, number, number, 0];
}

export interface Skirt {
  readonly vertices: readonly SkirtVertex[];
  /** Which joints of the model's skin carry it. */
  readonly joints: readonly [number, number, number, 0];
  readonly index: readonly number[];
}

/** `legs`: where the cloth of the trousers is, at rest. */
export function skirtOf(model: Model, legs: readonly Vector3[]): Skirt {
  const hip = placeOf(model.rig.rest, legOf('left') + LEG.thigh);
  const knee = placeOf(model.rig.rest, legOf('left') + LEG.shin).y - BELOW_KNEE;
  const thighs = legs.filter(({ y }) => y > knee && y < hip.y);
  const [left, right, front, back] = [most(thighs, ({ x }) => x), -most(thighs, ({ x }) => -x), most(thighs, ({ z }) => z), -most(thighs, ({ z }) => -z)];
  const middle = { x: (left + right) / 2, z: (front + back) / 2 };
  const half = { x: (left - right) / 2 + OUT, z: (front - back) / 2 + OUT };
  const top = hip.y + BEGINS;
  const vertices: SkirtVertex[] = [];
  for (let ring = 0; ring <= RINGS; ring += 1) {
    const down = ring / RINGS;
    const y = top + (knee - top) * down;
    const wide = down < 1 / RINGS ? TUCKED : 1;
    for (let n = 0; n < ROUND; n += 1) {
      const angle = (n / ROUND) * 2 * Math.PI;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const x = middle.x + (half.x + FLARE * down) * wide * power(c, 2 / EDGE);
      const z = middle.z + (half.z + FLARE * down) * wide * power(s, 2 / EDGE);
      const legged = smooth((hip.y + CARRIED_FROM - y) / CARRIED_OVER);
      const lefts = smooth((x + BETWEEN) / (2 * BETWEEN));
      const normal = new Vector3(power(c, 2 - 2 / EDGE) / half.x, 0, power(s, 2 - 2 / EDGE) / half.z).normalize();
      vertices.push({ at: new Vector3(x, y, z), normal, weights: [1 - legged, legged * lefts, legged * (1 - lefts), 0] });
    }
  }
  const index: number[] = [];
  for (let ring = 0; ring < RINGS; ring += 1) {
    for (let n = 0; n < ROUND; n += 1) {
      const [a, b] = [ring * ROUND + n, ring * ROUND + ((n + 1) % ROUND)];
      index.push(a, b, a + ROUND, b, b + ROUND, a + ROUND);
    }
  }
  const joint = (bone: number): number => Math.max(0, model.joints.indexOf(bone));
  return { vertices, joints: [joint(BONE.pelvis), joint(legOf('left') + LEG.thigh), joint(legOf('right') + LEG.thigh), 0], index };
}

const most = <T>(all: readonly T[], measure: (one: T) => number): number => all.reduce((so, one) => Math.max(so, measure(one)), Number.NEGATIVE_INFINITY);

const power = (value: number, exponent: number): number => Math.sign(value) * Math.abs(value) ** exponent;

function smooth(t: number): number {
  const part = Math.min(1, Math.max(0, t));
  return part * part * (3 - 2 * part);
}
