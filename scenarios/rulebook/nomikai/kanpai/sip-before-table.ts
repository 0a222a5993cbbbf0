/** After the toast the glass goes to the lips before it goes to the table. How much is drunk never counts. */
import { firstSip, putDown } from '../../toasting';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

/** Taken up again for it. */
const AFTERWARDS = 0.5;

export const rule = {
  id: 'nomikai.kanpai.sip-before-table',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'toast', occasion: 'toast', policy: 'mean',
  sources: [
    { title: 'Will House – nomikai checklist', url: 'https://www.will-house.com/blog/?p=332' },
    { title: 'Spotlight – nomikai rules', url: 'http://spotlight-media.jp/article/215337339085833062' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'toast' }, [putDown(observations, subject) ?? firstSip(observations, subject)].filter((one) => one !== undefined), (moment) => {
      const sip = firstSip(observations, subject);
      if (sip === undefined) return { credit: 0, evidence: [moment] };
      return { credit: sip.at <= moment.at ? 1 : AFTERWARDS, evidence: [sip] };
    }),
} satisfies ScoredRule;
