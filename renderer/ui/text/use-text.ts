/** The words of the screens in the language that the page has now; they change at once when it changes. */
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

/** What was just chosen, which the page itself speaks a moment later, when it has the words. */
export function useChosenLanguage(chosen: Language | 'system'): Language {
  const spoken = useLanguage();
  return chosen === 'system' ? spoken : chosen;
}

export function useSay(): Say {
  const language = useLanguage();
  return useMemo(() => sayIn(language), [language]);
}
