/** Japanese, and at the register of the place: neither English in katakana nor the words of a school yard. */
import { judgeEach, ramp } from '../../judging';
import type { ScoredRule } from '../../rule';
import { isAtRegister, ownLines, percentOf } from '../../talking';

/** [G/D] of all lines; below the second nothing is left. */
const MOST_PERCENT = 80;
const HALF_PERCENT = 50;

export const rule = {
  id: 'followup.language.business-japanese',
  severity: 'minor', guide: 'yes', contested: false, bonus: false, part: 'talk', occasion: 'talk', policy: 'mean',
  sources: [
    { title: 'Yahoo! Expert – ten wrong keigo', url: 'https://news.yahoo.co.jp/expert/articles/56eef406032daa50ab33078e9d99a55988939f08' },
  ],
  judge: (observations, subject) => {
    const lines = ownLines(observations, subject);
    return judgeEach({ observations, subject, occasion: 'talk' }, lines.length === 0 ? [] : [lines], (said) => {
      const off = said.filter(({ fact }) => !isAtRegister(fact));
      const percent = 100 - percentOf(off.length, said.length);
      return { credit: ramp(percent, HALF_PERCENT, MOST_PERCENT), evidence: off.length === 0 ? said.slice(-1) : off, measured: { percent }, openUntil: Number.MAX_SAFE_INTEGER };
    });
  },
} satisfies ScoredRule;
