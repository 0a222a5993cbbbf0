/**
 * What is to be seen now: a pure projection of the world, integers only. The stage draws it, the accessible twin
 * reads it, the track stores it; nobody decides anything from it. World frame: +x east, +y up, +z south, mm.
 * Yaw 0 looks toward +z, positive turns toward +x (0.1 deg). One attempt keeps the same people and entities throughout.
 */
import type { CardFace, Posture } from '../kernel/observation';
import type { EntityId, LineId, PersonId, Step } from '../kernel/ids';
import type { Sitting } from './sitting';

export type Expression = 'neutral' | 'warm' | 'attentive' | 'puzzled' | 'worried' | 'strained';
/** rest: hanging at ease; open: both palms up, ready to receive; pinch: thumb and index on an edge; hold: round a thing;
 *  stop: halted in the air; gesture: open palm toward someone; lap: on the thigh, seated; support: under a vessel that the
 *  other hand holds; clap: flat toward the other palm, the points meeting when they clap; cover: level over a vessel's mouth, palm down. */
export type HandShape = 'rest' | 'open' | 'pinch' | 'hold' | 'stop' | 'gesture' | 'lap' | 'support' | 'clap' | 'cover';

export interface HandStaging {
  /** Where the pinch point (between thumb and index pads) is, world mm; round a vessel, the point of its axis that the hand
   *  is closed about; in support, the point of its wall or foot that lies on the hand (`vesselHold`); in cover, the palm's middle. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly shape: HandShape;
  readonly holds: EntityId;
  /** Grip spot on a card: 0 margin, 1 edge of print, 2 over print. */
  readonly spot: number;
}

export interface PersonStaging {
  readonly id: PersonId;
  /** Where this person is: only who shares `Staging.room` is to be seen; `away` is nowhere. */
  readonly room: string;
  readonly x: number;
  readonly z: number;
  readonly yaw10: number;
  readonly posture: Posture;
  /** How they sit, are sitting down or rising; left out, on a chair. */
  readonly sitting?: Sitting;
  /** 0 = fully standing, 100 = fully seated. */
  readonly sitPercent: number;
  readonly feetGapMm: number;
  readonly speedMmS: number;
  /** Walking phase 0..999 (one full stride), for the legs. */
  readonly stride: number;
  /** Pitch of the trunk line, hip joints to neck base, from vertical (0.1 deg). */
  readonly pitch10: number;
  /** Gaze point, world mm, and the name of what is looked at. */
  readonly gazeX: number;
  readonly gazeY: number;
  readonly gazeZ: number;
  readonly gazeAt: string;
  readonly expression: Expression;
  readonly speaking: LineId;
  /** Mora index within the line, -1 = silent or pausing. */
  readonly mora: number;
  readonly left: HandStaging;
  readonly right: HandStaging;
}

export type EntityKind =
  | 'card' | 'holder' | 'coat' | 'phone' | 'bag' | 'door' | 'clock'
  | 'bottle' | 'glass' | 'tokkuri' | 'ochoko' | 'cup' | 'menu' | 'bill' | 'oshibori' | 'chopsticks' | 'plate' | 'pen' | 'document' | 'laptop' | 'envelope' | 'bento' | 'cushion' | 'packet' | 'cue' | 'tray' | 'collar' | 'lint' | 'wallet' | 'taxi';

export interface EntityStaging {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly room: string;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Direction from the bottom to the top of the text (cards), or of the thing's front (0.1 deg). */
  readonly yaw10: number;
  /** Rise of the far edge seen by who holds it (0.1 deg); 0 = level. */
  readonly tilt10: number;
  /** Which face of a card is up. */
  readonly face: CardFace;
  /** `hand:sato`, `table`, `holder:holder.learner`, `pocket:learner`, `bag:learner`, `worn:learner`, `arm:learner`, `floor`, `away`. */
  readonly parent: string;
  /** on, off, open, closed, ringing, silent ... ; doors: percent open as text; clock: tenths of a minute after midnight;
   *  glasses: what is in them (beer, oolong, water); bottles and flasks: `pour:<glass>` while their stream falls into it; cups: hot while they steam; cards of a deck that is being sorted: clean, bent, stained; collars: askew, straight; a cue card: the situation on it, '' before the first; plates: what lies on them (edamame, sashimi ...); bills: face-down, so that nobody reads over a shoulder;
   *  a taxi: shut, rear or front (the door that stands open, as far as its tilt says), going, gone. */
  readonly state: string;
  /** What a vessel holds (`VESSELS`), and the foam on it, in millilitres. Things that hold nothing leave both out. */
  readonly fillMl?: number;
  readonly foamMl?: number;
}

/** One meaningful thing in the scene, for the twin and for pointing: what it is, how it is, what can be done with it now. */
export interface TwinItem {
  readonly id: string;
  readonly role: 'person' | 'object' | 'place' | 'body' | 'sign';
  readonly nameKey: string;
  readonly stateKey: string;
  /** reach, gaze, step, sit, speak, release. */
  readonly actions: readonly string[];
}

export interface Caption {
  readonly by: PersonId;
  readonly line: LineId;
  readonly startStep: Step;
  readonly steps: number;
}

export interface Staging {
  readonly step: Step;
  readonly beat: string;
  /** Room where the learner is: which set to draw. */
  readonly room: string;
  readonly people: readonly PersonStaging[];
  readonly entities: readonly EntityStaging[];
  readonly captions: readonly Caption[];
}
