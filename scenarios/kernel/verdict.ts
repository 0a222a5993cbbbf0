/** What a rule says about one occurrence of one act, and where to look for it. */
import type { Observation } from './observation';
import type { PersonId, RuleId, Step } from './ids';

export type Outcome = 'met' | 'partly' | 'missed' | 'not-observed';
export type Severity = 'critical' | 'major' | 'minor';

/** Points into the attempt: a moment, and the observation (index in the attempt's list) that was judged. */
export interface Evidence {
  readonly step: Step;
  readonly observation: number;
}

/** A rule's own answer, before a pack gives it a weight. `credit` is 0..1 (1 met, 0 missed, between = partly). */
export interface Judgement {
  readonly subject: PersonId;
  /** 0 for the first time the act happened, 1 for the second ... */
  readonly occurrence: number;
  readonly outcome: Outcome;
  readonly credit: number;
  readonly evidence: readonly Evidence[];
  /** Measured figures for the debrief's sentence, by placeholder name (already in the text's units). */
  readonly measured: Readonly<Record<string, number | string>>;
}

export interface Source {
  readonly title: string;
  readonly url: string;
}

/** One rule of the rulebook: data and one pure judgement. The file's path is the id. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** yes: the guide states it; principle: it follows from the guide's principle; no: outside sources only. */
  readonly guide: 'yes' | 'principle' | 'no';
  readonly contested: boolean;
  /** A bonus can lift a total, never lower it. */
  readonly bonus: boolean;
  readonly sources: readonly Source[];
  /** Judges one person (usually the learner) over a whole attempt; one judgement per occurrence, at least one. */
  judge(observations: readonly Observation[], subject: PersonId): readonly Judgement[];
}

/** A judgement with the weight that the chosen pack gives its rule. */
export interface Verdict extends Judgement {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly weight: number;
  readonly bonus: boolean;
}

export type Grade = 'S' | 'A' | 'B' | 'C' | 'D';

export interface Scorecard {
  readonly scenario: string;
  readonly version: number;
  readonly rulebookVersion: number;
  readonly pack: string;
  readonly total: number;
  readonly grade: Grade;
  /** Ids of critical rules that were missed; any of them caps the grade at C. */
  readonly critical: readonly RuleId[];
  readonly verdicts: readonly Verdict[];
}
