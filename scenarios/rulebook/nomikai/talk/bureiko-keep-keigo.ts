/** Ranks are declared not to count: the tone relaxes, the polite forms stay. Stiffness costs as little as any small thing. */
import { says } from '../../facts';
import { judgeEach, ramp, type Finding } from '../../judging';
import type { ScoredRule } from '../../rule';
import { isPlain, ownLines, percentOf, turns, warmthOf } from '../../talking';

/** [S/D] of all lines; below the second nothing is left. */
const POLITE_PERCENT = 95;
const RUDE_PERCENT = 80;
/** [D] The published pass mark; below it the talk was stiff. */
export const WARM_FROM = 60;
/** What being stiff leaves: it costs what a minor rule costs, 3 of 25. */
const STIFF = 0.88;
/** [D] Who takes less than half of their turns has kept silent, not kept the form. */
const QUIET_PERCENT = 50;
const QUIET = 0.5;

export const rule = {
  id: 'nomikai.talk.bureiko-keep-keigo',
  severity: 'critical', guide: 'principle', contested: false, bonus: false, part: 'talk', occasion: 'talk', policy: 'worst',
  sources: [
    { title: 'Otona Answer (Nishide) – how literally to take bureiko', url: 'https://otonanswer.jp/post/30276/' },
    { title: 'Toyo Keizai – nomikai talk: bureiko, politics', url: 'https://toyokeizai.net/articles/-/176468?page=4' },
  ],
  judge: (observations, subject) => {
    const lines = ownLines(observations, subject);
    const declarer = observations.find((one) => one.type === 'bureiko.declared')?.by ?? '';
    return judgeEach({ observations, subject, occasion: 'talk' }, lines.length === 0 ? [] : [lines], (said): Finding => {
      const plain = said.filter(({ fact }) => isPlain(fact));
      const percent = 100 - percentOf(plain.length, said.length);
      const measured = { percent, warmth: warmthOf(said) };
      const toBoss = plain.filter(({ fact }) => fact.to === declarer);
      const named = plain.find(({ fact }) => says(fact, 'first-name'));
      const worst = named ?? toBoss[0];
      if (worst !== undefined) return { credit: 0, evidence: [worst], measured: { ...measured, how: named === undefined ? 'plain' : 'name' } };
      if (percent < POLITE_PERCENT) return { credit: ramp(percent, RUDE_PERCENT, POLITE_PERCENT), evidence: plain, measured };
      // What is missing may still be said.
      const open = { openUntil: Number.MAX_SAFE_INTEGER };
      const taken = percentOf(said.length, Math.max(said.length, turns(observations, subject).length));
      if (taken < QUIET_PERCENT) return { credit: QUIET, evidence: said.slice(-1), measured: { ...measured, how: 'quiet' }, ...open };
      if (measured.warmth < WARM_FROM) {
        const stiff = said.filter(({ fact }) => says(fact, 'stiff'));
        return { credit: STIFF, evidence: stiff.length === 0 ? said.slice(-1) : stiff, measured: { ...measured, how: 'stiff' }, ...open };
      }
      return { credit: 1, evidence: said.slice(-1), measured };
    });
  },
} satisfies ScoredRule;
