/** A look into the mirror before one meets anybody, and what it shows set right. */
import { all } from '../../facts';
import { judgeEach, ramp } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] Of six things that a mirror shows, five right will do; with three, nobody has looked. */
const ENOUGH = 5;
const TOO_FEW = 3;

export const rule = {
  id: 'meishi.prepare.appearance',
  severity: 'major', guide: 'yes', contested: false, bonus: false, part: 'preparing', occasion: 'mirror', policy: 'mean',
  sources: [
    { title: 'TRILL – appearance: creases, nails', url: 'https://trilltrill.jp/articles/3871399' },
    { title: 'President – first impression, navy suit', url: 'https://president.jp/articles/-/21457' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'mirror' }, all(observations, 'dress.seen', ({ by }) => by === subject).slice(-1), (found) => {
      const { right, of } = found.fact;
      return { credit: ramp(right, TOO_FEW, ENOUGH), evidence: [found], measured: { right, of } };
    }),
} satisfies ScoredRule;
