/** A whole figure as two skinned geometries (body with hands; head) on one skeleton, made once for a person. */
import { type Bone, Bone as BoneObject, type BufferGeometry, Matrix4, Skeleton, Vector3 } from 'three';
import { BONE_COUNT, type Pose, placeOf, turnOf } from '../body/bones';
import type { Proportions } from '../body/proportions';
import { MeshBuilder } from '../geometry/mesh-builder';
import { bindPose } from './bind-pose';
import { addDress } from './dress';
import { addFace } from './face';
import { addHands } from './hands';
import { addHead } from './head';
import { addOvercoat } from './jacket';
import type { Look } from './looks';

export interface Figure {
  readonly body: BufferGeometry;
  readonly head: BufferGeometry;
  readonly coat: BufferGeometry;
  readonly skeleton: Skeleton;
  readonly bones: readonly Bone[];
}

export const COAT_COLOUR = '#7a6a55';

/** Edges of the cells from which skin is made, m. */
export interface Detail {
  readonly hand: number;
  readonly head: number;
}

/** The learner's own hands are seen from half a metre; software rendering pays for every vertex. */
export const DETAIL = {
  low: { own: { hand: 0.0042, head: 0.0095 }, other: { hand: 0.0056, head: 0.0085 } },
  high: { own: { hand: 0.0032, head: 0.007 }, other: { hand: 0.004, head: 0.0065 } },
} as const satisfies Record<'low' | 'high', Record<'own' | 'other', Detail>>;

export function makeFigure(p: Proportions, look: Look, detail: Detail): Figure {
  const bind = bindPose(p);
  const body = new MeshBuilder();
  addDress(body, bind, p, look);
  addHands(body, bind, p, look, detail.hand);
  const head = new MeshBuilder();
  addFace(head, bind, p, look, addHead(head, bind, p, look, detail.head));
  const coat = new MeshBuilder();
  addOvercoat(coat, p, look, COAT_COLOUR);
  const bones = Array.from({ length: BONE_COUNT }, () => new BoneObject());
  const skeleton = new Skeleton(bones, bones.map((_, i) => matrixOf(bind, i, new Matrix4()).invert()));
  return { body: body.build(true), head: head.build(true), coat: coat.build(true), skeleton, bones };
}

const ONE = new Vector3(1, 1, 1);

function matrixOf(pose: Pose, bone: number, out: Matrix4): Matrix4 {
  return out.compose(placeOf(pose, bone), turnOf(pose, bone), ONE);
}

/** Moves the skeleton's bones to a pose. */
export function applyPose(figure: Figure, pose: Pose): void {
  for (let i = 0; i < figure.bones.length; i += 1) {
    const bone = figure.bones[i];
    if (bone !== undefined) matrixOf(pose, i, bone.matrixWorld);
  }
}

export function disposeFigure(figure: Figure): void {
  figure.body.dispose();
  figure.head.dispose();
  figure.coat.dispose();
  figure.skeleton.dispose();
}
