/** Why the learner drinks no alcohol tonight, and which line says so. */
import type { LineId } from '../../kernel/ids';

export const REASONS = ['medication', 'faith', 'driving', 'constitution', 'enough'] as const;
export type Reason = (typeof REASONS)[number];

export const REASON_LINES: Readonly<Record<Reason, LineId>> = { medication: 'p65', faith: 'p67', driving: 'p66', constitution: 'p35', enough: 'p37' };

export function reasonOf(variation: Readonly<Record<string, number | string>>): Reason {
  return REASONS.find((one) => one === variation['reason']) ?? 'constitution';
}

export function reasonLine(variation: Readonly<Record<string, number | string>>): LineId {
  return REASON_LINES[reasonOf(variation)];
}
