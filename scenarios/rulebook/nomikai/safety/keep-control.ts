/** Nobody need be drunk: what has been drunk stays within what health authorities call moderate, and is never gulped. */
import type { PersonId } from '../../../kernel/ids';
import type { Observation } from '../../../kernel/observation';
import { alcoholMg, alcoholSips } from '../../declining';
import { all, says, type Moment } from '../../facts';
import { judgeEach, ramp } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] grams of pure alcohol: 20 are half a litre of beer, and still clear; at twice that everybody sees it. */
const CLEAR_G = 20;
const DRUNK_G = 40;
/** [D] ml of alcohol in one draught. */
const GULP_ML = 150;
const GULPED = 0.5;
const MG_PER_G = 1000;

/** What shows how somebody treats their glass: a mouthful of anything, a no, a call for water, a glass accepted. */
function moments(observations: readonly Observation[], subject: PersonId): readonly Moment[] {
  const sips = all(observations, 'sip.ended', ({ by }) => by === subject);
  const words = all(observations, 'line.began', (line) => line.by === subject && (says(line, 'refuse') || says(line, 'water')));
  const taken = all(observations, 'drink.accepted', ({ by }) => by === subject);
  return [...sips, ...words, ...taken].toSorted((a, b) => a.at - b.at);
}

export const rule = {
  id: 'nomikai.safety.keep-control',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'declining', occasion: 'glass', policy: 'mean',
  sources: [
    { title: 'Keiyo Bank – Freshers’ guide to drinking occasions', url: 'https://www.keiyobank.co.jp/freshers/manners/manners_02_05.html' },
    { title: 'shufuse – five bad manners at nomikai', url: 'https://shufuse.com/?p=156696' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'glass' }, moments(observations, subject).slice(0, 1), (moment) => {
      const sips = alcoholSips(observations, subject);
      const grams = alcoholMg(observations, subject) / MG_PER_G;
      const gulp = sips.find(({ fact }) => fact.ml > GULP_ML);
      const kept = ramp(grams, DRUNK_G, CLEAR_G);
      const isGulp = gulp !== undefined && kept > GULPED;
      return {
        credit: isGulp ? GULPED : kept, evidence: [gulp ?? sips.at(-1) ?? moment],
        measured: { grams: Math.round(grams), ...(isGulp ? { ml: gulp.fact.ml, how: 'gulp' } : grams === 0 ? { how: 'none' } : {}) },
      };
    }),
} satisfies ScoredRule;
