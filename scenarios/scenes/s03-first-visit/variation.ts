/** What differs from one first visit to the next, from the seed alone. */
import { random } from '../../kernel/random';
import type { Variation } from '../../kernel/scene';

export function varyS03(seed: number): Variation {
  const dice = random(seed);
  return {
    tempoPercent: dice.between(85, 120),
    readyFirst: dice.below(2),
    's.greet': dice.between(1, 3),
    's.invite': dice.between(1, 2),
    's.close': dice.between(1, 2),
    mirror: dice.below(2),
    /** 13:46 to 13:52 on the lobby clock. */
    clock10: 8260 + dice.between(0, 60),
    waitSteps: dice.between(600, 840),
    packed: dice.pick(['reversed', 'facing-me']),
    packedFace: dice.below(4) === 0 ? 'en' : 'ja',
    sato: dice.pick(['sato', 'sato.tall', 'sato.short']),
    offerUpMm: dice.between(-40, 20),
    shuffle: dice.below(1_000_000),
  };
}
