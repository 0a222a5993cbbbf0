/** Toward those above one, the own rim is a little lower: 1 to 4 cm is what people who do it do. */
import { toastsUpward } from '../../toasting';
import { judgeEach, ramp } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] a finger's breadth to two below; none at level, and more than a hand's is for show. One new dip is a courtesy, more are a race. */
const LEVEL_MM = 0;
export const LOWER_MM = 10;
export const MUCH_MM = 42;
const SHOW_MM = 60;
const FOR_SHOW = 0.5;
const DIPS = 1;

export const rule = {
  id: 'nomikai.kanpai.lower-glass',
  severity: 'major', guide: 'principle', contested: true, bonus: false, part: 'toast', occasion: 'toast', policy: 'mean',
  sources: [
    { title: 'Tokyo Weekender – six steps to nomikai success', url: 'https://www.tokyoweekender.com/japan-life/japanese-business-etiquette-six-steps-to-hanami-nomikai-success/' },
    { title: 'TRILL – kanpai manners by scene', url: 'https://trilltrill.jp/articles/4068462' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'toast' }, toastsUpward(observations, subject), (toast) => {
      const { belowMm, lowerings } = toast.fact;
      const low = belowMm > MUCH_MM ? FOR_SHOW + (1 - FOR_SHOW) * ramp(belowMm, SHOW_MM, MUCH_MM) : ramp(belowMm, LEVEL_MM, LOWER_MM);
      const isRace = lowerings > DIPS;
      const how = belowMm <= LEVEL_MM ? 'high' : isRace ? 'race' : belowMm > MUCH_MM ? 'show' : '';
      return { credit: isRace ? low * FOR_SHOW : low, evidence: [toast], measured: { mm: Math.abs(belowMm), dips: lowerings, ...(how === '' ? {} : { how }) } };
    }),
} satisfies ScoredRule;
