/** Asked for an honest opinion in a relaxed hour, one gives none that would sting the next day. */
import { all, first, says, type Found } from '../../facts';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';
import { ownLines, turns } from '../../talking';

/** Silence criticises nobody, and leaves the question to somebody else. */
const SILENT = 0.5;

export const rule = {
  id: 'nomikai.talk.bureiko-no-grievance',
  severity: 'critical', guide: 'principle', contested: false, bonus: false, part: 'talk', occasion: 'bait', policy: 'worst',
  sources: [
    { title: 'Palace – bureiko is not bureiko', url: 'https://palace-gr.com/blog/3253/' },
    { title: 'HappyLifeStyle – bureiko', url: 'https://happylifestyle.com/4456' },
  ],
  judge: (observations, subject) => {
    const said = ownLines(observations, subject);
    const asked = all(observations, 'line.ended', (line) => line.by !== subject && says(line, 'bait'));
    // What is said at a later turn answers something else.
    const next = (after: Found<'line.ended'>): number => turns(observations, subject).find(({ at }) => at > after.at)?.at ?? Infinity;
    return judgeEach({ observations, subject, occasion: 'bait' }, said.length === 0 ? [] : asked, (bait) => {
      const complaint = said.find(({ at, fact }) => at > bait.at && at < next(bait) && says(fact, 'grievance'));
      if (complaint !== undefined) return { credit: 0, evidence: [bait, complaint] };
      const answer = said.find(({ at, fact }) => at > bait.at && at < next(bait) && says(fact, 'answer'));
      // Whoever says nothing while it is asked has not answered it with the next thing they say.
      const left = first(observations, 'line.began', (line) => line.by !== subject && line.step > bait.fact.step && says(line, 'took-bait'));
      if (answer === undefined || (left !== undefined && left.at < answer.at && left.at < next(bait))) return { credit: SILENT, evidence: [bait], measured: { how: 'silent' }, openUntil: Number.MAX_SAFE_INTEGER };
      return { credit: 1, evidence: [bait, answer] };
    });
  },
} satisfies ScoredRule;
