/** The language of an answer's texts. */
import { LANGUAGES, type Language } from '../../scenarios/text/words';
import { oneOf, type Words } from './words';

export function languageOf(words: Words): Language {
  return oneOf(words, 'lang', LANGUAGES) ?? 'en';
}
