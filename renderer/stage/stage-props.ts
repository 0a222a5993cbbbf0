/**
 * The stage's outside face: what a caller gives it and what it gives back. The stage draws stagings and answers
 * questions about screen and world; it decides nothing. World frame and units are those of `Staging` (mm, 0.1 degree).
 */
import type { ReactNode } from 'react';
import type { CardModel } from '../../scenarios/body/card-model';
import type { Layout } from '../../scenarios/body/layout';
import type { BodyMetrics } from '../../scenarios/body/metrics';
import type { Staging } from '../../scenarios/body/staging';
import type { EntityId, PersonId } from '../../scenarios/kernel/ids';

/** Two neighbouring stagings and how far (0..1) the present moment lies between them. */
export interface StageFrame {
  readonly from: Staging;
  readonly to: Staging;
  readonly alpha: number;
}

/** A point of the world, mm. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** A point of the canvas, CSS px from its left upper corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

export type StageCamera =
  /** A person's eyes (default: the learner's): own arms and hands in view, own head never. */
  | { readonly kind: 'eyes'; readonly person?: PersonId }
  /** The eyes of the person opposite. */
  | { readonly kind: 'counterpart'; readonly person: PersonId }
  /** Both people from the side at hip height; `mirror` looks from the other side. */
  | { readonly kind: 'side'; readonly people?: readonly PersonId[]; readonly mirror?: boolean }
  /** Any place and target, mm; `along` goes with somebody who walks, between one camera and the next. */
  | { readonly kind: 'free'; readonly from: WorldPoint; readonly at: WorldPoint; readonly fovDeg?: number; readonly along?: Along };

/** This share of the way that a person has gone since they stood at this place (mm). */
export interface Along {
  readonly person: PersonId;
  readonly x: number;
  readonly z: number;
  readonly share: number;
}

/** 'low' is for software GL; 'auto' asks the renderer which it is. */
export type StageQuality = 'auto' | 'low' | 'high';

/** Ids given to `onPoint` for the two places of the own body at the bottom edge of the view. */
export interface BodyZones {
  /** Inside pocket. */
  readonly left: string;
  /** Coat or phone pocket. */
  readonly right: string;
}

/** Questions a caller may ask at any time after `onReady`. */
export interface StageHandle {
  /** Where a world point is on the canvas; undefined when behind the eye. */
  project(point: WorldPoint): ScreenPoint | undefined;
  /** Between a person's eyes, as drawn last; undefined of somebody who is not here. */
  eyesOf(person: PersonId): WorldPoint | undefined;
  /** The world point under a screen point on the level plane at this height; undefined when the ray misses it. */
  onPlane(screen: ScreenPoint, planeYmm: number): WorldPoint | undefined;
  /** What is under a screen point: an id and where it was hit. */
  pick(screen: ScreenPoint): StageHit | undefined;
  /** Draws once more although nothing changed, e.g. after the window was shown again. */
  redraw(): void;
  /** What the last picture cost. */
  cost(): { readonly triangles: number; readonly drawCalls: number };
}

export interface StageHit {
  /** Entity, person, furniture, door or spot id, or a body zone. */
  readonly id: string;
  readonly point: WorldPoint;
}

export interface StageProps {
  /** Shown instead of the picture when somebody could not be loaded. */
  readonly failed?: (again: () => void) => ReactNode;
  /** Read once a picture; the same answer twice in a row draws nothing. */
  readonly frame: () => StageFrame;
  readonly layout: Layout;
  /** Cards by entity id. A card without a model is drawn blank. */
  readonly cards: Readonly<Record<EntityId, CardModel>>;
  readonly metrics: Readonly<Record<PersonId, BodyMetrics>>;
  readonly camera: StageCamera;
  readonly quality?: StageQuality;
  /** Opens as soon as everybody is there in one way, before their finest; otherwise with everything at its finest. */
  readonly isEager?: boolean;
  readonly bodyZones?: BodyZones;
  /** Ids that may be highlighted under the pointer; without it all may. */
  readonly pointable?: ReadonlySet<string>;
  /** Id marked from outside, e.g. by keyboard focus in the accessible list. */
  readonly marked?: string;
  /** The pointer moved onto, within or off (`''`) a thing. */
  readonly onPoint?: (id: string, point: WorldPoint, screen: ScreenPoint) => void;
  readonly onReady?: (handle: StageHandle) => void;
  /** Two pictures are on the screen: the first makes everything ready that the second only draws. */
  readonly onDrawn?: (() => void) | undefined;
  /** Glyphs that no bundled font has, per card; shown to the learner by the caller. */
  readonly onMissingGlyphs?: (card: EntityId, glyphs: readonly string[]) => void;
}
