/** Which words these screens have in a language. Languages and templates are the app's own. */
import { fill, type Language, type Values } from '../../ui/text/text';
import { en, type TextKey, type Texts } from './en';
import { fr } from './fr';
import { ja } from './ja';

const TEXTS: Readonly<Record<Language, Texts>> = { en, ja, fr };

/** Says one of our sentences, with its blanks filled in. */
export type Say = (key: TextKey, values?: Values) => string;

export function sayIn(language: Language): Say {
  const texts = TEXTS[language];
  return (key, values = {}) => fill(texts[key], values, language);
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
}

/** Totals under each other: always one decimal, so that the points line up. */
export function formatTotal(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}
