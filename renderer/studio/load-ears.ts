/** What suggestions listen with. The dictionary of sounds is large, so it comes when it is needed, not before. */
import { toKatakana } from 'wanakana';
import type { Ears } from '../../scenarios/text/katakana/suggest';

export const LETTERS_ONLY: Ears = { sounds: () => undefined, letters: (word) => toKatakana(word) };
let withSounds: Ears | undefined;

/** What can be listened with at once. */
export function earsNow(): Ears {
  return withSounds ?? LETTERS_ONLY;
}

/** With the dictionary, if it can be had; without it a suggestion is only poorer, and says that it guesses. */
export async function loadEars(): Promise<Ears> {
  try {
    const { dictionary } = await import('cmu-pronouncing-dictionary');
    withSounds ??= { ...LETTERS_ONLY, sounds: (word) => (Object.hasOwn(dictionary, word) ? dictionary[word] : undefined) };
  } catch {
    return LETTERS_ONLY;
  }
  return withSounds;
}
