/** What differs from one evening to the next, from the seed alone: which cards are spoilt, which way they lie, what the mirror shows. */
import { random } from '../../kernel/random';
import type { Variation } from '../../kernel/scene';

/** Loose cards beside the proof: the rest of the print, out of its band. */
export const LOOSE = 5;
/** Cards in the packet, still in its band and flat. */
export const PACKET_CARDS = 8;
export const looseId = (at: number): string => `card.loose.${at}`;

export function varyS01(seed: number): Variation {
  const dice = random(seed);
  const states = dice.shuffled(['stained', 'bent', 'clean', 'clean', dice.below(3) === 0 ? 'stained' : 'clean']);
  // Something is always to be set right; two things of three at least.
  const tidy = dice.below(4);
  return {
    tempoPercent: dice.between(92, 112), mirror: dice.below(2), shuffle: dice.below(1_000_000),
    packed: dice.pick(['reversed', 'facing-me']), collar: tidy === 0 ? 'straight' : 'askew', lint: tidy === 1 ? 0 : 1, phone: tidy === 2 ? 'silent' : 'on',
    ...Object.fromEntries(states.map((state, at) => [`loose${at + 1}`, state])),
    ...Object.fromEntries(states.map((_state, at) => [`lie${at + 1}`, dice.between(-9, 9)])),
  };
}
