/** A hand closed about something round: every finger bends until its bones lie on the surface, and no further. */
import { Vector3 } from 'three';
import { ARM, type BodySide, type Finger, armOf, fingerStart, placeOf } from '../body/bones';
import type { Rig } from '../body/rig';
import { type FingerPose, bendFinger, bendThumb, fingertip, layOut, thumbward, tipLength } from './finger-pose';
import type { GripSpec } from './grips';
import type { SolvedGrip } from './solved-hand';

/** From a finger's bone to its skin, and from the hand's bones to the palm's, m. */
export const FLESH = 0.0085;
const PALM = 0.016;
const MOST_BEND = 96;
/** Fingers rest bent: straight is less than at rest. */
const LEAST_BEND = 32;
/** What is as good as flat has the thumb beside it, not about it. */
const FLAT = 0.2;
const HALVINGS = 14;
const WRAPPED: readonly Exclude<Finger, 'thumb'>[] = ['index', 'middle', 'ring', 'little'];
/** The thumb's tip lies this far round, from the palm's side away from the fingers (rad), beside the index. */
const THUMB_ROUND = 1.9;
const THUMB_ROOM = [46, 40, 50, 44, 44] as const;
const COMFORT = 0.16;

const point = new Vector3();
const wanted = new Vector3();

export function wrapRound(rig: Rig, side: BodySide, scale: number, spec: GripSpec, wraps: NonNullable<GripSpec['wraps']>, pose: FingerPose): SolvedGrip {
  const knuckle = placeOf(rig.local, armOf(side) + ARM.fingers + fingerStart('middle')).length() * scale;
  // Beyond the knuckles it lies on the fingers, which are thinner than the palm.
  const skin = wraps.along > 1 ? FLESH : PALM;
  const anchor = new Vector3(0, knuckle * wraps.along, skin + wraps.radius);
  const reach = wraps.radius + FLESH;
  const lay = (): void => layOut(rig, side, pose.local, scale, pose.places, pose.turns);
  /** How far from the axis, which runs across the hand. */
  const away = (place: Vector3): number => Math.hypot(place.y - anchor.y, place.z - anchor.z);
  const tipOf = (finger: Finger): Vector3 => fingertip(pose, finger, tipLength(rig, side, finger, scale) * 0.82, point);
  const jointAt = (finger: Finger, joint: number): Vector3 => point.copy(pose.places[fingerStart(finger) + joint] ?? point);

  for (const finger of WRAPPED) {
    const angles: [number, number, number] = [0, 0, 0];
    for (let joint = 0; joint < 3; joint += 1) {
      let [low, high] = [-LEAST_BEND, MOST_BEND];
      for (let turn = 0; turn < HALVINGS; turn += 1) {
        angles[joint] = (low + high) / 2;
        bendFinger(rig, side, finger, angles, spec.together, pose);
        lay();
        if (away(joint === 2 ? tipOf(finger) : jointAt(finger, joint + 1)) > reach) low = angles[joint] ?? 0;
        else high = angles[joint] ?? 0;
      }
    }
  }
  if (wraps.radius < FLAT) closeThumb();
  else bendThumb(rig, side, spec.thumb, pose);
  lay();
  return { local: pose.local.map((turn) => turn.clone()), anchor: wraps.on === 'wall' ? anchor.clone().setZ(skin) : anchor, plane: undefined };

  /** The thumb comes round from the other side: a search by halving steps, the same on every machine. */
  function closeThumb(): void {
    const start = [...spec.thumb];
    const angles = [...start];
    const indexAt = pose.places[fingerStart('index') + 1]?.x ?? 0;
    wanted.set(indexAt + thumbward(side) * 0.004, anchor.y - Math.sin(THUMB_ROUND) * reach, anchor.z - Math.cos(THUMB_ROUND) * reach);
    const cost = (): number => {
      bendThumb(rig, side, angles, pose);
      lay();
      const joint = away(jointAt('thumb', 2));
      const tip = tipOf('thumb');
      const inside = Math.max(0, reach - joint) * 1000;
      const off = (away(tip) - reach) * 1000;
      const far = tip.distanceTo(wanted) * 1000;
      return 3 * inside * inside + 2 * off * off + 0.1 * far * far + angles.reduce((sum, angle, i) => sum + COMFORT * ((angle - (start[i] ?? 0)) / 10) ** 2, 0);
    };
    let best = cost();
    for (let stride = 16; stride > 0.2; stride /= 1.6) {
      for (let round = 0; round < 5; round += 1) {
        const was = best;
        for (let i = 0; i < angles.length; i += 1) {
          for (const by of [stride, -stride]) {
            const before = angles[i] ?? 0;
            if (Math.abs(before + by - (start[i] ?? 0)) > (THUMB_ROOM[i] ?? 30)) continue;
            angles[i] = before + by;
            const now = cost();
            if (now < best) best = now;
            else angles[i] = before;
          }
        }
        if (best === was) break;
      }
    }
    cost();
  }
}
