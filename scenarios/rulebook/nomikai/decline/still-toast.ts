/** Whoever drinks no alcohol is part of the toast all the same: with any glass, or a touch of the lips. */
import { firstSip, toastsOf } from '../../toasting';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] drunk with the others, but to nobody. */
const FOR_ONESELF = 0.5;

export const rule = {
  id: 'nomikai.decline.still-toast',
  severity: 'major', guide: 'no', contested: true, bonus: false, part: 'declining', occasion: 'toast', policy: 'mean',
  sources: [
    { title: 'Dreamnet – declining when you cannot drink', url: 'https://dreamnet-jp.com/infoblog/473' },
    { title: 'japan-guide forum – refusing alcohol', url: 'https://www.japan-guide.com/forum/quereadisplay.html?0+115142' },
  ],
  judge: (observations, subject) => {
    const [toast] = toastsOf(observations, subject);
    return judgeEach({ observations, subject, occasion: 'toast' }, [toast ?? firstSip(observations, subject)].filter((one) => one !== undefined), (moment) => ({
      credit: toast === undefined ? FOR_ONESELF : 1, evidence: [moment], openUntil: toast === undefined ? Number.MAX_SAFE_INTEGER : 0,
    }));
  },
} satisfies ScoredRule;
