import { base, BODY_VERTICES } from '../source/base-mesh';
import { smooth, point, distance, type Vec3 } from '../source/vector';
import { EXPRESSION_NAMES, expressed, type Expression } from '../body/expressions';
import { landmarksOf, type Landmarks } from '../body/landmarks';
import { macroShape } from '../body/macro';
import { raiseHeels } from '../garments/court-shoe';
import { baseWeights } from '../body/neutral';
import { sculptBody, sculptFace } from '../body/sculpt';
import { bindMoves, moveFrames, moveSkin, type Move } from '../rig/bind';
import { jointIndex, restFrames, type Frame } from '../rig/joints';
import { smoothAlong } from '../rig/skin';
import type { WeightField } from '../rig/heat';
import type { Face } from '../source/base-mesh';
import type { PersonSpec } from './spec';

/** One person's body: in the source's pose for fitting clothes, and in the bind pose with the arms down. */
export interface Figure {
  readonly source: Float64Array;
  readonly bound: Float64Array;
  readonly field: WeightField;
  readonly frames: Frame[];
  readonly moves: readonly Move[];
  readonly marks: Landmarks;
  readonly expressions: ReadonlyMap<Expression, Float64Array>;
  /** Cloth or skin from the source's pose into the bind pose, shoulders evened. */
  readonly intoBind: (points: Float64Array, field: WeightField, faces: readonly Face[]) => Float64Array;
}

/** Taubin smoothing: evens the crease that lowering the arms leaves, without shrinking the shoulder. */
function evenShoulders(points: Float64Array, faces: readonly Face[], shoulders: readonly Vec3[]): void {
  const mask = (i: number): number => Math.max(...shoulders.map((s) => smooth(0.15, 0.06, distance(point(points, i), s))));
  const share = Array.from({ length: points.length / 3 }, (_, i) => mask(i));
  for (let round = 0; round < 6; round++) {
    smoothAlong(points, 3, faces, 1, (i) => (share[i] ?? 0) * 1.2);
    smoothAlong(points, 3, faces, 1, (i) => (share[i] ?? 0) * -1.1);
  }
}

export function makeFigure(spec: PersonSpec): Figure {
  const source = macroShape(spec);
  sculptBody(source, spec);
  sculptFace(source, spec);
  let ground = Infinity;
  for (let i = 0; i < BODY_VERTICES; i++) ground = Math.min(ground, source[i * 3 + 1] ?? 0);
  for (let i = 0; i < base.vertexCount; i++) source[i * 3 + 1] = (source[i * 3 + 1] ?? 0) - ground;
  if (spec.clothes.shoes === 'court') raiseHeels(source);
  const field = baseWeights();
  const frames = restFrames(source);
  const moves = bindMoves(frames);
  const moved = moveFrames(frames, moves);
  const shoulders = ['upperArmL', 'upperArmR'].map((name): Vec3 => moved[jointIndex(name)]?.position ?? [0, 0, 0]);
  const intoBind: Figure['intoBind'] = (points, weights, faces) => {
    const out = moveSkin(points, weights, moves);
    evenShoulders(out, faces, shoulders);
    return out;
  };
  const bound = intoBind(source, field, base.body);
  const expressions = new Map<Expression, Float64Array>();
  for (const name of EXPRESSION_NAMES) {
    const face = expressed(source, name);
    // Expressions are differences of the head, which the bind pose does not move.
    for (let i = 0; i < face.length; i++) face[i] = (bound[i] ?? 0) + (face[i] ?? 0) - (source[i] ?? 0);
    expressions.set(name, face);
  }
  return { source, bound, field, frames: moved, moves, marks: landmarksOf(bound), expressions, intoBind };
}
