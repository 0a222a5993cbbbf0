/** With two cards in the air, the side of lower rank slides its own beneath the holder and takes the other's first. */
import { all, first } from '../../facts';
import { judgeEach, ramp, seconds } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] 2 s of freezing and 2 s to resolve it; none after twice as long. */
const RESOLVED_STEPS = 240;
const STUCK_STEPS = 330;

export const rule = {
  id: 'meishi.simul.lower-side-gives-way',
  severity: 'minor',
  guide: 'no',
  contested: true,
  bonus: false,
  part: 'order',
  occasion: 'receive',
  policy: 'worst',
  sources: [
    { title: 'mynotes – clash when both offer at once', url: 'https://mynotes.jp/exchanging-business-cards/' },
    { title: 'mannerpage – meishi exchange', url: 'https://mannerpage.com/business/business-office/meishi/' },
  ],
  judge(observations, subject) {
    // Every offer made to the subject that ended in a taking or was held in vain: did the subject's own card stand against it?
    const theirs = all(observations, 'card.extended', ({ to, by }) => to === subject && by !== subject);
    return judgeEach({ observations, subject, occasion: 'receive' }, theirs.slice(0, 1), (offered) => {
      const received = first(observations, 'card.received', ({ by, object, step }) => by === subject && object === offered.fact.object && step >= offered.fact.step);
      const withdrawn = first(observations, 'card.withdrawn', ({ by, object, step }) => by === offered.fact.by && object === offered.fact.object && step >= offered.fact.step);
      const until = Math.min(received?.fact.step ?? Infinity, withdrawn?.fact.step ?? Infinity);
      const clash = first(observations, 'card.extended', ({ by, to, step }) => by === subject && to === offered.fact.by && step < until && step > offered.fact.step - RESOLVED_STEPS
        && first(observations, 'card.received', (got) => got.from === subject && got.step >= step && got.step <= offered.fact.step) === undefined);
      if (clash === undefined) return { credit: 1, evidence: [offered], measured: { how: 'free' } };
      const began = Math.max(clash.fact.step, offered.fact.step);
      const gone = first(observations, 'card.withdrawn', ({ by, object, step }) => by === subject && object === clash.fact.object && step >= began)
        ?? first(observations, 'card.tucked', ({ by, step }) => by === subject && step >= began);
      const stuck = Math.min(gone?.fact.step ?? Infinity, until) - began;
      return {
        credit: gone === undefined && until === Infinity ? 0 : ramp(stuck, STUCK_STEPS, RESOLVED_STEPS),
        evidence: gone === undefined ? [offered, clash] : [clash, gone],
        measured: { seconds: stuck === Infinity ? 0 : seconds(stuck), how: gone === undefined ? 'stuck' : 'slow' },
        openUntil: gone === undefined && until === Infinity ? began + STUCK_STEPS : 0,
      };
    });
  },
} satisfies ScoredRule;
