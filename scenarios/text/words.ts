/** What the core can say, in each language, and how figures are put into it. Read by renderer, main and command line alike. */
import type { RuleId } from '../kernel/ids';
import type { Verdict } from '../kernel/verdict';
import * as en from './en';
import * as fr from './fr';
import * as ja from './ja';
import type { RuleText, RuleTexts } from './rule-text';

export const LANGUAGES = ['en', 'ja', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
export type MessageKey = keyof typeof en.messages;
export type Figures = Readonly<Record<string, number | string>>;

interface Words {
  readonly rules: RuleTexts;
  readonly messages: Readonly<Record<MessageKey, string>>;
}

export const WORDS: Readonly<Record<Language, Words>> = { en, ja, fr };

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
  const { messages } = WORDS[language];
  return fill(language, messages[key as MessageKey] ?? key, figures);
}

/** Everything that is said about a rule. */
export function ruleText(language: Language, rule: RuleId): RuleText | undefined {
  return WORDS[language].rules[rule];
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
