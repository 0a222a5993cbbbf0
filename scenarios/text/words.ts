/**
 * What the core can say, in each language it has learnt, and how figures are put into it. Read by renderer, main and command line
 * alike: `every-language` teaches all of them at once; the page, which would wait for them, learns the one that it shows.
 */
import type { RuleId } from '../kernel/ids';
import type { Verdict } from '../kernel/verdict';
import type { RuleText, RuleTexts } from './rule-text';

export const LANGUAGES = ['en', 'ja', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
export type MessageKey = keyof (typeof import('./en'))['messages'];
export type Figures = Readonly<Record<string, number | string>>;

export interface Words {
  readonly rules: RuleTexts;
  readonly messages: Readonly<Record<MessageKey, string>>;
}

const learnt = new Map<Language, Words>();

export function learn(language: Language, words: Words): void {
  learnt.set(language, words);
}

export function speaks(language: Language): boolean {
  return learnt.has(language);
}

/** Everything in one language. Throws for one that was not learnt: whoever speaks it has forgotten to ask for it. */
export function wordsIn(language: Language): Words {
  const words = learnt.get(language);
  if (words === undefined) throw new Error(`the words of "${language}" have not been learnt`);
  return words;
}

/** A figure as this language writes it. */
export function figure(language: Language, value: number | string): string {
  return language === 'fr' ? String(value).replace('.', ',') : String(value);
}

/** Puts figures into a sentence; a placeholder without a figure stays visible, so that a test can find it. */
export function fill(language: Language, template: string, figures: Figures): string {
  return template.replaceAll(/\{([a-zA-Z]+)\}/g, (placeholder, name: string) => {
    const value = figures[name];
    return value === undefined ? placeholder : figure(language, value);
  });
}

/** A message by its key; a key that nobody wrote is shown as it is. */
export function message(language: Language, key: string, figures: Figures = {}): string {
  const { messages } = wordsIn(language);
  return fill(language, messages[key as MessageKey] ?? key, figures);
}

/** Everything that is said about a rule. */
export function ruleText(language: Language, rule: RuleId): RuleText | undefined {
  return wordsIn(language).rules[rule];
}

/** What was seen of a rule in this attempt, in one sentence. */
export function happened(language: Language, verdict: Pick<Verdict, 'rule' | 'outcome' | 'measured'>): string {
  const { outcome, measured } = verdict;
  if (outcome === 'not-observed') return message(language, 'not-observed');
  if (measured['omitted'] !== undefined) return message(language, `omitted.${measured['omitted']}`);
  const sentences = ruleText(language, verdict.rule)?.happened ?? {};
  return fill(language, sentences[`${outcome}.${measured['how']}`] ?? sentences[outcome] ?? '', asTold(measured));
}

/** Nobody who tells of twenty seconds counts their tenths. */
const TENTHS_BELOW_SECONDS = 10;

function asTold(measured: Figures): Figures {
  const { seconds } = measured;
  return typeof seconds === 'number' && seconds >= TENTHS_BELOW_SECONDS ? { ...measured, seconds: Math.round(seconds) } : measured;
}
