/** Which of the attempts are asked for. Everything is in memory, so that each letter typed is answered at once. */
import type { ListedAttempt } from '../../electron/contract/contract';
import type { Mode } from '../../scenarios/kernel/attempt';
import type { Grade } from '../../scenarios/kernel/verdict';
import { LANGUAGES, message, ruleText } from '../../scenarios/text/words';

/** Empty = any. `from` and `to` are the learner's own days, YYYY-MM-DD, both included. */
export interface Filter {
  readonly scene: string;
  readonly mode: Mode | '';
  /** `none`: what has no total. */
  readonly grade: Grade | 'none' | '';
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

export const NO_FILTER: Filter = { scene: '', mode: '', grade: '', from: '', to: '', text: '' };

export function isOpen(filter: Filter): boolean {
  return Object.values(filter).every((value: string) => value.trim() === '');
}

/** The moment at which a day of the learner's own begins, `later` days after the one that is named; undefined for no day. */
function startOf(day: string, later = 0): string | undefined {
  const [, year, month, date] = /^(\d{4,6})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined) return undefined;
  const moment = new Date(Number(year), Number(month) - 1, Number(date) + later);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/** Alike whatever its case, its width and its accents; what marks a kana stays. */
export function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '').normalize('NFKC').toLowerCase();
}

const known = new Map<string, string>();

function once(key: string, words: () => readonly string[]): string {
  const found = known.get(key) ?? plain(words().join(' '));
  known.set(key, found);
  return found;
}

/** In every language, for nobody has to change theirs to find something. */
function sceneWords(scene: string): string {
  return once(`scene ${scene}`, () => [scene, ...LANGUAGES.map((language) => message(language, `${scene}.title`))]);
}

function packWords(pack: string): string {
  return once(`pack ${pack}`, () => [pack, ...LANGUAGES.map((language) => message(language, `pack.${pack}`))]);
}

function ruleWords(rule: string): string {
  return once(`rule ${rule}`, () => [rule, ...LANGUAGES.map((language) => ruleText(language, rule)?.title ?? '')]);
}

/** Each word must be in the scene's title, the pack, or the name of a rule whose miss was critical. */
function hasWords({ scene, summary }: ListedAttempt, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const places = [sceneWords(scene), packWords(summary?.pack ?? ''), ...(summary?.critical ?? []).map(ruleWords)];
  return words.every((word) => places.some((place) => place.includes(word)));
}

export function filtered(attempts: readonly ListedAttempt[], { scene, mode, grade, from, to, text }: Filter): readonly ListedAttempt[] {
  const [first, after] = [startOf(from), startOf(to, 1)];
  const words = plain(text).split(/\s+/).filter((word) => word !== '');
  return attempts.filter((attempt) =>
    (scene === '' || attempt.scene === scene)
    && (mode === '' || attempt.mode === mode)
    && (grade === '' || (attempt.summary?.grade ?? 'none') === grade)
    // UTC, each as long as the other: they compare as texts.
    && (first === undefined || attempt.started >= first)
    && (after === undefined || attempt.started < after)
    && hasWords(attempt, words));
}
