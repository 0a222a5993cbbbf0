/** The eight domains of the skills map, and which rule belongs to which. */
import type { RuleId } from '../../scenarios/kernel/ids';

/** In the order in which a meeting and its evening go. */
export const DOMAINS = ['card', 'bow', 'order', 'offering', 'receiving', 'after', 'nomikai', 'followup'] as const;
export type Domain = (typeof DOMAINS)[number];

/** By the beginning of a rule's id; of several that fit, the longest. */
const BY_ID: Readonly<Record<string, Domain>> = {
  'meishi.design': 'card',
  'meishi.prepare': 'card',
  'meishi.runout': 'card',
  'bow': 'bow',
  'seat.sendoff': 'bow',
  'visit': 'order',
  'seat': 'order',
  'meishi.order': 'order',
  'meishi.simul': 'order',
  'meishi.present': 'offering',
  'meishi.present.slight-bow': 'bow',
  'meishi.present.step-back-bow': 'bow',
  'meishi.simul.right-gives-left-receives': 'offering',
  'meishi.simul.holder-as-tray': 'offering',
  'meishi.simul.aim-at-their-holder': 'offering',
  'meishi.receive': 'receiving',
  'meishi.receive.small-bow': 'bow',
  'meishi.simul.right-hand-joins': 'receiving',
  'meishi.after': 'after',
  'nomikai': 'nomikai',
  'followup': 'followup',
  'network': 'followup',
};

/** Undefined for a rule of a domain that this version does not know. */
export function domainOf(rule: RuleId): Domain | undefined {
  const parts = rule.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const domain = BY_ID[parts.slice(0, length).join('.')];
    if (domain !== undefined) return domain;
  }
  return undefined;
}
