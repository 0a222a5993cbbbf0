/** What a timeline shows besides the time: the beats of the scene, and a pin for each verdict. Pure, for screens and tests alike. */
import type { Step } from '../../scenarios/kernel/ids';
import type { Observation } from '../../scenarios/kernel/observation';
import type { Outcome } from '../../scenarios/kernel/verdict';

export interface Span {
  readonly from: Step;
  readonly to: Step;
}

export interface BeatSpan extends Span {
  readonly beat: string;
}

/** One verdict that has a moment. */
export interface PinnedVerdict {
  /** The verdict's own place on the page. */
  readonly id: string;
  readonly outcome: PinOutcome;
  readonly title: string;
  readonly span: Span;
}

/** The rows of pins, from the top. What was not observed has no moment. */
export const PIN_OUTCOMES = ['missed', 'partly', 'met'] as const satisfies readonly Outcome[];
export type PinOutcome = (typeof PIN_OUTCOMES)[number];

/** Verdicts of one outcome that lie so close that they share a pin. */
export interface Pin {
  readonly outcome: PinOutcome;
  readonly step: Step;
  /** The first one first; never empty. */
  readonly verdicts: readonly PinnedVerdict[];
}

/** Nearer than this share of the whole they could not be told apart, nor hit. */
const SHARED_PIN = 0.05;

export function beatSpans(observations: readonly Observation[], { from, to }: Span): readonly BeatSpan[] {
  const begun = observations.flatMap((fact) => (fact.type === 'beat.entered' ? [{ beat: fact.beat, from: Math.max(from, Math.min(to, fact.step)) }] : []));
  return begun
    .map((each, index) => ({ ...each, to: begun[index + 1]?.from ?? to }))
    .filter((span) => span.to > span.from);
}

/** In the order of time; of the same moment, what went wrong comes first. */
export function pinsOf(verdicts: readonly PinnedVerdict[], { from, to }: Span): readonly Pin[] {
  const gap = Math.max(1, (to - from) * SHARED_PIN);
  const pins = PIN_OUTCOMES.flatMap((outcome) => {
    const own = verdicts.filter((verdict) => verdict.outcome === outcome).toSorted((a, b) => a.span.from - b.span.from);
    const groups: PinnedVerdict[][] = [];
    for (const verdict of own) {
      const first = groups.at(-1)?.[0];
      if (first !== undefined && verdict.span.from - first.span.from < gap) groups.at(-1)?.push(verdict);
      else groups.push([verdict]);
    }
    return groups.map((group): Pin => ({ outcome, step: (group[0] as PinnedVerdict).span.from, verdicts: group }));
  });
  return pins.toSorted((a, b) => a.step - b.step || PIN_OUTCOMES.indexOf(a.outcome) - PIN_OUTCOMES.indexOf(b.outcome));
}

/** The pin after (1) or before (-1) a step; undefined where there is none. */
export function nextPin(pins: readonly Pin[], step: Step, way: 1 | -1): Pin | undefined {
  return way === 1 ? pins.find((pin) => pin.step > step) : pins.findLast((pin) => pin.step < step);
}
