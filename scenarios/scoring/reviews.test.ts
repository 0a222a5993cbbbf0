import { describe, expect, it } from 'vitest';
import { cardOf, played } from '../../tests/support/plays';
import type { Verdict } from '../kernel/verdict';
import { gradeOfVerdict, reviewsOf } from './reviews';

const verdict = (over: Partial<Verdict>): Verdict => ({
  rule: 'r', severity: 'major', outcome: 'met', credit: 1, occurrence: 0, evidence: [{ step: 100, observation: 0 }], weight: 10, bonus: false, subject: 'learner', measured: {}, ...over,
});
const missed = { outcome: 'missed', credit: 0 } as const;
const practice = { scene: 's03', mode: 'practice' } as const;

describe('the grade', () => {
  it('of a miss is "again", never "hard"; of half a success "hard", which is a pass', () => {
    expect((['met', 'partly', 'missed'] as const).map((outcome) => gradeOfVerdict({ outcome }))).toEqual(['good', 'hard', 'again']);
  });
});

describe('the reviews of an attempt', () => {
  it('are one per rule and context: its worst occasion', () => {
    expect(reviewsOf({ verdicts: [verdict({}), verdict({ occurrence: 1, ...missed }), verdict({ occurrence: 2 })] }, practice)).toEqual([{ rule: 'r', context: 's03', grade: 'again' }]);
  });

  it('leave out what was not asked: no occasion, a bonus passed over, what came before one took over', () => {
    const verdicts = [verdict({ rule: 'a', outcome: 'not-observed', credit: 0 }), verdict({ rule: 'b', bonus: true, ...missed }), verdict({ rule: 'c' }), verdict({ rule: 'd', evidence: [{ step: 500, observation: 0 }] })];
    expect(reviewsOf({ verdicts }, practice).map(({ rule }) => rule)).toEqual(['c', 'd']);
    expect(reviewsOf({ verdicts }, { ...practice, fromStep: 300 }).map(({ rule }) => rule)).toEqual(['d']);
  });

  it('of a lesson with the master beside one count failures only: who is shown how has not remembered', () => {
    expect(reviewsOf({ verdicts: [verdict({ rule: 'a' }), verdict({ rule: 'b', ...missed })] }, { scene: 's03', mode: 'learn' })).toEqual([{ rule: 'b', context: 's03', grade: 'again' }]);
  });

  it('of a careless visit say "again" for exactly the rules that were missed', () => {
    const card = cardOf(played('careless', 4));
    const rules = new Set(card.verdicts.filter(({ outcome, bonus }) => outcome === 'missed' && !bonus).map(({ rule }) => rule));
    expect(reviewsOf(card, practice).filter(({ grade }) => grade === 'again').map(({ rule }) => rule)).toEqual([...rules].sort());
  });
});
