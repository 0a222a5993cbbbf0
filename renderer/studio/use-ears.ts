/** What suggestions listen with. The dictionary of sounds is large, so it comes when the studio is open, not before. */
import { useEffect, useState } from 'react';
import { toKatakana } from 'wanakana';
import type { Ears } from '../../scenarios/text/katakana/suggest';

const LETTERS_ONLY: Ears = { sounds: () => undefined, letters: (word) => toKatakana(word) };
let withSounds: Ears | undefined;

export function useEars(): Ears {
  const [ears, setEars] = useState(withSounds ?? LETTERS_ONLY);
  useEffect(() => {
    if (withSounds !== undefined) return;
    let isHere = true;
    import('cmu-pronouncing-dictionary').then(
      ({ dictionary }) => {
        withSounds = { ...LETTERS_ONLY, sounds: (word) => (Object.hasOwn(dictionary, word) ? dictionary[word] : undefined) };
        if (isHere) setEars(withSounds);
      },
      // Without it a suggestion is only poorer, and says that it guesses.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, []);
  return ears;
}
