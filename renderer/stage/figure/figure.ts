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

/** `fine`: hands that are seen from half a metre. */
export function makeFigure(p: Proportions, look: Look, fine: boolean): Figure {
  const bind = bindPose(p);
  const body = new MeshBuilder();
  addDress(body, bind, p, look);
  addHands(body, bind, p, look, fine ? 0.0034 : 0.0045);
  const head = new MeshBuilder();
  addFace(head, bind, p, look, addHead(head, bind, p, look));
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
