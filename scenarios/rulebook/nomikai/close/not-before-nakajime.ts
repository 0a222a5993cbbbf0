/** Nobody slips out before the closing; whoever has to tells the senior and the organiser first. */
import { all } from '../../facts';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] of two people who should know, one does. */
const ONE_TOLD = 0.5;

export const rule = {
  id: 'nomikai.close.not-before-nakajime',
  severity: 'major', guide: 'principle', contested: false, bonus: false, part: 'afterwards', occasion: 'closing', policy: 'worst',
  sources: [
    { title: 'iecolle – nakajime vs closing', url: 'https://iecolle.com/present/P01LR75FM7' },
    { title: 'hanashi.info – role of the closing', url: 'https://hanashi.info/kanpai3.html' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'closing' }, all(observations, 'party.left', ({ by }) => by === subject).slice(0, 1), (left) => {
      const { isClosed, told } = left.fact;
      return { credit: isClosed || told === 'both' ? 1 : told === 'one' ? ONE_TOLD : 0, evidence: [left], measured: isClosed ? {} : { how: told === 'both' ? 'told' : told } };
    }),
} satisfies ScoredRule;
