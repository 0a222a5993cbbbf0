/** Which bones carry a point of the clothes. */
import type { Vector3 } from 'three';
import { ARM, BONE, LEG, type BodySide, armOf, legOf } from '../body/bones';
import type { Proportions } from '../body/proportions';
import { TRUNK_SHARES } from '../body/trunk';
import type { Influences } from '../geometry/mesh-builder';

function smooth(low: number, high: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
}

/** The trunk at a height: two neighbouring bones, mixed over 14 cm about their joint. */
export function trunkAt(p: Proportions, y: number): Influences {
  let joint = p.hip;
  for (let i = 0; i < 3; i += 1) {
    joint += p.trunk * (TRUNK_SHARES[i] ?? 0);
    const share = smooth(joint - 0.07, joint + 0.07, y);
    if (share < 1) return [[BONE.pelvis + i, 1 - share], [BONE.pelvis + i + 1, share]];
  }
  return [[BONE.chest, 1]];
}

/** The jacket: the trunk, but the shoulders move with the arms. */
export function jacketAt(p: Proportions, at: Vector3): Influences {
  const high = smooth(p.shoulder - 0.17, p.shoulder - 0.02, at.y);
  const wide = smooth(p.shoulderHalf * 0.5, p.shoulderHalf * 1.02, Math.abs(at.x));
  const share = high * wide * 0.75;
  const base = trunkAt(p, at.y);
  if (share < 0.01) return base;
  const shoulder = armOf(at.x > 0 ? 'left' : 'right') + ARM.shoulder;
  return [...base.slice(0, 2).map(([bone, weight]) => [bone, weight * (1 - share)] as const), [shoulder, share]];
}

/** A sleeve: shoulder, upper arm, forearm and cuff by height along the straight arm; the forearm's twist grows toward the cuff. */
export function sleeveAt(p: Proportions, side: BodySide, y: number): Influences {
  const first = armOf(side);
  const elbow = smooth(p.shoulder - p.upperArm + 0.05, p.shoulder - p.upperArm - 0.05, y);
  const top = 1 - smooth(p.shoulder + 0.01, p.shoulder - 0.07, y);
  const rest = 1 - top * 0.7;
  const wrist = p.shoulder - p.upperArm - p.foreArm;
  // Two half turns, one after the other: one whole turn would pinch the sleeve.
  const turn = Math.min(2, Math.max(0, 2.4 - (y - wrist) / (p.foreArm * 0.35)));
  if (turn > 1) return [[first + ARM.twist, 2 - turn], [first + ARM.cuff, turn - 1]];
  if (top > 0) return [[first + ARM.shoulder, top * 0.7], [first + ARM.upper, rest]];
  return [[first + ARM.upper, 1 - elbow], [first + ARM.fore, elbow * (1 - turn)], [first + ARM.twist, elbow * turn]];
}

/** A trouser leg: pelvis at the top, thigh, shin, a little foot at the hem. */
export function legAt(p: Proportions, side: BodySide, y: number): Influences {
  const first = legOf(side);
  const top = smooth(p.hip - 0.14, p.hip + 0.03, y);
  const knee = smooth(p.knee + 0.07, p.knee - 0.07, y);
  return [[BONE.pelvis, top], [first + LEG.thigh, (1 - top) * (1 - knee)], [first + LEG.shin, (1 - top) * knee]];
}

/** A skirt: pelvis at the waist, both thighs at the hem. */
export function skirtAt(p: Proportions, at: Vector3): Influences {
  const low = smooth(p.hip - 0.02, p.hip - 0.24, at.y);
  const left = smooth(-0.07, 0.07, at.x);
  return [[BONE.pelvis, 1 - low], [legOf('left') + LEG.thigh, low * left], [legOf('right') + LEG.thigh, low * (1 - left)]];
}
