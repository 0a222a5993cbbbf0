import { useCallback } from 'react';
import { useLanguage } from '../ui/text/use-text';

/** When something began, as the language writes it. */
export function useDates(): (iso: string) => string {
  const language = useLanguage();
  return useCallback((iso) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso)), [language]);
}
