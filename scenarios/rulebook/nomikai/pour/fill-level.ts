/** One stops before it is full: beer with a head of foam, sake a little lower. */
import { isBeer, isFlask, pours } from '../../pouring';
import { band, judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [S/D] % of the glass's height. Beer 8 to 9 tenths with its foam, sake about 8; the foam two to four tenths of what stands in it. */
export const LEVEL = { outerLow: 60, low: 79, high: 91, outerHigh: 98 } as const;
export const SAKE = { outerLow: 55, low: 74, high: 86, outerHigh: 96 } as const;
const FOAM = { outerLow: 4, low: 18, high: 42, outerHigh: 65 } as const;
/** A head of foam that is wrong costs at most half. */
const FOAM_SHARE = 0.5;
const OVER_ML = 3;
/** What was more than half full (0.1 %) keeps the head that it had. */
const TOPPED_UP_10 = 500;

export const rule = {
  id: 'nomikai.pour.fill-level',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'pouring', occasion: 'pour', policy: 'mean',
  sources: [
    { title: 'Maidona News (Yamamoto Eriyo) – year-end party rules', url: 'https://maidonanews.jp/article/12245574' },
    { title: 'Nanairo-gumi sake shop – receiving and pouring sake', url: 'https://nanairo-gumi.jp/jizake/sp/news/index.php?c=topics_view&pk=68' },
    { title: 'room-wear – beer, sake, wine', url: 'https://room-wear.com/2383.html' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'pour' }, pours(observations, subject), (poured) => {
      const [level, foam] = [Math.round(poured.fact.level10 / 10), Math.round(poured.fact.foam10 / 10)];
      const measured = { level, foam };
      if (poured.fact.spilledMl >= OVER_ML) return { credit: 0, evidence: [poured], measured: { ...measured, how: 'over' } };
      const { outerLow, low, high, outerHigh } = isFlask(poured) ? SAKE : LEVEL;
      const full = band(level, outerLow, low, high, outerHigh);
      const head = isBeer(poured) && poured.fact.before10 <= TOPPED_UP_10 ? band(foam, FOAM.outerLow, FOAM.low, FOAM.high, FOAM.outerHigh) : 1;
      const how = full < 1 ? (level < low ? 'little' : 'much') : head < 1 ? (foam < FOAM.low ? 'flat' : 'foamy') : '';
      return { credit: full * (1 - FOAM_SHARE + FOAM_SHARE * head), evidence: [poured], measured: { ...measured, ...(how === '' ? {} : { how }) } };
    }),
} satisfies ScoredRule;
