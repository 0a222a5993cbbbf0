/** Which words a language has, and how a template is filled. */
import { en, type TextKey, type Texts } from './en';
import { fr } from './fr';
import { ja } from './ja';

export const LANGUAGES = ['en', 'ja', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const TEXTS: Readonly<Record<Language, Texts>> = { en, ja, fr };

export type Values = Readonly<Record<string, string | number>>;
/** Says one of our sentences, with its blanks filled in. */
export type Say = (key: TextKey, values?: Values) => string;

/** The language of a BCP 47 tag, English when we do not speak it. */
export function languageOf(tag: string): Language {
  return LANGUAGES.find((language) => tag.toLowerCase().startsWith(language)) ?? 'en';
}

/** Fills `{name}`; numbers are written as the language writes them. A blank without a value stays visible. */
export function fill(template: string, values: Values, language: Language): string {
  return template.replace(/\{([\w.-]+)\}/g, (blank, name: string) => {
    const value = values[name];
    if (value === undefined) return blank;
    return typeof value === 'number' ? formatNumber(value, language) : value;
  });
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
}

/** Totals under each other: always one decimal, so that the points line up. */
export function formatTotal(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

export function sayIn(language: Language): Say {
  const texts = TEXTS[language];
  return (key, values = {}) => fill(texts[key], values, language);
}
