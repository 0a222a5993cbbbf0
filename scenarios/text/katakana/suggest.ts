/** What a Latin name may be in katakana: settled use first, then English sounds, then its letters. Always only a suggestion. */
import { asKatakana, notKatakana } from '../mora';
import { kanaOfSounds } from './from-sounds';
import { bySyllables, settledReadings, SYLLABIC, TONGUES, type Tongue } from './name-table';
import { partsOf, plainName } from './spelling';

/** sure: settled use; choice: settled, but differently in different languages; guess: made from sounds or letters. */
export type Certainty = 'sure' | 'choice' | 'guess';

export interface Suggestion {
  readonly kana: string;
  readonly certainty: Certainty;
  /** Other settled readings, with the languages that write it so. */
  readonly others: readonly { readonly kana: string; readonly tongues: readonly Tongue[] }[];
}

/** Where the sounds and the letters come from; large dictionaries stay outside. */
export interface Ears {
  /** ARPAbet of an English word, stress marked; undefined when it is not known. */
  readonly sounds: (plain: string) => string | undefined;
  /** Kana of letters read as Japanese romaji; what is left in Latin could not be read. */
  readonly letters: (plain: string) => string;
}

const ORDER: Readonly<Record<Certainty, number>> = { sure: 0, choice: 1, guess: 2 };
/** Every consonant has its vowel, there is no l, and the last is no silent e: read as it is written, as Japanese itself. */
const OPEN = new RegExp('^(?:C?[aeiou]|n(?![aeiouy]))*C?[aiou]$'.replaceAll('C', '(?:[bdfghjkmnprstvwyz]|[cq](?=[aou])|ch|sh|ts|[kgnhbpmr]y)'));

/** Both names at once: what one of them is tells how to read the other. */
export function suggestNames(given: string, family: string, ears: Ears): { readonly given: Suggestion; readonly family: Suggestion } {
  const weights = new Map<Tongue, number>();
  for (const part of [...partsOf(given), ...partsOf(family)]) {
    for (const tongue of settledReadings(part).keys()) weights.set(tongue, (weights.get(tongue) ?? 0) + 1);
  }
  return { given: suggestName(given, weights, ears), family: suggestName(family, weights, ears) };
}

function suggestName(name: string, weights: ReadonlyMap<Tongue, number>, ears: Ears): Suggestion {
  const parts = partsOf(name);
  const read = parts.map((part) => suggestPart(part, weights, ears));
  const worst = read.reduce<Certainty>((so, { certainty }) => (ORDER[certainty] > ORDER[so] ? certainty : so), 'sure');
  // Korean and Chinese syllables are one name, however they are parted in Latin letters.
  const isSyllabic = parts.length > 1 && SYLLABIC.includes(heaviest(weights) ?? 'en') && parts.every((part) => SYLLABIC.some((tongue) => settledReadings(part).has(tongue)));
  const [only] = read;
  return {
    kana: read.map(({ kana }) => kana).join(isSyllabic ? '' : '・'),
    certainty: worst,
    others: read.length === 1 && only !== undefined ? only.others : [],
  };
}

function heaviest(weights: ReadonlyMap<Tongue, number>): Tongue | undefined {
  const most = Math.max(0, ...weights.values());
  return TONGUES.find((tongue) => weights.get(tongue) === most);
}

function suggestPart(part: string, weights: ReadonlyMap<Tongue, number>, ears: Ears): Suggestion {
  const settled = settledReadings(part);
  if (settled.size > 0) return chosen(settled, weights);
  const heavy = heaviest(weights);
  const together = heavy !== undefined && SYLLABIC.includes(heavy) ? bySyllables(part, heavy) : undefined;
  if (together !== undefined) return { kana: together, certainty: 'guess', others: [] };
  return { kana: guessed(plainName(part), ears), certainty: 'guess', others: [] };
}

/** The reading of the language that the other names speak too; the first of equals. */
function chosen(settled: ReadonlyMap<Tongue, string>, weights: ReadonlyMap<Tongue, number>): Suggestion {
  const groups = new Map<string, Tongue[]>();
  for (const [tongue, kana] of settled) groups.set(kana, [...(groups.get(kana) ?? []), tongue]);
  const weightOf = (tongues: readonly Tongue[]): number => Math.max(...tongues.map((tongue) => weights.get(tongue) ?? 0));
  const ranked = [...groups].toSorted((a, b) => weightOf(b[1]) - weightOf(a[1]));
  const [best, second] = ranked;
  const isDecided = second === undefined || weightOf(best?.[1] ?? []) > weightOf(second[1]);
  return {
    kana: best?.[0] ?? '',
    certainty: isDecided ? 'sure' : 'choice',
    others: ranked.slice(1).map(([kana, tongues]) => ({ kana, tongues })),
  };
}

function guessed(plain: string, ears: Ears): string {
  const letters = lettersOf(plain, ears);
  const isOpen = OPEN.test(plain) && letters !== '';
  const sounds = isOpen ? undefined : ears.sounds(plain);
  return sounds === undefined ? letters : kanaOfSounds(sounds, plain);
}

/** Romaji knows no l, x, or c before a; a consonant that stands alone gets the vowel that Japanese gives it. */
function lettersOf(plain: string, ears: Ears): string {
  const spelt = plain
    .replaceAll(/[^a-z]/g, '')
    .replaceAll('ck', 'k').replaceAll('ph', 'f').replaceAll('th', 't').replaceAll('qu', 'k').replaceAll('x', 'kusu')
    .replaceAll('l', 'r').replaceAll(/c(?![ieyh])/g, 'k').replaceAll(/c(?=[iey])/g, 's').replaceAll('q', 'k')
    .replaceAll(/([bdfgjkmprstvwyz])\1/g, '$1')
    .replaceAll(/y(?![aeiou])/g, 'i').replaceAll(/w(?![aeiou])/g, 'u').replaceAll(/h(?![aeiou])(?<![cs]h)/g, '')
    .replaceAll(/[td](?![aeiouhs])/g, '$&o').replaceAll(/j(?![aeiou])/g, 'ji').replaceAll(/[ckg]h(?![aeiou])/g, '$&i')
    .replaceAll(/m(?=[bp])/g, 'n').replaceAll(/[bfgkmprsvz](?![aeiouyh])/g, '$&u');
  const kana = asKatakana(ears.letters(spelt)).replaceAll('ヲ', 'ウォ');
  return notKatakana(kana).length === 0 ? kana : '';
}
