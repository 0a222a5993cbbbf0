/** The host stands at the panel, half turned to the guest. */
import { all } from '../../facts';
import { judgeEach, ramp, tenths } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [S/D] within half a metre of the panel and at most a quarter turn away from the guest; [D] nothing beyond these. */
const NEAR_MM = 500;
const FAR_MM = 1000;
const TURNED10 = 900;
const BACK10 = 1350;

export const rule = {
  id: 'seat.lift.operate-panel',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'order', occasion: 'lift', policy: 'mean',
  sources: [
    { title: 'bmanner – guiding guests in an empty lift', url: 'https://bmanner.com/life/manner014' },
    { title: 'News Post Seven (Mizuki Akiko) – lift and taxi', url: 'https://news-postseven.com/archives/20151019_357043.html' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'lift' }, all(observations, 'stance.seen', ({ by }) => by === subject), (stance) => {
      const { awayMm, turned10 } = stance.fact;
      const near = ramp(awayMm, FAR_MM, NEAR_MM);
      const facing = ramp(turned10, BACK10, TURNED10);
      return {
        credit: Math.min(near, facing), evidence: [stance],
        measured: { degrees: tenths(turned10), centimetres: Math.round(awayMm / 10), how: facing < near ? 'back' : 'far' },
      };
    }),
} satisfies ScoredRule;
