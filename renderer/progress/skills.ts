/** The skills map: every rule that this version can teach, by domain, with what is known of it. */
import type { RuleId } from '../../scenarios/kernel/ids';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import { findRule } from '../../scenarios/rulebook/catalog';
import { DOMAINS, domainOf, type Domain } from './domains';
import { recallability, ripeness, type Item, type Memory } from './memory/memory';

const DAY_MS = 86_400_000;
/** What "later" is: long enough for most to fade, short enough to plan for. */
export const LATER_DAYS = 28;

/** How well a rule sits; `unmet`: it was never measured. */
export const STATES = ['ripe', 'young', 'missed', 'unmet'] as const;
export type State = (typeof STATES)[number];

export interface Skill {
  readonly rule: RuleId;
  readonly state: State;
  /** The scenes in which it was measured, the weakest first. */
  readonly items: readonly Item[];
  /** Scenes of this version in which it is judged, in course order. */
  readonly scenes: readonly string[];
  /** 0 to 1, of the weakest scene: an act that fails in one company is not known. Undefined before it was measured. */
  readonly now: number | undefined;
  readonly later: number | undefined;
}

export interface SkillDomain {
  readonly domain: Domain;
  readonly skills: readonly Skill[];
  readonly counts: Readonly<Record<State, number>>;
  /** The mean of what was measured; undefined where nothing was. */
  readonly now: number | undefined;
  readonly later: number | undefined;
}

export function daysOn(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY_MS);
}

export function mean(shares: readonly (number | undefined)[]): number | undefined {
  const known = shares.filter((share) => share !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, share) => sum + share, 0) / known.length;
}

/** What is kept of rules and scenes that this version has. */
export function livingItems(memory: Memory, scenes: readonly SceneDefinition[]): readonly Item[] {
  return [...memory.values()].filter(({ rule, scene }) => scenes.some(({ id, rules }) => id === scene && rules.includes(rule)));
}

function skillOf(rule: RuleId, items: readonly Item[], scenes: readonly SceneDefinition[], now: Date): Skill {
  const own = items.filter((item) => item.rule === rule).toSorted((one, other) => recallability(one, now) - recallability(other, now));
  const least = (at: Date): number | undefined => (own.length === 0 ? undefined : Math.min(...own.map((item) => recallability(item, at))));
  const states = own.map(ripeness);
  return {
    rule,
    state: states.includes('missed') ? 'missed' : states.includes('young') ? 'young' : states.length > 0 ? 'ripe' : 'unmet',
    items: own,
    scenes: scenes.filter(({ rules }) => rules.includes(rule)).map(({ id }) => id),
    now: least(now),
    later: least(daysOn(now, LATER_DAYS)),
  };
}

/** Bonuses are nobody's duty and have no mark. A domain of which this version has no rule is there all the same, empty. */
export function skillMap(memory: Memory, scenes: readonly SceneDefinition[], now: Date): readonly SkillDomain[] {
  const items = livingItems(memory, scenes);
  const rules = [...new Set(scenes.flatMap((scene) => [...scene.rules]))].filter((rule) => findRule(rule)?.bonus === false);
  return DOMAINS.map((domain) => {
    const skills = rules.filter((rule) => domainOf(rule) === domain).map((rule) => skillOf(rule, items, scenes, now));
    const counts = Object.fromEntries(STATES.map((state) => [state, skills.filter((skill) => skill.state === state).length])) as Record<State, number>;
    return { domain, skills, counts, now: mean(skills.map((skill) => skill.now)), later: mean(skills.map((skill) => skill.later)) };
  });
}
