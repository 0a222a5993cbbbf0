/** A drink is declined with thanks and the reason that is one's own, to the face of whoever offers it. */
import { accepted, offersTo, spokenBetween, whyOf } from '../../declining';
import { first, says } from '../../facts';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] shares of the two parts; a reason that is not one's own is worth little, and no more than this without a look. */
const THANKS = 0.4;
const REASON = 0.6;
const BORROWED = 0.2;
const UNSEEN = 0.7;
/** [D] on the listener's face for a third of the line. */
const FACE_PERCENT = 33;
/** An answer is still to come. */
const OPEN_STEPS = 900;

export const rule = {
  id: 'nomikai.decline.thank-then-reason',
  severity: 'major', guide: 'principle', contested: false, bonus: false, part: 'declining', occasion: 'refusal', policy: 'mean',
  sources: [
    { title: 'LIG – receiving a pour', url: 'https://liginc.co.jp/life/useful-info/127413/2' },
    { title: 'Otona Salone – is tejaku OK?', url: 'https://otonasalone.jp/162499' },
  ],
  judge: (observations, subject) => {
    const [offer, next] = offersTo(observations, subject);
    const from = offer?.fact.step ?? Infinity;
    const lines = spokenBetween(observations, subject, from, next?.fact.step ?? Infinity);
    const taken = accepted(observations, subject, from);
    const answers = lines.filter(({ fact }) => says(fact, 'thanks') || says(fact, 'refuse') || says(fact, 'accept'));
    return judgeEach({ observations, subject, occasion: 'refusal' }, [taken ?? answers[0]].filter((one) => one !== undefined), (answer) => {
      if (taken !== undefined) return { credit: 0, evidence: [taken], measured: { how: 'accepted' } };
      const why = whyOf(observations, subject);
      const reason = answers.find(({ fact }) => says(fact, 'reason') && (why === '' || says(fact, why)));
      const other = answers.find(({ fact }) => says(fact, 'reason'));
      const hasThanks = answers.some(({ fact }) => says(fact, 'thanks'));
      const told = reason ?? other ?? answers.find(({ fact }) => says(fact, 'refuse')) ?? answer;
      const ended = first(observations, 'line.ended', ({ by, startStep }) => by === subject && startStep === told.fact.step);
      const isUnseen = ended !== undefined && ended.fact.facePercent < FACE_PERCENT;
      const credit = (hasThanks ? THANKS : 0) + (reason !== undefined ? REASON : other !== undefined ? BORROWED : 0);
      const how = reason === undefined
        ? other !== undefined ? 'borrowed' : !answers.some(({ fact }) => says(fact, 'refuse')) ? 'open' : hasThanks ? 'no-reason' : 'bare'
        : !hasThanks ? 'no-thanks' : isUnseen ? 'eyes' : '';
      return {
        credit: isUnseen ? credit * UNSEEN : credit, evidence: [told, ...(ended === undefined ? [] : [ended])],
        measured: how === '' ? {} : { how }, openUntil: next === undefined ? from + OPEN_STEPS : 0,
      };
    });
  },
} satisfies ScoredRule;
