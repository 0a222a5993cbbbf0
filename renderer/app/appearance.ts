/** Language, theme and text size of the whole page, as the learner or the system wants them. */
import { useEffect } from 'react';
import type { Settings } from '../../electron/contract/settings';
import { languageOf } from '../ui/text/text';

/** `locale`: the system's language. */
export function useAppearance(settings: Settings, locale: string): void {
  const { language, theme, textScalePercent, reducedMotion } = settings;
  useEffect(() => {
    document.documentElement.lang = language === 'system' ? languageOf(locale) : language;
  }, [language, locale]);
  useEffect(() => {
    document.documentElement.style.fontSize = `${textScalePercent}%`;
    document.documentElement.dataset['motion'] = reducedMotion ? 'calm' : 'full';
  }, [textScalePercent, reducedMotion]);
  useEffect(() => followTheme(theme), [theme]);
}

function followTheme(theme: Settings['theme']): () => void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const isDark = theme === 'system' ? dark.matches : theme === 'dark';
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  };
  apply();
  dark.addEventListener('change', apply);
  return () => dark.removeEventListener('change', apply);
}
