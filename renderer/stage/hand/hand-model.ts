/**
 * The right hand at rest, in its own frame: origin at the wrist, +z along the fingers, +y out of the back of the hand,
 * +x to the thumb's side. Lengths in metres, of a hand 182 mm long. The left hand is its mirror image (x reversed).
 */
import { Quaternion, Vector3 } from 'three';
import { frameFrom } from '../body/frame-from';

export const FINGERS = ['index', 'middle', 'ring', 'little'] as const;
export type Finger = (typeof FINGERS)[number];

export interface FingerModel {
  /** Knuckle: the joint at the base of the finger. */
  readonly base: readonly [number, number, number];
  /** How far the finger fans out at rest, toward the thumb's side (rad). */
  readonly fan: number;
  readonly lengths: readonly [number, number, number];
  /** Radius at the knuckle, the two joints and the tip. */
  readonly radii: readonly [number, number, number, number];
}

export const FINGER_MODELS: Readonly<Record<Finger, FingerModel>> = {
  index: { base: [0.0255, 0.001, 0.088], fan: 0.1, lengths: [0.041, 0.0245, 0.0175], radii: [0.0094, 0.0086, 0.0076, 0.0066] },
  middle: { base: [0.0045, 0.003, 0.092], fan: 0.015, lengths: [0.0455, 0.0285, 0.018], radii: [0.0095, 0.0087, 0.0077, 0.0067] },
  ring: { base: [-0.0155, 0.001, 0.087], fan: -0.075, lengths: [0.042, 0.0265, 0.018], radii: [0.009, 0.0082, 0.0073, 0.0063] },
  little: { base: [-0.0335, -0.003, 0.0775], fan: -0.18, lengths: [0.033, 0.0195, 0.0165], radii: [0.0079, 0.0071, 0.0063, 0.0055] },
};

export const THUMB = {
  base: [0.02, -0.009, 0.02] as const,
  metacarpal: [0.6, -0.3, 0.74] as const,
  distal: [0.46, -0.24, 0.855] as const,
  /** Out of the thumb nail. */
  dorsal: [0.72, 0.66, -0.2] as const,
  lengths: [0.044, 0.0315, 0.0215] as const,
  radii: [0.0135, 0.0114, 0.0106, 0.0086] as const,
};

/** Bones of one hand, in the order of every array of this folder: the palm, then chains of three. */
export const HAND_BONES = 16;
export const CHAINS = ['thumb', ...FINGERS] as const;
export type Chain = (typeof CHAINS)[number];
/** First bone of a chain. */
export const chainStart = (chain: number): number => 1 + chain * 3;

/** Where and how each bone lies when the hand is as modelled. */
export interface HandRest {
  readonly positions: readonly Vector3[];
  readonly rotations: readonly Quaternion[];
  readonly tips: readonly Vector3[];
}

function finger(model: FingerModel, positions: Vector3[], rotations: Quaternion[]): Vector3 {
  const rotation = new Quaternion().setFromAxisAngle(new Vector3(0, 1, 0), model.fan);
  const ahead = new Vector3(0, 0, 1).applyQuaternion(rotation);
  const at = new Vector3(...model.base);
  for (const length of model.lengths) {
    positions.push(at.clone());
    rotations.push(rotation.clone());
    at.addScaledVector(ahead, length);
  }
  return at;
}

function thumb(positions: Vector3[], rotations: Quaternion[]): Vector3 {
  const up = new Vector3(...THUMB.dorsal);
  const at = new Vector3(...THUMB.base);
  THUMB.lengths.forEach((length, bone) => {
    const along = new Vector3(...(bone === 0 ? THUMB.metacarpal : THUMB.distal)).normalize();
    positions.push(at.clone());
    rotations.push(frameFrom(along, up, new Quaternion()));
    at.addScaledVector(along, length);
  });
  return at;
}

function restOfHand(): HandRest {
  const positions = [new Vector3()];
  const rotations = [new Quaternion()];
  const tips = [thumb(positions, rotations)];
  for (const name of FINGERS) tips.push(finger(FINGER_MODELS[name], positions, rotations));
  return { positions, rotations, tips };
}

export const HAND_REST: HandRest = restOfHand();
