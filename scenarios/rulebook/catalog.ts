/** The rulebook: every rule, in the order in which one meets them. */
import type { RuleId } from '../kernel/ids';
import { EVENING } from './lists/evening';
import { MEETING } from './lists/meeting';
import { PREPARING } from './lists/preparing';
import type { ScoredRule } from './rule';

/** Raised whenever a rule's judgement or weight changes, so that old scores can say what they were judged by. */
export const RULEBOOK_VERSION = 4;

/** The guide whose rules come first. */
export const GUIDE_URL =
  'https://expat.com/en/guide/asia/japan/tokyo/19843-expanding-your-professional-network-in-tokyo.html';

export const RULES: readonly ScoredRule[] = [...PREPARING, ...MEETING, ...EVENING];

const BY_ID: ReadonlyMap<RuleId, ScoredRule> = new Map(RULES.map((rule) => [rule.id, rule]));

export function findRule(id: RuleId): ScoredRule | undefined {
  return BY_ID.get(id);
}

/** Finds a rule that must exist; an id that no rule has is a fault in the caller. */
export function ruleById(id: RuleId): ScoredRule {
  const rule = findRule(id);
  if (rule === undefined) throw new Error(`There is no rule "${id}".`);
  return rule;
}

/** Every page that a rule cites, each once: what the app may offer to open. */
export const sourceUrls: readonly string[] = [
  ...new Set([GUIDE_URL, ...RULES.flatMap(({ sources }) => sources.map(({ url }) => url))]),
];
