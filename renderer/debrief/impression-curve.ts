/** How the impression went up and down over an attempt, from the same verdicts as the score. */
import type { Step } from '../../scenarios/kernel/ids';
import type { Verdict } from '../../scenarios/kernel/verdict';
import { impressionAfter, impressionCurve } from '../../scenarios/scoring/impression';
import type { ImpressionPoint } from '../replay/ImpressionLine';

/** One point for each moment at which the impression could change, between the first and the last step. */
export function impressionPoints(verdicts: readonly Verdict[], first: Step, last: Step): readonly ImpressionPoint[] {
  const between = impressionCurve(verdicts).filter(({ step }) => step > first && step < last);
  return [{ step: first, value: impressionAfter(verdicts, first) }, ...between, { step: last, value: impressionAfter(verdicts, last) }];
}
