/** The word is kanpai, with the others. It is a smile, not a scandal, that another word earns: minor. */
import type { PersonId } from '../../../kernel/ids';
import type { Observation } from '../../../kernel/observation';
import { all, says, type Found } from '../../facts';
import { calledAt } from '../../toasting';
import { judgeEach, ramp, seconds } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] with the others is within three seconds, for whoever has to find it; after seven it is said to nobody. */
const WITH_THEM_STEPS = 180;
const ALONE_STEPS = 420;
const EARLY = 0.5;

export const rule = {
  id: 'nomikai.kanpai.say-kanpai',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'toast', occasion: 'toast', policy: 'mean',
  sources: [
    { title: 'France-Japon wiki (FR) – savoir-vivre', url: 'http://www.france-japon.net/wiki/index.php?title=Savoir-vivre' },
    { title: 'Happy Jappy – drinking customs', url: 'https://happyjappy.com/customs_etiquette/drinking.html' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'toast' }, words(observations, subject).slice(0, 1), (line) => {
      const late = line.fact.step - calledAt(observations);
      if (says(line.fact, 'tchin')) return { credit: 0, evidence: [line], measured: { how: 'tchin' } };
      if (late < 0) return { credit: EARLY, evidence: [line], measured: { how: 'early' } };
      return { credit: ramp(late, ALONE_STEPS, WITH_THEM_STEPS), evidence: [line], measured: { seconds: seconds(late) } };
    }),
} satisfies ScoredRule;

/** The other word first: it is the one that is remembered. */
function words(observations: readonly Observation[], subject: PersonId): readonly Found<'line.began'>[] {
  const own = all(observations, 'line.began', (line) => line.by === subject && (says(line, 'kanpai') || says(line, 'tchin')));
  return own.toSorted((a, b) => Number(says(b.fact, 'tchin')) - Number(says(a.fact, 'tchin')) || a.at - b.at);
}
