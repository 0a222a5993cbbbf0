/** Each grip solved on one hand's real joints, once a person, when a hand first comes near it: then hands only mix them. */
import { Quaternion, Vector3 } from 'three';
import { ARM, type BodySide, type Finger, armOf, fingerStart, placeOf } from '../body/bones';
import { frameFrom } from '../body/frame-from';
import type { Rig } from '../body/rig';
import { type FingerPose, TIP, bendFinger, bendThumb, emptyFingerPose, layOut, thumbward, tipLength } from './finger-pose';
import { wrapRound } from './wrap-round';
import { GRIPS, type Grip } from './grip-shares';
import { GRIP_SPECS, type GripSpec } from './grips';

export interface SolvedGrip {
  /** Turn of each finger joint against the one above. */
  readonly local: readonly Quaternion[];
  /** The pinch point in the hand's frame, m. */
  readonly anchor: Vector3;
  /** For grips that hold a plane: its frame in the hand (z along it, away from the holder; y its normal), the other way round. */
  readonly plane: Quaternion | undefined;
}

export type SolvedHand = Readonly<Record<Grip, SolvedGrip>>;

const OTHERS: readonly Exclude<Finger, 'thumb'>[] = ['index', 'middle', 'ring', 'little'];

function bendAll(rig: Rig, side: BodySide, spec: GripSpec, out: FingerPose): void {
  for (const finger of OTHERS) bendFinger(rig, side, finger, spec.fingers[finger], spec.together, out);
  bendThumb(rig, side, spec.thumb, out);
}

export function solveHands(rig: Rig, side: BodySide, scale: number): SolvedHand {
  const known = new Map<Grip, SolvedGrip>();
  const solved = (grip: Grip): SolvedGrip => {
    const found = known.get(grip) ?? solveGrip(rig, side, scale, GRIP_SPECS[grip]);
    known.set(grip, found);
    return found;
  };
  return Object.defineProperties({}, Object.fromEntries(GRIPS.map((grip) => [grip, { enumerable: true, get: () => solved(grip) }]))) as SolvedHand;
}

function solveGrip(rig: Rig, side: BodySide, scale: number, spec: GripSpec): SolvedGrip {
  const pose = emptyFingerPose();
  bendAll(rig, side, spec, pose);
  if (spec.wraps !== undefined) return wrapRound(rig, side, scale, spec, spec.wraps, pose);
  if (spec.meets !== undefined) return meetPads(rig, side, scale, spec, spec.meets, pose);
  const [aside, along, out] = spec.anchor ?? [0, 1, 0];
  const knuckle = placeOf(rig.local, armOf(side) + ARM.fingers + fingerStart('middle')).length() * scale;
  return { local: pose.local, anchor: new Vector3(aside * thumbward(side), along, out).multiplyScalar(knuckle), plane: undefined };
}

/** Middle of a pad and which way it looks, in the hand's frame. */
function padOf(pose: FingerPose, joint: number, length: number, at: number, depth: number, facing: Vector3, place: Vector3, looks: Vector3): void {
  const turn = pose.turns[joint];
  const from = pose.places[joint];
  if (turn === undefined || from === undefined) throw new RangeError(`no finger joint ${joint}`);
  looks.copy(facing).applyQuaternion(turn).normalize();
  place.set(0, length * at, 0).applyQuaternion(turn).add(from).addScaledVector(looks, depth);
}

const thumbPad = new Vector3();
const thumbLooks = new Vector3();
const otherPad = new Vector3();
const otherLooks = new Vector3();
const normal = new Vector3();
const boneAt = new Vector3();
const NONE = new Quaternion();
const PAD = new Vector3(0, 0, 1);
/** Where on the last bone the pad's middle lies. */
const PAD_AT = 0.56;
/** Thumb and index come first: the others need not be laid while those are searched for. */
const SEARCHED = 6;

/** How much more than the finger before it each finger bends beside the index: a fist opens like a fan held shut. */
const CLOSED_STEP = [4, 5, 3] as const;

/** The other fingers lie against the index, wherever the search has put it. */
function closeUp(rig: Rig, side: BodySide, spec: GripSpec, angles: readonly number[], pose: FingerPose): void {
  const [first = 0, second = 0, third = 0] = angles;
  const step = spec.meets?.step ?? CLOSED_STEP;
  for (const [i, finger] of (['middle', 'ring', 'little'] as const).entries()) {
    const more = i + 1;
    bendFinger(rig, side, finger, [first + step[0] * more, second + step[1] * more, third + step[2] * more], spec.together, pose);
  }
}

