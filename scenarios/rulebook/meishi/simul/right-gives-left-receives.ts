/** The right hand gives while the left receives. */
import { answersTo, cueTo, receiptAfter } from '../../crossings';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] time to answer a cue. */
const ANSWER_STEPS = 600;

export const rule = {
  id: 'meishi.simul.right-gives-left-receives',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'presenting', occasion: 'offer', policy: 'mean',
  sources: [
    { title: 'japan-guide.com – Business Cards', url: 'https://japan-guide.com/e/e2227.html' },
    { title: 'Akita TV/nordot – Akita Bank business-manners course', url: 'https://nordot.app/1155858225896718811?c=414795408717890657' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'offer' }, cueTo(observations, subject), (cue) => {
      const answers = answersTo(observations, cue, subject).filter(({ fact }) => fact.hands === 'left' || fact.hands === 'right');
      const received = receiptAfter(observations, cue, subject);
      const wrong = answers.find(({ fact }) => fact.hands === 'left');
      const isCrossed = answers.length > 0 && received !== undefined;
      return {
        // [S]
        credit: wrong === undefined && isCrossed ? 1 : 0,
        evidence: wrong === undefined ? [cue, ...answers.slice(0, 1)] : [wrong],
        measured: { how: wrong === undefined ? 'none' : 'swapped' },
        openUntil: wrong === undefined && !isCrossed ? cue.fact.step + ANSWER_STEPS : 0,
      };
    }),
} satisfies ScoredRule;
