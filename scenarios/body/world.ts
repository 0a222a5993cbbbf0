/** Everything that has a place: people, things, furniture. Mutable inside a session only; mm and rad, floats. */
import type { CardModel } from './card-model';
import type { OfferTrace, ReadTrace } from './card-traces';
import type { DrinkTraces } from './drink-traces';
import type { Layout } from './layout';
import type { BodyMetrics } from './metrics';
import { SEATED, type Sitting } from './sitting';
import type { EntityKind, Expression, HandShape } from './staging';
import type { EntityId, LineId, PersonId, SpotId, Step } from '../kernel/ids';
import type { CardFace, Fact, Posture } from '../kernel/observation';

export type Side = 'left' | 'right';
export const SIDES: readonly Side[] = ['left', 'right'];

/** What a hand is doing when it holds nothing. */
export type HandTask =
  | { readonly kind: 'rest' }
  | { readonly kind: 'carry'; readonly shape: HandShape }
  /** Going to a thing to take it. */
  | { readonly kind: 'reach'; readonly entity: EntityId; readonly since: Step }
  /** Going with what it holds to where it will be let go. */
  | { readonly kind: 'deliver'; readonly to: string; readonly since: Step }
  /** Going down with what it holds, to let go of it there. */
  | { readonly kind: 'set-down'; readonly on: string; readonly x: number; readonly y: number; readonly z: number; readonly since: Step }
  /** An open palm over a vessel: no more, thank you. */
  | { readonly kind: 'cover'; readonly entity: EntityId }
  /** Raised to clap with the other one; the palms meet at this step. */
  | { readonly kind: 'clap'; readonly meets: Step }
  /** Halted where it is. */
  | { readonly kind: 'stop' }
  | { readonly kind: 'gesture'; readonly toward: string };

export interface Hand {
  readonly side: Side;
  x: number;
  y: number;
  z: number;
  grip: boolean;
  /** When it last closed while it held nothing. */
  closedAt: Step;
  holds: EntityId;
  spot: number;
  shape: HandShape;
  task: HandTask;
}

/** A bow under way: pitch of every step since it began, in 0.1 deg. */
export interface BowTrace {
  readonly startStep: Step;
  readonly pitches: number[];
  /** As it was at the deepest point so far. */
  deepest10: number;
  neck10: number;
  hands: 'rest' | 'held' | 'raised';
  speedMmS: number;
}

export interface Utterance {
  readonly line: LineId;
  readonly to: PersonId;
  readonly tokens: string;
  readonly startStep: Step;
  readonly steps: number;
  readonly marks: readonly number[];
  bentSteps: number;
  faceSteps: number;
  handsGlance: number;
  longestHandsGlance: number;
}

/** One leg of a planned trunk movement: go to `rad` in `steps`. */
export interface TrunkLeg {
  readonly rad: number;
  readonly steps: number;
}

export interface Body {
  readonly id: PersonId;
  readonly metrics: BodyMetrics;
  /** The screen on which this person is seen and heard, being somewhere else. */
  readonly screen?: EntityId;
  x: number;
  z: number;
  yaw: number;
  room: string;
  /** Wanted walking velocity in mm per step, and turning in rad per step (the learner's steering). */
  driveX: number;
  driveZ: number;
  driveTurn: number;
  path: { x: number; z: number; yaw: number }[];
  pathSpot: SpotId;
  walking: boolean;
  walkFromX: number;
  walkFromZ: number;
  walkFromNear: number;
  stillSteps: number;
  /** Steps of this walk in which the straight way was not free, and the side on which somebody is passed. */
  stuckSteps: number;
  passSide: 1 | -1;
  speed: number;
  stride: number;
  posture: Posture;
  wantPosture: Posture;
  sit: number;
  /** How they sit, and the height of the hip joints that this leads to; a change of the way comes about gradually. */
  sitting: Sitting;
  /** A way of sitting that was asked for; without it the seat decides. */
  wantSitting: Sitting | undefined;
  seatMm: number;
  seat: EntityId;
  /** How far reaching over a table carries the back forward (rad). */
  lean: number;
  /** A glass that one's own is to meet. */
  meets: EntityId;
  /** A glass that is being filled from what one holds, and how far (0.1 % of its height). */
  pours: { readonly into: EntityId; readonly level10: number } | undefined;
  pitch: number;
  wantPitch: number;
  trunkPlan: TrunkLeg[];
  trunkFrom: number;
  trunkAt: number;
  bow: BowTrace | undefined;
  gazeAt: string;
  /** Keep turning the body toward what is looked at (people do; the learner only toward a face). */
  follow: boolean;
  expression: Expression;
  speech: Utterance | undefined;
  readonly hands: Readonly<Record<Side, Hand>>;
  /** Carry point wanted, own frame: side (+ right), up above the floor, forward. */
  carrySide: number;
  carryUp: number;
  carryForward: number;
  readTilt: number;
  /** How far the hands are parted; 0 = a holder lies as a tray under the card. */
  apart: number;
  /** Carry point when both hands closed on a worn coat. */
  pullFrom: { readonly side: number; readonly up: number; readonly forward: number } | undefined;
}

