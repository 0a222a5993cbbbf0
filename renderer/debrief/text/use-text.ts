/** The words of these screens in the language that the page has now; they change at once when it changes. */
import { useMemo, useSyncExternalStore } from 'react';
import { languageOf, sayIn, type Language, type Say } from './text';

function subscribe(listener: () => void): () => void {
  const watcher = new MutationObserver(listener);
  watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
  return () => watcher.disconnect();
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, () => languageOf(document.documentElement.lang));
}

export function useSay(): Say {
  const language = useLanguage();
  return useMemo(() => sayIn(language), [language]);
}
