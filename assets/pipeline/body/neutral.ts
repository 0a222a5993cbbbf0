import { base, sourceJoint } from '../source/base-mesh';
import { distance, point } from '../source/vector';
import { heatWeights, JOINT_COUNT, type WeightField } from '../rig/heat';
import { jointIndex } from '../rig/joints';
import { SkinGrid, smoothAlong, transferWeights } from '../rig/skin';
import { macroShape } from './macro';
import type { PersonSpec } from '../person/spec';

/** Nobody in particular: the body on which weights are computed. */
const NEUTRAL = { sex: 'man', age: 30, statureMm: 1680, weight: 0.5, muscle: 0.5 } as PersonSpec;

let known: WeightField | undefined;

/** Weights of every base vertex, helpers too. One solution serves all: they share topology. */
export function baseWeights(): WeightField {
  if (known) return known;
  const positions = macroShape(NEUTRAL);
  const body = heatWeights(positions);
  smoothAlong(body, JOINT_COUNT, base.body, 3, (i) => spared(positions, i));
  const helpers = positions.subarray((body.length / JOINT_COUNT) * 3);
  const rest = transferWeights(helpers, new SkinGrid(positions), body);
  known = new Float64Array(base.vertexCount * JOINT_COUNT);
  known.set(body);
  known.set(rest, body.length);
  own(known, 'head', base.upperTeeth);
  own(known, 'jaw', base.lowerTeeth);
  return known;
}

/** Fingers keep their crisp joints; the wide joints of the trunk want more blending. */
function spared(positions: Float64Array, i: number): number {
  const p = point(positions, i);
  const wrist = sourceJoint(positions, p[0] > 0 ? 'wrist.L' : 'wrist.R');
  return distance(p, wrist) < 0.2 ? 0.3 : 1;
}

function own(field: WeightField, joint: string, faces: readonly { readonly v: readonly number[] }[]): void {
  for (const { v } of faces) {
    for (const i of v) {
      field.fill(0, i * JOINT_COUNT, (i + 1) * JOINT_COUNT);
      field[i * JOINT_COUNT + jointIndex(joint)] = 1;
    }
  }
}
