/** Teaches the core all its languages, for whoever can afford to read them at once. */
import * as en from './en';
import * as fr from './fr';
import * as ja from './ja';
import { LANGUAGES, learn, type Language, type Words } from './words';

const ALL: Readonly<Record<Language, Words>> = { en, ja, fr };

for (const language of LANGUAGES) learn(language, ALL[language]);
