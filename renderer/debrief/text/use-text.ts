/** The words of these screens in the language that the page has now. */
import { useMemo } from 'react';
import { useLanguage } from '../../ui/text/use-text';
import { sayIn, type Say } from './text';

export function useSay(): Say {
  const language = useLanguage();
  return useMemo(() => sayIn(language), [language]);
}
