/** Which languages the screens speak, and how a template is filled. */
import { en, type TextKey, type Texts } from './en';
import { fr } from './fr';
import { ja } from './ja';

export const LANGUAGES = ['en', 'ja', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language's name for itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語', fr: 'Français' };

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
    return typeof value === 'number' ? new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value) : value;
  });
}

export function sayIn(language: Language): Say {
  const texts = TEXTS[language];
  return (key, values = {}) => fill(texts[key], values, language);
}

export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(en, key);
}
