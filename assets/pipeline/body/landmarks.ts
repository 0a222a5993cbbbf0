import { sourceJoint } from '../source/base-mesh';
import { mix, type Vec3 } from '../source/vector';

/** Named places of a face, found through the rig's markers, so they follow every shape. Left side only where paired. */
export interface Landmarks {
  readonly eye: Vec3;
  readonly upperLid: Vec3;
  readonly lowerLid: Vec3;
  readonly browInner: Vec3;
  readonly browMiddle: Vec3;
  readonly browOuter: Vec3;
  readonly noseRoot: Vec3;
  readonly noseTip: Vec3;
  readonly noseWing: Vec3;
  readonly noseBase: Vec3;
  readonly mouthCorner: Vec3;
  readonly upperLip: Vec3;
  readonly lowerLip: Vec3;
  readonly chin: Vec3;
  readonly cheekBone: Vec3;
  readonly cheek: Vec3;
  readonly jaw: Vec3;
  readonly temple: Vec3;
  readonly skull: Vec3;
  readonly crown: Vec3;
}

export function landmarksOf(positions: ArrayLike<number>): Landmarks {
  const at = (bone: string, end: 'head' | 'tail' = 'tail'): Vec3 => sourceJoint(positions, bone, end);
  const eye = at('eye.L', 'head');
  const onEye = (p: Vec3): Vec3 => [p[0], p[1], eye[2] + 0.0135];
  const corner = at('levator04.L');
  const lip = at('special01');
  return {
    eye,
    // Their markers float before the lids; the lids lie on the eyeball.
    upperLid: onEye(at('orbicularis03.L')),
    lowerLid: onEye(at('orbicularis04.L')),
    browInner: at('oculi01.L'),
    browMiddle: at('oculi02.L', 'head'),
    browOuter: at('temporalis01.L'),
    noseRoot: [0, at('levator02.L', 'head')[1] + 0.006, at('levator02.L', 'head')[2]],
    noseTip: at('special03'),
    noseWing: at('levator06.L'),
    noseBase: mix(at('levator06.L', 'head'), lip, 0.2),
    mouthCorner: [corner[0] * 0.86, at('oris04.L')[1], corner[2]],
    upperLip: lip,
    lowerLip: at('oris02'),
    chin: at('special04'),
    cheekBone: at('temporalis02.L'),
    cheek: at('risorius02.L'),
    jaw: at('risorius03.L'),
    temple: at('temporalis01.L', 'head'),
    skull: at('head', 'head'),
    crown: at('head', 'tail'),
  };
}
