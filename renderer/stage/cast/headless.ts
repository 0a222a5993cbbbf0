import { BufferGeometry } from 'three';
import { ARM, BONE, JOINT_COUNT } from '../body/bones';
import type { Model, ModelPart } from './load-model';

const HEAD: ReadonlySet<number> = new Set([BONE.head, BONE.jaw, BONE.eyeLeft, BONE.eyeRight]);

/** A part without what sits on the head (eyes, glasses): for the camera that looks out of it. Shares all but its index. */
export function withoutHead(model: Model, part: ModelPart): BufferGeometry {
  return withoutJoints(model, part, (joint) => HEAD.has(joint));
}

/** The arms from the shoulder down: for hands that are laid over one's own. */
export function armsOnly(model: Model, part: ModelPart): BufferGeometry {
  const isOfArm = (joint: number): boolean => (joint >= BONE.armLeft + ARM.upper && joint < BONE.armRight) || (joint >= BONE.armRight + ARM.upper && joint < BONE.legLeft);
  const others = new Set(Array.from({ length: JOINT_COUNT }, (_, joint) => joint).filter((joint) => !isOfArm(joint)));
  return withoutJoints(model, part, (joint) => others.has(joint));
}

/** Drops every triangle that a corner of belongs more than half to such joints. */
function withoutJoints(model: Model, { geometry }: ModelPart, isDropped: (joint: number) => boolean): BufferGeometry {
  const joints = geometry.getAttribute('skinIndex');
  const weights = geometry.getAttribute('skinWeight');
  const { index } = geometry;
  if (joints === undefined || weights === undefined || index === null) throw new Error('a body without joints');
  const isOut = (vertex: number): boolean => {
    let share = 0;
    for (let k = 0; k < 4; k += 1) if (isDropped(model.joints[joints.getComponent(vertex, k)] ?? -1)) share += weights.getComponent(vertex, k);
    return share > 0.5;
  };
  const kept: number[] = [];
  for (let i = 0; i < index.count; i += 3) {
    const corners = [index.getX(i), index.getX(i + 1), index.getX(i + 2)];
    if (!corners.some(isOut)) kept.push(...corners);
  }
  const made = new BufferGeometry();
  for (const [name, attribute] of Object.entries(geometry.attributes)) made.setAttribute(name, attribute);
  made.setIndex(kept);
  return made;
}
