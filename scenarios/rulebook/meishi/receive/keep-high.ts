/** A received card is held and read at chest height, never below the navel. */
import { judgeEach, ramp } from '../../judging';
import { readingOf, receipts } from '../../occurrences';
import type { ScoredRule } from '../../rule';

/** [D] mm above the reader's navel: the hard floor, and a hand's breadth below it. */
const FLOOR_MM = 0;
const SUNK_MM = -100;

export const rule = {
  id: 'meishi.receive.keep-high',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'receiving', occasion: 'receive', policy: 'mean',
  sources: [
    { title: 'Locipo/Nagoya TV – manners class (Nomura Mie)', url: 'https://locipo.jp/article/b7b2a0ba-72d0-4e3b-82bb-d8b4bd721bc4' },
    { title: 'All About (Miura) – meishi: offering, receiving, simultaneous', url: 'https://allabout.co.jp/gm/gc/220706/3/' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'receive' }, receipts(observations, subject), (received) => {
      const reading = readingOf(observations, received);
      const lowest = reading?.fact.lowestMm ?? 0;
      return {
        credit: ramp(lowest, SUNK_MM, FLOOR_MM),
        evidence: reading === undefined ? [received] : [received, reading],
        measured: { centimetres: Math.max(0, Math.round(-lowest / 10)) },
        openUntil: reading === undefined ? Infinity : 0,
      };
    }),
} satisfies ScoredRule;
