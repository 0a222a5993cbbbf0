/** Going on to another place is one's own choice; a no comes with thanks and one short reason. */
import { all, first, says } from '../../facts';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [S/D] more than two excuses, or a no without thanks. */
const EXCUSES = 0.5;

export const rule = {
  id: 'nomikai.leave.second-party-optional',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'afterwards', occasion: 'second-party', policy: 'mean',
  sources: [
    { title: 'irasshai.work – leaving after the first party', url: 'https://irasshai.work/?p=16106' },
    { title: 'hken67 – declining the second party', url: 'https://hken67.com/534.html' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'second-party' }, all(observations, 'second-party.invited', ({ to }) => to === subject).slice(0, 1), (invited) => {
      const answer = first(observations, 'line.began', (line) => line.by === subject && line.step >= invited.fact.step && (says(line, 'second-yes') || says(line, 'second-no')));
      const how = answer === undefined ? 'silent' : says(answer.fact, 'excuses') ? 'excuses' : says(answer.fact, 'second-yes') ? 'yes' : says(answer.fact, 'thanks') ? 'no' : 'curt';
      return {
        credit: how === 'yes' || how === 'no' ? 1 : how === 'excuses' ? EXCUSES : 0,
        evidence: [answer ?? invited], measured: { how },
        openUntil: answer === undefined ? Number.MAX_SAFE_INTEGER : 0,
      };
    }),
} satisfies ScoredRule;
