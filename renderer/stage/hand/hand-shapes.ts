/** The shapes a hand takes, as joint angles of the right hand. Degrees in this table, for the eye; flexion is positive. */
import { Quaternion, Vector3 } from 'three';
import type { HandShape } from '../../../scenarios/body/staging';
import { frameFrom } from '../body/frame-from';
import { bendTwoBones } from '../body/two-bone';
import { THUMB } from './hand-model';

/** Knuckle, middle joint, end joint, then the turn toward the thumb's side. */
type FingerAngles = readonly [number, number, number, number];

interface ShapeSpec {
  readonly fingers: readonly [FingerAngles, FingerAngles, FingerAngles, FingerAngles];
  /** Where the thumb's pad lies, which way its end points and where its nail looks; hand frame, m. */
  readonly thumb: { readonly pad: readonly [number, number, number]; readonly along: readonly [number, number, number]; readonly nail: readonly [number, number, number] };
  /** The pinch point. */
  readonly anchor: readonly [number, number, number];
}

/** From the thumb's bone line to its pad. */
const PAD_DEPTH = 0.0085;
/** How far before the tip joint's end the pad's middle lies. */
const PAD_BACK = 0.002;

/** A pinched card's normal in the right hand's frame: the thumb's nail looks along it. */
export const PINCH_NORMAL = [0.9587, -0.2806, -0.0466] as const;

const SHAPES: Readonly<Record<HandShape, ShapeSpec>> = {
  rest: {
    fingers: [[14, 22, 12, -4], [18, 26, 14, -1], [21, 29, 15, 3], [23, 31, 16, 8]],
    thumb: { pad: [0.031, -0.022, 0.094], along: [0.12, -0.28, 0.95], nail: [0.85, 0.3, 0.1] },
    anchor: [0.03, -0.02, 0.1],
  },
  open: {
    fingers: [[12, 10, 6, -5], [12, 12, 7, -1], [13, 13, 8, 4], [15, 14, 9, 10]],
    thumb: { pad: [0.056, -0.006, 0.085], along: [0.5, 0.05, 0.86], nail: [0.45, 0.88, -0.2] },
    anchor: [0.002, -0.014, 0.1],
  },
  // Found by a search over index bend, grip plane and thumb: the card rests on the index's side near its tip, the thumb
  // lies flat on it, and no joint leaves its comfortable half. `nail` is the card's normal in the hand's frame.
  pinch: {
    fingers: [[56.3, 65, 31.7, 0.3], [63, 74, 36, -0.5], [69, 82, 40, 3], [74, 88, 42, 9]],
    thumb: { pad: [0.03186, -0.06338, 0.08308], along: [-0.02, -0.16, 0.986], nail: PINCH_NORMAL },
    anchor: [0.03186, -0.06338, 0.08308],
  },
  hold: {
    fingers: [[62, 78, 42, -4], [66, 82, 44, -1], [68, 84, 46, 3], [70, 84, 46, 8]],
    thumb: { pad: [0.016, -0.048, 0.082], along: [-0.62, -0.3, 0.72], nail: [0.5, -0.8, 0.1] },
    anchor: [0.012, -0.03, 0.088],
  },
  stop: {
    fingers: [[20, 30, 16, -2], [24, 34, 18, 0], [28, 38, 20, 3], [31, 40, 22, 6]],
    thumb: { pad: [0.05, -0.026, 0.086], along: [0.3, -0.3, 0.9], nail: [0.8, 0.4, 0] },
    anchor: [0.038, -0.03, 0.1],
  },
  gesture: {
    fingers: [[2, 5, 3, -5], [2, 5, 3, -1], [2, 6, 4, 4], [3, 7, 4, 10]],
    thumb: { pad: [0.036, -0.012, 0.092], along: [0.16, -0.05, 0.98], nail: [0.75, 0.62, -0.1] },
    anchor: [0.034, -0.008, 0.108],
  },
  lap: {
    fingers: [[14, 20, 10, -4], [15, 22, 11, -1], [16, 23, 12, 3], [17, 24, 12, 8]],
    thumb: { pad: [0.04, -0.018, 0.09], along: [0.2, -0.15, 0.97], nail: [0.7, 0.7, 0] },
    anchor: [0.034, -0.02, 0.1],
  },
};

/** A shape ready to be mixed with another: angles in rad, the thumb as rotations in its parents' frames. */
export interface SolvedShape {
  /** Four fingers of knuckle, middle, end, spread. */
  readonly angles: Float64Array;
  readonly thumb: readonly [Quaternion, Quaternion, Quaternion];
  readonly anchor: Vector3;
}

const RAD = Math.PI / 180;

/** The thumb's three bones, so that its pad lies where the shape wants it. */
function solveThumb(spec: ShapeSpec['thumb']): [Quaternion, Quaternion, Quaternion] {
  const along = new Vector3(...spec.along).normalize();
  const nail = new Vector3(...spec.nail);
  nail.addScaledVector(along, -nail.dot(along)).normalize();
  const root = new Vector3(...THUMB.base);
  const [metacarpal, proximal, distal] = THUMB.lengths;
  const joint = new Vector3(...spec.pad).addScaledVector(nail, PAD_DEPTH).addScaledVector(along, -(distal - PAD_BACK));
  const middle = new Vector3();
  // The thumb's own middle joint bends outward, away from the palm and toward the nail's side.
  bendTwoBones(root, joint, metacarpal, proximal, new Vector3(0.8, -0.25, 0).addScaledVector(nail, 0.5), middle);
  const palm = new Quaternion();
  const first = frameFrom(middle.clone().sub(root), nail, new Quaternion());
  const second = frameFrom(joint.clone().sub(middle), nail, new Quaternion());
  const third = frameFrom(along, nail, new Quaternion());
  return [palm.invert().multiply(first.clone()), first.clone().invert().multiply(second), second.clone().invert().multiply(third)];
}

function solve(spec: ShapeSpec): SolvedShape {
  const angles = new Float64Array(16);
  spec.fingers.forEach((finger, f) => finger.forEach((angle, a) => { angles[f * 4 + a] = angle * RAD; }));
  return { angles, thumb: solveThumb(spec.thumb), anchor: new Vector3(...spec.anchor) };
}

export const SOLVED_SHAPES: Readonly<Record<HandShape, SolvedShape>> = {
  rest: solve(SHAPES.rest), open: solve(SHAPES.open), pinch: solve(SHAPES.pinch), hold: solve(SHAPES.hold),
  stop: solve(SHAPES.stop), gesture: solve(SHAPES.gesture), lap: solve(SHAPES.lap),
};

