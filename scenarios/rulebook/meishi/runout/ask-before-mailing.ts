/** One asks leave to send a card later, and sends it. */
import { first } from '../../facts';
import { judgeEach, ramp } from '../../judging';
import { offerTo, saidBy } from '../../run-out';
import type { ScoredRule } from '../../rule';

/** The question is half of it, the letter the other half. [S/D] within one working day; [D] nothing after three. */
const HALF = 0.5;
const SOON_DAYS = 1;
const LATE_DAYS = 3;

export const rule = {
  id: 'meishi.runout.ask-before-mailing',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'afterwards', occasion: 'follow-up', policy: 'mean',
  sources: [
    { title: 'TRILL – out of cards', url: 'https://trilltrill.jp/articles/3871427' },
    { title: 'Chatwork – ran out of cards', url: 'https://bizx.chatwork.com/business-card-management/ran-out/' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'follow-up' }, offerTo(observations, subject), (offer) => {
      const [asked] = saidBy(observations, subject, 'ask-to-send');
      const letter = first(observations, 'letter.sent', ({ by, hasCard }) => by === subject && hasCard);
      const sent = letter === undefined ? 0 : ramp(letter.fact.daysAfter, LATE_DAYS, SOON_DAYS);
      const found = [asked, letter].filter((one) => one !== undefined);
      return {
        credit: (asked === undefined ? 0 : HALF) + HALF * sent,
        evidence: found.length > 0 ? found : [offer],
        measured: { how: asked === undefined ? 'unasked' : letter === undefined ? 'unsent' : 'late' },
        openUntil: Infinity,
      };
    }),
} satisfies ScoredRule;
