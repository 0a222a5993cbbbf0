/** How a finding becomes a judgement: credit, outcome, evidence, and what happens when an act was left out. */
import type { PersonId, Step } from '../kernel/ids';
import { STEPS_PER_SECOND } from '../kernel/ids';
import type { Observation, Occasion } from '../kernel/observation';
import type { Evidence, Judgement, Outcome } from '../kernel/verdict';
import type { Moment } from './facts';

/** What a rule found out about one occurrence. */
export interface Finding {
  readonly credit: number;
  readonly evidence: readonly Moment[];
  /** Figures for the debrief, in its units. `how` picks a wording of its own for this outcome. */
  readonly measured?: Readonly<Record<string, number | string>>;
  /** Until this step the learner can still put it right; a running scene must not hold it against them yet. */
  readonly openUntil?: Step;
}

/** Whom a rule judges and in which part of the scene. `act` names what was left out where the occasion alone would mislead. */
export interface Judging {
  readonly observations: readonly Observation[];
  readonly subject: PersonId;
  readonly occasion: Occasion;
  readonly act?: Occasion | 'name';
}

/** Straight line from no credit at `missedAt` to full credit at `metAt`; either may be the larger. */
export function ramp(value: number, missedAt: number, metAt: number): number {
  return Math.max(0, Math.min(1, (value - missedAt) / (metAt - missedAt)));
}

/** Full credit between `low` and `high`, falling to none at the outer limits. */
export function band(value: number, outerLow: number, low: number, high: number, outerHigh: number): number {
  return value < low ? ramp(value, outerLow, low) : value > high ? ramp(value, outerHigh, high) : 1;
}

/** The one that earns most, the earlier of equals; none earns nothing. */
export function bestOf<T>(
  items: readonly T[],
  creditOf: (item: T) => number,
): { readonly best?: T; readonly credit: number } {
  return items.reduce<{ readonly best?: T; readonly credit: number }>(
    (top, item) => {
      const credit = creditOf(item);
      return top.best === undefined || credit > top.credit ? { best: item, credit } : top;
    },
    { credit: 0 },
  );
}

/** Steps as seconds, and 0.1 units as units, with one decimal. */
export function seconds(steps: Step): number {
  return Math.round((steps * 10) / STEPS_PER_SECOND) / 10;
}

export function tenths(value10: number): number {
  return Math.round(value10) / 10;
}

function outcomeOf(credit: number): Outcome {
  return credit >= 1 ? 'met' : credit <= 0 ? 'missed' : 'partly';
}

function pointAt({ at, fact }: Moment): Evidence {
  return { step: fact.step, observation: at };
}

function hasEnded(observations: readonly Observation[]): boolean {
  return observations.some(({ type }) => type === 'scene.ended');
}

/** The act never happened: not observed when its opportunity was void, missed when it was left out. */
function leftOut({ observations, subject, occasion, act = occasion }: Judging): Judgement {
  const voided = observations.findIndex((fact) => fact.type === 'occasion.void' && fact.occasion === occasion);
  const ended = observations.findIndex(({ type }) => type === 'scene.ended');
  const at = voided >= 0 ? voided : ended >= 0 ? ended : observations.length - 1;
  const fact = observations[at];
  return {
    subject,
    occurrence: 0,
    outcome: voided >= 0 ? 'not-observed' : 'missed',
    credit: 0,
    evidence: fact === undefined ? [] : [{ step: fact.step, observation: at }],
    measured: { omitted: act, ...(ended < 0 && voided < 0 ? { pending: 1 } : {}) },
  };
}

/** Judges every occurrence of an act; with none, says whether it was left out or could not happen. */
export function judgeEach<T>(
  judging: Judging,
  occurrences: readonly T[],
  find: (occurrence: T) => Finding,
): readonly Judgement[] {
  const { observations, subject } = judging;
  if (occurrences.length === 0) return [leftOut(judging)];
  const now = hasEnded(observations) ? Infinity : (observations.at(-1)?.step ?? 0);
  return occurrences.map((each, occurrence) => {
    const { credit, evidence, measured = {}, openUntil = 0 } = find(each);
    const rounded = Math.round(credit * 10_000) / 10_000;
    const outcome = outcomeOf(rounded);
    const isOpen = outcome !== 'met' && now < openUntil;
    return {
      subject,
      occurrence,
      outcome,
      credit: rounded,
      evidence: evidence.map(pointAt),
      measured: isOpen ? { ...measured, pending: 1 } : measured,
    };
  });
}
