/** A person between two stagings, in metres and radians: what the solver poses. Written in place every frame. */
import { Vector3 } from 'three';
import type { Sitting } from '../../../scenarios/body/sitting';
import type { EntityKind, HandShape } from '../../../scenarios/body/staging';
import { type GripShares, restingShares } from '../hand/grip-shares';
import { type FaceShares, emptyFace } from './face';

export interface HandView {
  /** The pinch point. */
  readonly point: Vector3;
  /** How far it has gone out of a table's way; in `point` already. */
  readonly way: Vector3;
  shape: HandShape;
  /** Kind of the thing held; '' = none. */
  holds: EntityKind | '';
  /** Rise of the held thing's far edge, rad. */
  tilt: number;
  /** How far the hand is in each grip, between one and another. */
  readonly shares: GripShares;
  readonly lead: GripShares;
}

export interface PersonView {
  readonly id: string;
  /** Whole and broken steps since the scene began: the time that breath and blinking follow. */
  step: number;
  room: string;
  x: number;
  z: number;
  yaw: number;
  sit: number;
  /** How far they sit in each way; the shares sum to 1. */
  readonly sitting: Record<Sitting, number>;
  feetHalf: number;
  /** 0 standing, 1 at full pace. */
  pace: number;
  stride: number;
  pitch: number;
  readonly gaze: Vector3;
  /** Strength of each movement of the face, eased. */
  readonly face: FaceShares;
  readonly left: HandView;
  readonly right: HandView;
}

function emptyHand(): HandView {
  return { point: new Vector3(), way: new Vector3(), shape: 'rest', holds: '', tilt: 0, shares: restingShares(), lead: restingShares() };
}

export function emptyPerson(id: string): PersonView {
  return {
    id, step: 0, room: '', x: 0, z: 0, yaw: 0, sit: 0, sitting: { chair: 1, seiza: 0, agura: 0, well: 0 }, feetHalf: 0.05, pace: 0, stride: 0, pitch: 0, gaze: new Vector3(0, 1.5, 2),
    face: emptyFace(), left: emptyHand(), right: emptyHand(),
  };
}
