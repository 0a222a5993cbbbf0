/** The card that is handed over is flat and clean. */
import { last } from '../../facts';
import { judgeEach } from '../../judging';
import { offers } from '../../occurrences';
import type { ScoredRule } from '../../rule';

/** [D] a card from the floor is soiled; one that fell on a table may have a bent corner. */
const BENT_CREDIT = 0.5;

export const rule = {
  id: 'meishi.prepare.clean-cards',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'preparing', occasion: 'offer', policy: 'mean',
  sources: [
    { title: 'JA newsletter (Kondo Tamami, etiquette school) – handing over meishi', url: 'https://jakikuchi.jp/110724.html' },
    { title: 'manner.gyouseki – meishi taboos', url: 'http://manner.gyouseki.com/tb/' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'offer' }, offers(observations, subject), (taken) => {
      const { object, step } = taken.fact;
      const slipped = last(observations, 'card.slipped', (fact) => fact.object === object && fact.step < step);
      const fell = last(observations, 'card.fell', (fact) => fact.object === object && fact.step < step);
      const soiled = slipped ?? (fell?.fact.on === 'floor' ? fell : undefined);
      if (soiled !== undefined) return { credit: 0, evidence: [soiled, taken] };
      return fell === undefined ? { credit: 1, evidence: [taken] } : { credit: BENT_CREDIT, evidence: [fell, taken] };
    }),
} satisfies ScoredRule;
