/** Which language the app speaks outside the page, in menus and native dialogs. */
import type { Settings } from '../contract/settings';
import { en, type NativeText } from './text/en';
import { fr } from './text/fr';
import { ja } from './text/ja';

export type { NativeText };
export type Language = 'en' | 'ja' | 'fr';

const TEXTS: Readonly<Record<Language, NativeText>> = { en, ja, fr };

/** The first lawful tag of the system's list; a machine without a language (`C`, `POSIX`) counts as English. */
export function systemLocale(preferred: readonly string[]): string {
  return preferred.find((tag) => /^[a-z]{2,3}([-_]|$)/i.test(tag)) ?? 'en';
}

/** `locale` is the system's, a BCP 47 tag. */
export function chooseLanguage(setting: Settings['language'], locale: string): Language {
  if (setting !== 'system') return setting;
  const base = locale.toLowerCase().split(/[-_]/)[0];
  return base === 'ja' || base === 'fr' ? base : 'en';
}

export function nativeText(language: Language): NativeText {
  return TEXTS[language];
}