export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  owner: PersonId;
  x: number;
  y: number;
  z: number;
  yaw: number;
  tilt: number;
  face: CardFace;
  parent: string;
  state: string;
  /** Vessels: what they hold and the foam on it, ml. */
  fillMl?: number;
  foamMl?: number;
  /** Where on its table it stood before it was taken up. */
  home?: { readonly on: string; readonly x: number; readonly z: number };
  /** What has run past every glass since it was taken up. */
  spiltMl?: number;
  /** Cards: wanted yaw in the holder's own frame (rad); the turn runs at a fixed speed. */
  wantTurn: number;
  turn: number;
  /** Where a turn that is under way began. */
  turnFrom: number | undefined;
  /** How far a card lies off the middle of what it lies on. */
  slipX: number;
  slipZ: number;
  room: string;
  /** Drawn out of a holder, not taken up from where it lay. */
  drawn?: boolean;
  /** Lifted from the floor with arms out, which have not been drawn in since. */
  lifted?: boolean;
  /** For how long it has been tilted in the light and looked at, since it was taken up. */
  litSteps?: number;
}

export interface World {
  step: Step;
  readonly layout: Layout;
  readonly people: ReadonlyMap<PersonId, Body>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly cards: ReadonlyMap<EntityId, CardModel>;
  readonly offers: Map<EntityId, OfferTrace>;
  readonly reads: Map<EntityId, ReadTrace>;
  readonly drinks: DrinkTraces;
  /** Who received which card from whom, ever. */
  readonly received: Map<EntityId, { readonly by: PersonId; readonly from: PersonId }>;
  /** Steps for which pairs have faced each other, by "one|two"; -1 once observed. */
  readonly facing: Map<string, number>;
  /** Wall clock in tenths of a minute after midnight. */
  clock10: number;
  observe(fact: Fact): void;
}

export function hand(side: Side): Hand {
  return { side, x: 0, y: 0, z: 0, grip: false, closedAt: -1_000_000, holds: '', spot: 0, shape: 'rest', task: { kind: 'rest' } };
}

/** A person standing still at a place. */
export function body(id: PersonId, metrics: BodyMetrics, at: { x: number; z: number; yaw: number; room: string }): Body {
  return {
    id, metrics, x: at.x, z: at.z, yaw: at.yaw, room: at.room,
    driveX: 0, driveZ: 0, driveTurn: 0, path: [], pathSpot: '', walking: false, walkFromX: at.x, walkFromZ: at.z,
    walkFromNear: 0, stillSteps: 60, stuckSteps: 0, passSide: 1, speed: 0, stride: 0,
    posture: 'stand', wantPosture: 'stand', sit: 0, sitting: 'chair', wantSitting: undefined, seatMm: SEATED.chair.hipMm, seat: '',
    lean: 0, meets: '', pours: undefined, pitch: 0, wantPitch: 0, trunkPlan: [], trunkFrom: 0, trunkAt: 0, bow: undefined,
    gazeAt: 'room', follow: true, expression: 'neutral', speech: undefined,
    hands: { left: hand('left'), right: hand('right') },
    carrySide: 0, carryUp: metrics.sternumMm - 60, carryForward: 240, readTilt: 0, apart: 0, pullFrom: undefined,
  };
}

export function person(world: World, id: PersonId): Body {
  const found = world.people.get(id);
  if (found === undefined) throw new RangeError(`no person "${id}" in this scene`);
  return found;
}

export function entity(world: World, id: EntityId): Entity {
  const found = world.entities.get(id);
  if (found === undefined) throw new RangeError(`no thing "${id}" in this scene`);
  return found;
}
