import { sourceJoint } from '../source/base-mesh';
import { add, cross, dot, normalize, scale, sub, type Vec3 } from '../source/vector';

type Kind = 'world' | 'arm' | 'hand' | 'finger';

/** One joint of the 64: which source bones it stands for, and how its rest frame is laid. */
export interface Joint {
  readonly name: string;
  readonly parent: string | undefined;
  readonly kind: Kind;
  readonly from: string;
  /** Bone segments that attract skin, as source bones head to tail. */
  readonly segments: readonly string[];
}

const joints: Joint[] = [];
const put = (name: string, parent: string | undefined, segments: string[], kind: Kind = 'world', from = segments[0] ?? ''): void =>
  void joints.push({ name, parent, kind, from, segments });

put('hips', undefined, ['pelvis.L', 'pelvis.R'], 'world', 'spine05');
put('spine1', 'hips', ['spine05']);
put('spine2', 'spine1', ['spine04']);
put('spine3', 'spine2', ['spine03']);
put('chest', 'spine3', ['spine02']);
put('upperChest', 'chest', ['spine01']);
put('neck1', 'upperChest', ['neck01']);
put('neck2', 'neck1', ['neck02', 'neck03']);
put('head', 'neck2', ['head']);
put('jaw', 'head', ['jaw']);
for (const side of ['L', 'R']) {
  const bone = (name: string): string => `${name}.${side}`;
  put(`eye${side}`, 'head', [bone('eye')]);
  put(`clavicle${side}`, 'upperChest', [bone('clavicle')], 'arm');
  put(`shoulder${side}`, `clavicle${side}`, [bone('shoulder01')], 'arm');
  put(`upperArm${side}`, `shoulder${side}`, [bone('upperarm01')], 'arm');
  put(`upperArmTwist${side}`, `upperArm${side}`, [bone('upperarm02')], 'arm');
  put(`lowerArm${side}`, `upperArmTwist${side}`, [bone('lowerarm01')], 'arm');
  put(`lowerArmTwist${side}`, `lowerArm${side}`, [bone('lowerarm02')], 'arm');
  put(`hand${side}`, `lowerArmTwist${side}`, ['wrist', 'metacarpal1', 'metacarpal2', 'metacarpal3', 'metacarpal4'].map(bone), 'hand');
  ['thumb', 'index', 'middle', 'ring', 'little'].forEach((finger, i) => {
    for (let k = 1; k <= 3; k++) {
      const parent = k === 1 ? `hand${side}` : `${finger}${k - 1}${side}`;
      put(`${finger}${k}${side}`, parent, [bone(`finger${i + 1}-${k}`)], 'finger');
    }
  });
  put(`upperLeg${side}`, 'hips', [bone('upperleg01'), bone('upperleg02')]);
  put(`lowerLeg${side}`, `upperLeg${side}`, [bone('lowerleg01'), bone('lowerleg02')]);
  put(`foot${side}`, `lowerLeg${side}`, [bone('foot')]);
  put(`toes${side}`, `foot${side}`, [1, 2, 3, 4, 5].flatMap((t) => [`toe${t}-1`, `toe${t}-2`]).map(bone), 'world', bone('toe2-1'));
}

export const JOINTS: readonly Joint[] = joints;
const indices = new Map(joints.map((joint, i) => [joint.name, i]));

export function jointIndex(name: string): number {
  const index = indices.get(name);
  if (index === undefined) throw new Error(`No joint ${name}.`);
  return index;
}

/** Rest frame of a joint: position and axes in the model's space. */
export interface Frame {
  readonly position: Vec3;
  readonly x: Vec3;
  readonly y: Vec3;
  readonly z: Vec3;
}

/** Arms and fingers: Y along the bone, X the hinge (plus = flex). Everything else keeps the world's axes. */
export function restFrames(positions: ArrayLike<number>): Frame[] {
  const along = (bone: string): Vec3 => normalize(sub(sourceJoint(positions, bone, 'tail'), sourceJoint(positions, bone)));
  return joints.map(({ name, kind, from }) => {
    const position = sourceJoint(positions, from);
    if (kind === 'world') return { position, x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] };
    const side = name.slice(-1);
    const finger = (i: number): Vec3 => normalize(cross(along(`finger${i}-1.${side}`), along(`finger${i}-3.${side}`)));
    let y = along(from);
    let hinge: Vec3;
    if (kind === 'arm') hinge = cross(along(`upperarm01.${side}`), along(`lowerarm01.${side}`));
    else if (kind === 'hand') {
      y = normalize(sub(sourceJoint(positions, `finger3-1.${side}`), position));
      hinge = [2, 3, 4, 5].map(finger).reduce(add);
    } else hinge = finger(Number(from[6]));
    hinge = normalize(hinge);
    const x = normalize(sub(hinge, scale(y, dot(hinge, y))));
    return { position, x, y, z: cross(x, y) };
  });
}
