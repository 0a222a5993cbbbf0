/** What is remembered, and what of it is due: read on the first page already, long before anything is practised. */
import { severityIn, type Pack } from '../../scenarios/packs/pack';
import { findRule } from '../../scenarios/rulebook/catalog';
import { sceneById } from '../../scenarios/scenes/catalog';
import { WEIGHTS } from '../../scenarios/scoring/scorecard';
import { isDue, remember, type Item, type Memory } from './memory/memory';

/** The learner's own day, by their clock. */
export function localDay(at: string): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
}

export function endOfDay(now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
}

export async function readMemory(): Promise<Memory> {
  const { recalls } = await window.reigi.call('memory.read', {});
  return remember(recalls, localDay);
}

export function isKnown({ scene, rule }: Item): boolean {
  return sceneById(scene)?.rules.includes(rule) === true;
}

/** What is due by the end of today in scenes that this version has. */
export function dueToday(memory: Memory, now: Date): readonly Item[] {
  return [...memory.values()].filter((item) => isDue(item, endOfDay(now)) && isKnown(item));
}

export function weightIn(pack: Pack): (rule: string) => number {
  return (id) => {
    const rule = findRule(id);
    const severity = rule === undefined ? 'off' : severityIn(pack, rule);
    return severity === 'off' ? 0 : WEIGHTS[severity];
  };
}
