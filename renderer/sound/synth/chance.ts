/** Chance for sounds, from a seed: the same step of the same attempt sounds the same again. */
import { random } from '../../../scenarios/kernel/random';

const FINE = 1 << 24;

export interface Chance {
  /** In [0, 1). */
  share(): number;
  /** In [-1, 1). */
  noise(): number;
  /** Near 1: at most this share below or above. */
  about(spread: number): number;
}

export function chance(seed: number): Chance {
  const { below } = random(seed);
  const share = (): number => below(FINE) / FINE;
  return {
    share,
    noise: () => share() * 2 - 1,
    about: (spread) => 1 + (share() * 2 - 1) * spread,
  };
}

/** One seed from a word and a number (FNV-1a), so that two sounds of one step differ. */
export function seedOf(word: string, number: number): number {
  let hash = 0x811c9dc5 ^ number;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
