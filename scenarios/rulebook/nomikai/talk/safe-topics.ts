/** Nothing that divides the table is brought up or joined in; raised by others, it is led away from before long. */
import { all, says, type Found } from '../../facts';
import { judgeEach, type Finding } from '../../judging';
import type { ScoredRule } from '../../rule';
import { forbiddenIn, ownLines } from '../../talking';

/** [S/D] so many turns of others on it, the first included; one more is late. */
const TURNS = 2;
const LATE = 0.5;

export const rule = {
  id: 'nomikai.talk.safe-topics',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'talk', occasion: 'topic', policy: 'worst',
  sources: [
    { title: 'kukoshakaku – politics, religion, baseball', url: 'https://kukoshakaku.com/archives/2094.html' },
    { title: 'Toyo Keizai – nomikai talk: complaints, sexual jokes', url: 'https://toyokeizai.net/articles/-/176468?page=3' },
  ],
  judge: (observations, subject) => {
    const said = ownLines(observations, subject);
    const spoilt = said.find(({ fact }) => forbiddenIn(fact) !== undefined);
    const raised = said.length === 0 ? [] : all(observations, 'topic.raised', ({ by }) => by !== subject);
    const occurrences: readonly (Found<'topic.raised'> | Found<'line.ended'>)[] = spoilt === undefined ? raised : [spoilt];
    return judgeEach({ observations, subject, occasion: 'topic' }, occurrences, (occurrence): Finding => {
      if (occurrence === spoilt) return { credit: 0, evidence: [spoilt], measured: { how: forbiddenIn(spoilt.fact) ?? 'politics' } };
      const steer = said.find(({ at, fact }) => at > occurrence.at && says(fact, 'steer'));
      const until = steer?.fact.startStep ?? Infinity;
      const turns = all(observations, 'line.ended', (line) => line.by !== subject && says(line, 'politics') && line.step >= occurrence.fact.step && line.step <= until).length;
      if (steer === undefined) return { credit: 0, evidence: [occurrence], measured: { how: 'left', turns }, openUntil: Number.MAX_SAFE_INTEGER };
      return { credit: turns <= TURNS ? 1 : turns === TURNS + 1 ? LATE : 0, evidence: [occurrence, steer], measured: { turns, how: 'late' } };
    });
  },
} satisfies ScoredRule;
