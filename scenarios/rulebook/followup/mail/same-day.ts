/** Thanks go out by mail on the day of the meeting. */
import { first } from '../../facts';
import { judgeEach, ramp } from '../../judging';
import { receipts } from '../../occurrences';
import type { ScoredRule } from '../../rule';

/** Hours. [S] the same day; within 24 h at the latest: half; [D] nothing after three days. */
const SAME_DAY = 12;
const LATEST = 24;
const EXPIRED = 72;
const NEXT_DAY_CREDIT = 0.5;

function credit(hours: number): number {
  return hours <= SAME_DAY ? 1 : hours <= LATEST ? NEXT_DAY_CREDIT : NEXT_DAY_CREDIT * ramp(hours, EXPIRED, LATEST);
}

export const rule = {
  id: 'followup.mail.same-day',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'afterwards', occasion: 'follow-up', policy: 'mean',
  sources: [
    { title: 'HappyLifeStyle – thank the same day', url: 'https://happylifestyle.com/19129' },
    { title: 'All About – a thank-you expires in 24 hours', url: 'https://allabout.co.jp/gm/gc/294680' },
  ],
  judge(observations, subject) {
    const met = first(observations, 'card.extended', ({ to, by }) => to === subject && by !== subject) ?? receipts(observations, subject)[0];
    return judgeEach({ observations, subject, occasion: 'follow-up' }, met === undefined ? [] : [met], (meeting) => {
      const mail = first(observations, 'mail.sent', ({ by, step }) => by === subject && step >= meeting.fact.step);
      if (mail === undefined) return { credit: 0, evidence: [meeting], measured: { how: 'none' }, openUntil: Infinity };
      return { credit: credit(mail.fact.hoursAfter), evidence: [mail], measured: { hours: mail.fact.hoursAfter } };
    });
  },
} satisfies ScoredRule;
