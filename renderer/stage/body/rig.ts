/** A person's skeleton at rest, as their file has it: joints in the order of bones.ts, m, in the file's own space. */
import { Quaternion, Vector3 } from 'three';
import { BONE, HAIR_TAIL, JOINT_NAMES, type Pose, placeOf, turnOf } from './bones';

/** A node of a glTF file, as far as a skeleton needs it. */
export interface JointNode {
  readonly name?: string;
  readonly translation?: readonly number[];
  readonly rotation?: readonly number[];
  readonly children?: readonly number[];
}

export interface Rig {
  /** Where joints rest and how they are turned. */
  readonly rest: Pose;
  /** The same against the joint above; the topmost against the floor. */
  readonly local: Pose;
  /** Whether the hair hangs free. */
  readonly hasTail: boolean;
}

/** Reads the skeleton out of a file's nodes; `joints` are those of its skin (a mesh may be called like a joint). */
export function rigFromNodes(nodes: readonly JointNode[], joints: readonly number[]): Rig {
  const byName = new Map(joints.map((index) => [nodes[index]?.name ?? '', index]));
  const above = new Map(nodes.flatMap((node, index) => (node.children ?? []).map((child) => [child, index] as const)));
  const hasTail = byName.has(HAIR_TAIL[0]);
  const local = { positions: JOINT_NAMES.map(() => new Vector3()), rotations: JOINT_NAMES.map(() => new Quaternion()) };
  const rest = { positions: JOINT_NAMES.map(() => new Vector3()), rotations: JOINT_NAMES.map(() => new Quaternion()) };
  JOINT_NAMES.forEach((name, joint) => {
    const index = byName.get(name);
    const node = index === undefined ? undefined : nodes[index];
    if (node === undefined) {
      if (hasTail || joint < BONE.hairTail) throw new Error(`the skeleton has no joint "${name}"`);
      return;
    }
    const place = placeOf(local, joint).fromArray([...(node.translation ?? [0, 0, 0])]);
    const turn = turnOf(local, joint).fromArray([...(node.rotation ?? [0, 0, 0, 1])]);
    const parent = JOINT_NAMES.indexOf(nodes[above.get(index ?? -1) ?? -1]?.name ?? '');
    if (parent < 0) {
      placeOf(rest, joint).copy(place);
      turnOf(rest, joint).copy(turn);
      return;
    }
    placeOf(rest, joint).copy(place).applyQuaternion(turnOf(rest, parent)).add(placeOf(rest, parent));
    turnOf(rest, joint).copy(turnOf(rest, parent)).multiply(turn);
  });
  return { rest, local, hasTail };
}
