/** The visitor introduces themselves and offers their card before the host does. */
import { first } from '../../facts';
import { judgeEach, ramp, seconds } from '../../judging';
import { greetingOf } from '../../occurrences';
import type { ScoredRule } from '../../rule';

/** [D] from the end of the greeting bow, or from the facing if nobody bowed: long enough to lay the second hand on the card without haste. */
const AFTER_BOW_STEPS = 240;
const AFTER_FACING_STEPS = 360;
/** [D] by now the host has waited too long. */
const TOO_LATE_STEPS = 600;

export const rule = {
  id: 'meishi.order.visitor-first',
  severity: 'major',
  guide: 'no',
  contested: true,
  bonus: false,
  part: 'order',
  occasion: 'offer',
  policy: 'mean',
  sources: [
    { title: 'Oggi – three principles of meishi exchange', url: 'https://oggi.jp/6893591/9' },
    { title: 'railfest – meishi and introductions', url: 'http://www.railfest2012.org/base/005.html' },
  ],
  judge(observations, subject) {
    const offer = first(observations, 'card.extended', ({ by, to }) => by === subject || to === subject);
    return judgeEach({ observations, subject, occasion: 'offer' }, offer === undefined ? [] : [offer], (extended) => {
      const greeting = greetingOf(observations, subject);
      const waited = extended.fact.step - (greeting?.step ?? extended.fact.step);
      const isFirst = extended.fact.by === subject;
      return {
        credit: isFirst
          ? ramp(waited, TOO_LATE_STEPS, greeting?.hasBow === true ? AFTER_BOW_STEPS : AFTER_FACING_STEPS)
          : 0,
        evidence: [extended],
        measured: { seconds: seconds(Math.max(0, waited)), how: isFirst ? 'slow' : 'second' },
      };
    });
  },
} satisfies ScoredRule;
