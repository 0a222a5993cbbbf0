/**
 * The facts that bodies, acts and scene scripts record. Past tense, integers and short words only
 * (mm, 0.1 degree, percent, steps). Rules read these and nothing else.
 */
import type { CardFacts } from './facts/cards';
import type { DrinkFacts } from './facts/drinks';
import type { EveningFacts } from './facts/evening';
import type { EntityId, LineId, PersonId, SpotId, Step } from './ids';
import type { HandsUsed, Occasion, Posture } from './facts/words';

export type { HandoverMoment } from './facts/cards';
export type { CardFace, HandsUsed, Occasion, Posture, PourGrip } from './facts/words';

interface Facts extends CardFacts, DrinkFacts, EveningFacts {
  /** Scene flow. */
  'beat.entered': { by: 'scene'; beat: string };
  'scene.ended': { by: 'scene'; how: string };
  /** The opportunity for this part of the scene never arose, through no act or omission of the learner. */
  'occasion.void': { by: 'scene'; occasion: Occasion };
  'door.opened': { by: PersonId; room: string };
  'door.closed': { by: 'scene'; room: string };
  /** What the scene knows of two people before either acts: who offers first, by rank and by role. */
  'pair.ranked': { by: 'scene'; lower: PersonId; higher: PersonId };
  /** This moment asks a person for a bow of that depth. */
  'bow.expected': {
    by: 'scene'; of: PersonId; deg: number;
    /** said: the depth was named aloud; card: the situation was named, the depth is one's own choice. */
    cue?: 'said' | 'card';
    /** What for, where the scene knows it; attempts of before lack it. */
    why?: 'corridor' | 'greeting' | 'farewell' | 'apology';
  };
  /** How someone stands: how far from a thing, and how far turned away from a person (0.1 deg). */
  'stance.seen': { by: PersonId; to: PersonId; awayMm: number; turned10: number };
  /** An empty hand, palm open, toward a person, a seat, or a button; until the hand is taken back. */
  'gesture.made': { by: PersonId; toward: string };
  'gesture.ended': { by: PersonId; toward: string };
  /** Two people turned to each other within speaking distance for the first time. */
  'people.faced': { by: PersonId; to: PersonId; distanceMm: number };
  /** Posture and place. `posture.began` when the movement starts, `posture.changed` when it is complete. */
  'posture.began': { by: PersonId; posture: Posture };
  'posture.changed': { by: PersonId; posture: Posture; seat?: EntityId };
  'walk.began': { by: PersonId };
  /** `awayMm`: how much further from (+) the nearest facing person the walk ended than it began. */
  'walk.ended': { by: PersonId; movedMm: number; awayMm: number; at: SpotId };
  'room.entered': { by: PersonId; room: string };
  'bow.began': { by: PersonId };
  /** A complete bow: fall until within 1 deg of the deepest angle, hold, rise until below 3 deg. */
  'bow.made': {
    by: PersonId; peak10: number; startStep: Step; fallSteps: number; holdSteps: number; riseSteps: number;
    /** Share of the hips in the trunk line's pitch, and the neck's own bend. */
    hipsPercent: number; neck10: number;
    /** What the hands did at the deepest point, and how fast the feet went; attempts of before lack them. */
    hands?: 'rest' | 'held' | 'raised'; speedMmS?: number;
  };
  'gaze.moved': { by: PersonId; from: string; at: string };
  /** Speech. `tokens`: what the line says, space separated (company, name, humble, closing, chodai, confirm ...). */
  'line.began': { by: PersonId; to: PersonId; line: LineId; tokens: string };
  'line.ended': {
    by: PersonId; to: PersonId; line: LineId; tokens: string; startStep: Step;
    /** Share of the line spoken with the trunk beyond 10 deg; with the gaze on the listener's face. */
    bentPercent: number; facePercent: number; longestHandsGlanceSteps: number;
  };
  /** Things in general. */
  'object.taken': { by: PersonId; object: EntityId; hands: HandsUsed };
  'object.hands': { by: PersonId; object: EntityId; hands: HandsUsed };
  'object.placed': { by: PersonId; object: EntityId; on: EntityId };
  'coat.removed': { by: PersonId };
  'phone.silenced': { by: PersonId };
  'phone.buzzed': { by: PersonId };
  'reception.reached': { by: PersonId; coat: 'on' | 'off' };
  /** Tenths of a minute before the appointment on the wall clock; negative = late. */
  'reception.announced': { by: PersonId; minutesBefore10: number; tokens: string };
  /** Something about one's dress set right; and how many things were right, of those that a mirror shows. */
  'dress.tidied': { by: PersonId; object: EntityId };
  'dress.seen': { by: PersonId; right: number; of: number };
  /** What went to someone after the meeting: hours after it for a mail, working days for a letter. */
  'mail.sent': { by: PersonId; to: PersonId; hoursAfter: number; tokens: string };
  'letter.sent': { by: PersonId; to: PersonId; daysAfter: number; hasCard: boolean };
}

export type ObservationType = keyof Facts;
export type ObservationOf<T extends ObservationType> = { readonly step: Step; readonly type: T } & Readonly<Facts[T]>;
export type Observation = { [T in ObservationType]: ObservationOf<T> }[ObservationType];
/** An observation before the kernel stamps it with its step. */
export type Fact = { [T in ObservationType]: { readonly type: T } & Readonly<Facts[T]> }[ObservationType];
