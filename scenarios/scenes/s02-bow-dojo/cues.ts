/** The situations on the cue cards, the depth that each asks for, and how a bow of that depth runs. */
import type { Observation } from '../../kernel/observation';

export const DEPTHS = { corridor: 15, greeting: 30, farewell: 45, apology: 45 } as const;
export type Cue = keyof typeof DEPTHS;
export const CUES: readonly Cue[] = ['corridor', 'greeting', 'farewell', 'apology'];

export function isCue(name: string): name is Cue {
  return Object.hasOwn(DEPTHS, name);
}

/** The least and the most of a bow that passes, 0.1 degree. */
export const PASSES: Readonly<Record<number, readonly [number, number]>> = { 15: [100, 200], 30: [230, 370], 45: [400, 600] };

/** How a bow of one depth should run: what is drawn beside the learner's own. Steps. */
export interface BowCurve {
  readonly deg: number;
  readonly fall: number;
  readonly hold: number;
  readonly rise: number;
}

export const CURVES: readonly BowCurve[] = [{ deg: 15, fall: 60, hold: 45, rise: 84 }, { deg: 30, fall: 54, hold: 75, rise: 78 }, { deg: 45, fall: 60, hold: 150, rise: 90 }];

/** Pitch (0.1 degree) so many steps after the bow began: smooth at both ends. */
export function curveAt({ deg, fall, hold, rise }: BowCurve, step: number): number {
  const ease = (t: number): number => t * t * (3 - 2 * t);
  if (step <= 0 || step >= fall + hold + rise) return 0;
  if (step < fall) return deg * 10 * ease(step / fall);
  return step <= fall + hold ? deg * 10 : deg * 10 * (1 - ease((step - fall - hold) / rise));
}

/** What the trainer asked for last: `drill.15`, `card.corridor`; '' before the first. */
export function askedLast(observations: readonly Observation[]): string {
  const line = observations.findLast((one) => one.type === 'line.began' && one.by === 'nomura' && /^nomura\.(drill|card)\./.test(one.line));
  return line?.type === 'line.began' ? line.line.slice('nomura.'.length) : '';
}
