/** Makes tables of what is kept and has them saved where the person says. */
import type { ListedAttempt } from '../../electron/contract/contract';
import type { Item } from '../progress/memory/memory';
import type { Language } from '../ui/text/text';
import { csvLines, csvOf } from './csv';
import { attemptTable, skillTable, verdictHead, verdictRows } from './tables';

/** `20261129`, by the learner's own day. */
export function dayInName(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('');
}

/** Null = the person cancelled. Rejects when it could not be written. */
export async function takeAttempts(attempts: readonly ListedAttempt[], language: Language, now: Date): Promise<string | null> {
  const { head, rows } = attemptTable(attempts, language);
  return (await window.reigi.call('report.csv', { name: `reigi-attempts-${dayInName(now)}`, text: csvOf(head, rows) })).path;
}

export interface Judging {
  readonly language: Language;
  readonly now: Date;
  /** Hears of each attempt; false stops it all. */
  readonly goOn: (done: number) => boolean;
}

/** Attempt by attempt, so that the page goes on living. Null = cancelled or stopped. */
export async function takeVerdicts(attempts: readonly Pick<ListedAttempt, 'id'>[], { language, now, goOn }: Judging): Promise<string | null> {
  const parts = [csvOf(verdictHead(language), [])];
  for (const [index, { id }] of attempts.entries()) {
    if (!goOn(index)) return null;
    parts.push(csvLines(verdictRows(await window.reigi.call('attempts.facts', { id }), language)));
  }
  return (await window.reigi.call('report.csv', { name: `reigi-verdicts-${dayInName(now)}`, text: parts.join('') })).path;
}

/** Null = the person cancelled. */
export async function takeSkills(items: readonly Item[], { language, now }: Pick<Judging, 'language' | 'now'>): Promise<string | null> {
  const { head, rows } = skillTable(items, now, language);
  return (await window.reigi.call('report.csv', { name: `reigi-skills-${dayInName(now)}`, text: csvOf(head, rows) })).path;
}
