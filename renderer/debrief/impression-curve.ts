/** How the impression went up and down over an attempt, from the same verdicts as the score. */
import type { Step } from '../../scenarios/kernel/ids';
import type { Verdict } from '../../scenarios/kernel/verdict';
import { impressionAfter } from '../../scenarios/scoring/impression';
import type { ImpressionPoint } from '../replay/ImpressionLine';

/** One point for each moment at which the impression could change, between the first and the last step. */
export function impressionCurve(verdicts: readonly Verdict[], first: Step, last: Step): readonly ImpressionPoint[] {
  const changes = verdicts.map(({ evidence }) => Math.max(first, ...evidence.map(({ step }) => step)));
  const steps = [...new Set([first, ...changes.filter((step) => step < last), last])].toSorted((a, b) => a - b);
  return steps.map((step) => ({ step, value: impressionAfter(verdicts, step) }));
}
