/** Words that belong to one screen, in the language that the page has now. */
import { useMemo } from 'react';
import { fill, type Language, type Values } from './text';
import { useLanguage } from './use-text';

export type TextSet<K extends string> = Readonly<Record<Language, Readonly<Record<K, string>>>>;
export type SayOf<K extends string> = (key: K, values?: Values) => string;

export function useTexts<K extends string>(texts: TextSet<K>): SayOf<K> {
  const language = useLanguage();
  return useMemo(() => (key, values = {}) => fill(texts[language][key], values, language), [texts, language]);
}
