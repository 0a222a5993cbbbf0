/** The situations on the cue cards, and what was asked for last. */
import type { Observation } from '../../kernel/observation';
import { BOW_MOMENTS, bowTarget, type BowMoment, type BowTarget } from '../../rulebook/bow-targets';

export type Cue = BowMoment;
export const CUES = BOW_MOMENTS;

export function isCue(name: string): name is Cue {
  return CUES.some((cue) => cue === name);
}

/** Depth and tempo of a situation's bow. */
export function targetOf(cue: Cue): BowTarget {
  return bowTarget(0, cue);
}

/** What the trainer asked for last: `drill.15`, `card.corridor`; '' before the first. */
export function askedLast(observations: readonly Observation[]): string {
  const line = observations.findLast((one) => one.type === 'line.began' && one.by === 'nomura' && /^nomura\.(drill|card)\./.test(one.line));
  return line?.type === 'line.began' ? line.line.slice('nomura.'.length) : '';
}
