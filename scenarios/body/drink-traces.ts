/** What has happened to vessels since it began: a pour, a mouthful, two rims together. Kept between steps, told when over. */
import type { EntityId, PersonId, Step } from '../kernel/ids';

export interface Pour {
  readonly by: PersonId;
  readonly from: EntityId;
  readonly into: EntityId;
  readonly startStep: Step;
  readonly before10: number;
  ml: number;
  spilledMl: number;
  steps: number;
  bothSteps: number;
  labelWorst10: number;
  gapLeastMm: number;
  gapMostMm: number;
  /** Steps for which the receiving glass was in a hand, and in both. */
  liftedSteps: number;
  liftedBothSteps: number;
  /** Worst of the closed hand's places on what is poured from: 0 about its lower half, 1 at the neck, 2 beneath it. */
  gripWorst: number;
  isReached: boolean;
  lastStep: Step;
}

export interface Sip {
  readonly by: PersonId;
  readonly startStep: Step;
  ml: number;
  lastStep: Step;
}

/** A glass held up toward somebody, and how it has been lowered meanwhile. */
export interface Toast {
  readonly by: PersonId;
  readonly to: PersonId;
  readonly startStep: Step;
  /** For which the glass has been held still. */
  steps: number;
  highMm: number;
  lastMm: number;
  lowering: boolean;
  lowerings: number;
  isTold: boolean;
  lastStep: Step;
}

export interface DrinkTraces {
  /** By the bottle. */
  readonly pours: Map<EntityId, Pour>;
  /** By the glass. */
  readonly sips: Map<EntityId, Sip>;
  /** Glasses of which it has been told that they are low. */
  readonly low: Set<EntityId>;
  /** Filled by somebody, and not at anybody's lips since. */
  readonly fresh: Set<EntityId>;
  /** Pairs of glasses whose rims are together. */
  readonly touching: Set<string>;
  /** By "glass|person". */
  readonly toasts: Map<string, Toast>;
  /** Where each held glass was a step before. */
  readonly before: Map<EntityId, { x: number; y: number; z: number; fast: number }>;
}

export function drinkTraces(): DrinkTraces {
  return { pours: new Map(), sips: new Map(), low: new Set(), fresh: new Set(), touching: new Set(), toasts: new Map(), before: new Map() };
}