type Meets = NonNullable<GripSpec['meets']>;

/** Weights of the search, per mm of gap, per unit of turn away, and per 10 degrees off the start. */
const GAP = 1;
/** Bones stay this share of a pad's thickness off the plane, at this price per mm. */
const UNDER = 2;
const FLESH = 0.75;
const FACING = 12;
const NORMAL = 26;
const COMFORT = 0.22;
/** Furthest that each angle goes from its start, degrees. */
const ROOM = [34, 34, 22, 44, 40, 44, 36, 40] as const;

/** Bends index and thumb until their pads meet on a plane that looks the wanted way: a search by halving steps, the same on every machine. */
function meetPads(rig: Rig, side: BodySide, scale: number, spec: GripSpec, meets: Meets, pose: FingerPose): SolvedGrip {
  const start = [...spec.fingers.index, ...spec.thumb];
  const angles = [...start];
  const wanted = new Vector3(meets.normal[0] * thumbward(side), meets.normal[1], meets.normal[2]).normalize();
  const on = new Vector3(meets.on[1] * thumbward(side), 0, meets.on[0]);
  const lengths = { thumb: tipLength(rig, side, 'thumb', scale), index: tipLength(rig, side, 'index', scale) };
  const joint = fingerStart('index') + meets.joint - 1;
  /** Into what is held, from the thumb's side. */
  const into = meets.lies === true ? wanted.clone().negate() : thumbLooks;
  const lay = (): void => {
    const [a = 0, b = 0, c = 0, ...thumb] = angles;
    bendFinger(rig, side, 'index', [a, b, c], spec.together, pose);
    bendThumb(rig, side, thumb, pose);
    layOut(rig, side, pose.local, scale, pose.places, pose.turns, SEARCHED);
    padOf(pose, fingerStart('thumb') + 2, lengths.thumb, PAD_AT, lengths.thumb * TIP.thumb.pad, PAD, thumbPad, thumbLooks);
    padOf(pose, joint, lengths.index, PAD_AT, lengths.index * TIP.finger.pad, on, otherPad, otherLooks);
  };
  /** How far (mm) the index's bones come nearer to the held plane than flesh lets them. */
  const above = (): number => {
    let most = 0;
    for (const [knuckle, along] of [[1, 0], [2, 0], [2, lengths.index * 0.9]] as const) {
      const bone = fingerStart('index') + knuckle;
      boneAt.set(0, along, 0).applyQuaternion(pose.turns[bone] ?? NONE).add(pose.places[bone] ?? otherPad).sub(thumbPad);
      most = Math.max(most, (-boneAt.dot(into) + lengths.index * TIP.finger.pad * FLESH) * 1000);
    }
    return most;
  };
  const cost = (): number => {
    lay();
    const gap = thumbPad.distanceTo(otherPad) * 1000;
    const off = angles.reduce((sum, angle, i) => sum + ((angle - (start[i] ?? 0)) / 10) ** 2, 0);
    return UNDER * above() ** 2 + GAP * gap * gap + FACING * (1 + thumbLooks.dot(otherLooks)) + NORMAL * (1 + thumbLooks.dot(wanted)) + COMFORT * off;
  };
  const searched = meets.lies === true ? spec.fingers.index.length : 0;
  let best = cost();
  for (let stride = 16; stride > 0.1; stride /= 1.6) {
    for (let round = 0; round < 6; round += 1) {
      const was = best;
      for (let i = searched; i < angles.length; i += 1) {
        for (const by of [stride, -stride]) {
          const before = angles[i] ?? 0;
          if (Math.abs(before + by - (start[i] ?? 0)) > (ROOM[i] ?? 30)) continue;
          angles[i] = before + by;
          const now = cost();
          if (now < best) best = now;
          else angles[i] = before;
        }
      }
      if (best === was) break;
    }
  }
  lay();
  closeUp(rig, side, spec, angles, pose);
  const anchor = thumbPad.clone().add(otherPad).multiplyScalar(0.5);
  normal.copy(into).negate();
  const ahead = new Vector3(0, 1, 0).addScaledVector(normal, -normal.y);
  return { local: pose.local.map((turn) => turn.clone()), anchor, plane: frameFrom(ahead, normal, new Quaternion()).invert() };
}
