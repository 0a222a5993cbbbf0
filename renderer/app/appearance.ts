/** Language, theme and text size of the whole page, as the learner or the system wants them. */
import { useEffect } from 'react';
import type { Settings } from '../../electron/contract/settings';
import { loadWords } from '../ui/text/load-words';
import { languageOf, type Language } from '../ui/text/text';

/** `locale`: the system's language. */
export function chosenLanguage({ language }: Pick<Settings, 'language'>, locale: string): Language {
  return language === 'system' ? languageOf(locale) : language;
}

/** Resolves once the whole page speaks it. What could not be read leaves the page in its old language, unless it has none yet. */
export async function speak(language: Language, isWanted = () => true): Promise<void> {
  await loadWords(language);
  if (isWanted()) document.documentElement.lang = language;
}

export function useAppearance(settings: Settings, locale: string): void {
  const { theme, textScalePercent, motion, captions } = settings;
  const language = chosenLanguage(settings, locale);
  useEffect(() => {
    let isWanted = true;
    speak(language, () => isWanted).catch(console.error);
    return () => {
      isWanted = false;
    };
  }, [language]);
  useEffect(() => {
    document.documentElement.style.fontSize = `${textScalePercent}%`;
  }, [textScalePercent]);
  useEffect(() => {
    document.documentElement.style.setProperty('--caption-scale', String(captions.sizePercent / 100));
    document.documentElement.dataset['captions'] = captions.ground;
  }, [captions.sizePercent, captions.ground]);
  useEffect(() => followSystem('(prefers-reduced-motion: reduce)', motion === 'system' ? undefined : motion === 'calm', (isCalm) => {
    document.documentElement.dataset['motion'] = isCalm ? 'calm' : 'full';
  }), [motion]);
  useEffect(() => followSystem('(prefers-color-scheme: dark)', theme === 'system' ? undefined : theme === 'dark', (isDark) => {
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  }), [theme]);
}

/** `chosen`: what the learner wants; undefined = as the system has it, now and when it changes. */
function followSystem(query: string, chosen: boolean | undefined, apply: (holds: boolean) => void): (() => void) | undefined {
  if (chosen !== undefined) {
    apply(chosen);
    return undefined;
  }
  const system = window.matchMedia(query);
  const follow = (): void => apply(system.matches);
  follow();
  system.addEventListener('change', follow);
  return () => system.removeEventListener('change', follow);
}
