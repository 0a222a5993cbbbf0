/** Names used across the core. All ids are plain lower-case strings so that an attempt file reads well. */
export type PersonId = string;
export type EntityId = string;
/** A named standing place, e.g. `lobby.desk`. */
export type SpotId = string;
export type RuleId = string;
export type LineId = string;
/** Whole number of 1/60 s steps since the scene began. */
export type Step = number;

export const STEPS_PER_SECOND = 60;
/** The learner is one of the people; this is the id that every scene gives them. */
export const LEARNER: PersonId = 'learner';
