/** The language of an answer's texts. */
import '../../scenarios/text/every-language';
import { LANGUAGES, type Language } from '../../scenarios/text/words';
import { oneOf, type Words } from './words';

export function languageOf(words: Words): Language {
  return oneOf(words, 'lang', LANGUAGES) ?? 'en';
}
