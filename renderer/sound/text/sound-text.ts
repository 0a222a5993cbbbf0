/** The written form of a sound in a language. */
import type { Language } from '../../ui/text/text';
import type { SoundName } from '../sounds';
import { en, type SoundTexts } from './en';
import { fr } from './fr';
import { ja } from './ja';

const TEXTS: Readonly<Record<Language, SoundTexts>> = { en, ja, fr };

export function soundText(name: SoundName, language: Language): string {
  return TEXTS[language][name];
}
