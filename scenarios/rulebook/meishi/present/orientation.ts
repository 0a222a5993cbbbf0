/** The text of the offered card faces the person who takes it. */
import { judgeEach, ramp, tenths } from '../../judging';
import { offers } from '../../occurrences';
import type { ScoredRule } from '../../rule';

/** 0.1 degree from upright for the reader. [G] facing them; [D] within 15 degrees reads as straight, beyond 45 it does not. */
export const STRAIGHT10 = 150;
export const ASKEW10 = 450;

export const rule = {
  id: 'meishi.present.orientation',
  severity: 'critical',
  guide: 'yes',
  contested: false,
  bonus: false,
  part: 'presenting',
  occasion: 'offer',
  policy: 'mean',
  sources: [
    { title: 'japan-guide.com – Business Cards', url: 'https://japan-guide.com/e/e2227.html' },
    {
      title: 'All About (Miura) – meishi: offering, receiving, simultaneous',
      url: 'https://allabout.co.jp/gm/gc/220706/3/',
    },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'offer' }, offers(observations, subject), (taken) => ({
      credit: ramp(Math.abs(taken.fact.yaw10), ASKEW10, STRAIGHT10),
      evidence: [taken],
      measured: { degrees: Math.abs(tenths(taken.fact.yaw10)) },
    })),
} satisfies ScoredRule;
