/** Reads what the core says in a language, when somebody wants that language: the others would keep the first page waiting. */
import { LANGUAGES, learn, speaks, type Language, type Words } from '../../../scenarios/text/words';

const FILES: Readonly<Record<Language, () => Promise<Words>>> = {
  en: () => import('../../../scenarios/text/en'),
  ja: () => import('../../../scenarios/text/ja'),
  fr: () => import('../../../scenarios/text/fr'),
};

export async function loadWords(language: Language): Promise<void> {
  if (!speaks(language)) learn(language, await FILES[language]());
}

export function speaksEveryLanguage(): boolean {
  return LANGUAGES.every(speaks);
}

export async function loadEveryLanguage(): Promise<void> {
  await Promise.all(LANGUAGES.map(loadWords));
}
