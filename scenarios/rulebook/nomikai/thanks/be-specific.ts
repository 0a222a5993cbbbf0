/** A thank-you names one thing of the evening: what was told, eaten or advised. */
import { all } from '../../facts';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

export const rule = {
  id: 'nomikai.thanks.be-specific',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'afterwards', occasion: 'next-day', policy: 'mean',
  sources: [
    { title: 'President – which thank-you line works', url: 'https://president.jp/articles/amp/12094?page=3' },
    { title: 'Sora Journal – late thank-you mails', url: 'https://sora-journal.com/nomikai-orei-osokunatta/213/' },
  ],
  judge: (observations, subject) => {
    const thanks = all(observations, 'thanked.again', ({ by }) => by === subject);
    // Whoever met the host and did not thank at all has been told so already.
    if (thanks.length === 0 && all(observations, 'host.met').length > 0) return [];
    return judgeEach({ observations, subject, occasion: 'next-day' }, thanks.length === 0 ? [] : [thanks], (said) => {
      const specific = said.find(({ fact }) => fact.isSpecific);
      return { credit: specific === undefined ? 0 : 1, evidence: [specific ?? said[0]].filter((one) => one !== undefined), openUntil: Number.MAX_SAFE_INTEGER };
    });
  },
} satisfies ScoredRule;
