/** Who is ready for what: the rules of a domain or a scene that somebody knows now, out of all that it asks for. */
import type { RuleId } from '../../scenarios/kernel/ids';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import { findRule } from '../../scenarios/rulebook/catalog';
import { DOMAINS, domainOf, type Domain } from '../progress/domains';
import { keyOf, recallability, type Item, type Memory } from '../progress/memory/memory';

/** [D] A rule counts as known at this chance; a domain or scene as ready with this share of its rules. */
export const KNOWN = 0.8;
export const READY_SHARE = 0.9;

export const STANDS = ['ready', 'near', 'gaps', 'unmet'] as const;
export type Stand = (typeof STANDS)[number];

/** What the columns are: all domains, all scenes, or the rules of one domain. */
export type View = 'domains' | 'scenes' | Domain;

export interface Column {
  readonly id: string;
  /** Each with the scenes in which it counts here. */
  readonly rules: readonly { readonly rule: RuleId; readonly scenes: readonly string[] }[];
}

export interface Readiness {
  readonly stand: Stand;
  readonly ready: number;
  readonly of: number;
}

/** Bonuses are nobody's duty. */
function dutiesOf(scenes: readonly SceneDefinition[]): readonly { readonly rule: RuleId; readonly scenes: readonly string[] }[] {
  const rules = [...new Set(scenes.flatMap((scene) => [...scene.rules]))].filter((rule) => findRule(rule)?.bonus === false);
  return rules.map((rule) => ({ rule, scenes: scenes.filter((scene) => scene.rules.includes(rule)).map(({ id }) => id) }));
}

/** Columns of which this version has no rule are left out. */
export function columnsOf(view: View, scenes: readonly SceneDefinition[]): readonly Column[] {
  if (view === 'scenes') return scenes.map((scene) => ({ id: scene.id, rules: dutiesOf([scene]) })).filter(({ rules }) => rules.length > 0);
  const duties = dutiesOf(scenes);
  if (view !== 'domains') return duties.filter(({ rule }) => domainOf(rule) === view).map((duty) => ({ id: duty.rule, rules: [duty] }));
  return DOMAINS.map((domain) => ({ id: domain, rules: duties.filter(({ rule }) => domainOf(rule) === domain) })).filter(({ rules }) => rules.length > 0);
}

/** The views of which there is something to show. */
export function viewsOf(scenes: readonly SceneDefinition[]): readonly View[] {
  return ['domains', 'scenes', ...columnsOf('domains', scenes).map(({ id }) => id as Domain)];
}

/** An act that fails in one company is not known: of several scenes the weakest counts. */
function standOf(items: readonly Item[], now: Date): Stand {
  if (items.length === 0) return 'unmet';
  if (items.some(({ last }) => last === 'missed')) return 'gaps';
  return items.every((item) => recallability(item, now) >= KNOWN) ? 'ready' : 'near';
}

export function readinessOf({ rules }: Column, memory: Memory, now: Date): Readiness {
  const stands = rules.map(({ rule, scenes }) => standOf(scenes.flatMap((scene) => memory.get(keyOf({ rule, scene })) ?? []), now));
  const ready = stands.filter((stand) => stand === 'ready').length;
  const of = rules.length;
  return { stand: togetherOf(stands, ready / of), ready, of };
}

function togetherOf(stands: readonly Stand[], share: number): Stand {
  if (stands.every((stand) => stand === 'unmet')) return 'unmet';
  if (stands.includes('gaps')) return 'gaps';
  return share >= READY_SHARE ? 'ready' : 'near';
}

/** The readier first; of two that are alike, who has more measured. */
export function compareReadiness(one: Readiness, other: Readiness): number {
  return other.ready / other.of - one.ready / one.of || STANDS.indexOf(one.stand) - STANDS.indexOf(other.stand);
}
