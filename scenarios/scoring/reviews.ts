/**
 * What an attempt says about a learner's memory: one review per rule, graded by what was measured. A miss is "again",
 * never "hard": "hard" is a pass.
 */
import type { Mode } from '../kernel/attempt';
import type { RuleId, Step } from '../kernel/ids';
import type { Scorecard, Verdict } from '../kernel/verdict';

export type MemoryGrade = 'again' | 'hard' | 'good';

/** One rule in one context; a rule that holds in two scenes is remembered, and forgotten, in each by itself. */
export interface Review {
  readonly rule: RuleId;
  readonly context: string;
  readonly grade: MemoryGrade;
}

export interface ReviewedAttempt {
  readonly scene: string;
  readonly mode: Mode;
  /** An attempt that was taken over says nothing about what came before. */
  readonly fromStep?: Step;
}

/** In the order of the rules' ids; the worst occasion of a rule is what was remembered of it. */
export function reviewsOf({ verdicts }: Pick<Scorecard, 'verdicts'>, { scene, mode, fromStep = 0 }: ReviewedAttempt): readonly Review[] {
  const worst = new Map<RuleId, Verdict>();
  for (const verdict of verdicts) {
    if (!isAsked(verdict, fromStep)) continue;
    const known = worst.get(verdict.rule);
    if (known === undefined || verdict.credit < known.credit) worst.set(verdict.rule, verdict);
  }
  return [...worst.values()]
    .toSorted((a, b) => (a.rule < b.rule ? -1 : 1))
    .flatMap((verdict): readonly Review[] => {
      const grade = gradeOfVerdict(verdict);
      // Whoever was shown how has not remembered it; whoever failed all the same has surely not.
      return mode === 'learn' && grade !== 'again' ? [] : [{ rule: verdict.rule, context: scene, grade }];
    });
}

export function gradeOfVerdict({ outcome }: Pick<Verdict, 'outcome'>): MemoryGrade {
  if (outcome === 'met') return 'good';
  return outcome === 'partly' ? 'hard' : 'again';
}

/** A bonus that was left out was not asked for; what never came up was not asked at all. */
function isAsked({ outcome, bonus, evidence }: Verdict, fromStep: Step): boolean {
  if (outcome === 'not-observed' || (bonus && outcome !== 'met')) return false;
  return fromStep === 0 || evidence.some(({ step }) => step >= fromStep);
}
