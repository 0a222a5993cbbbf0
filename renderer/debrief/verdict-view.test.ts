import { describe, expect, test } from 'vitest';
import { VISIT_OBSERVATIONS } from '../../tests/support/fixtures/attempt';
import { LEARNER } from '../../scenarios/kernel/ids';
import type { Scorecard, Verdict } from '../../scenarios/kernel/verdict';
import { PACKS } from '../../scenarios/packs/catalog';
import { scorecard } from '../../scenarios/scoring/scorecard';
import { RULES_S03 } from '../../scenarios/scenes/s03-first-visit/rules';
import { impressionPoints } from './impression-curve';
import { partsOf, sumOf } from './verdict-view';

const cards = PACKS.map((pack) => scorecard(VISIT_OBSERVATIONS, { scenario: 's03', version: 1, rules: RULES_S03, pack, subject: LEARNER }));
const verdict = (over: Partial<Verdict>): Verdict => ({
  rule: 'meishi.present.two-hands', severity: 'critical', weight: 25, bonus: false, subject: LEARNER, occurrence: 0, outcome: 'missed', credit: 0,
  evidence: [{ step: 100, observation: 0 }], measured: {}, ...over,
});
const cardWith = (...verdicts: Verdict[]): Scorecard => ({
  scenario: 's03', version: 1, rulebookVersion: 1, pack: 'traditional', total: 0, grade: 'D', critical: [], verdicts,
});

test.each(cards)('every verdict stands once, in its own part ($pack)', (card) => {
  const views = partsOf(card).flatMap(({ toLookAt, extras, met, notObserved }) => [...toLookAt, ...extras, ...met, ...notObserved]);
  expect(new Set(views.map(({ verdict: each }) => each)).size).toBe(card.verdicts.length);
  expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
});

test.each(cards)('the printed sum is the total ($pack)', (card) => {
  const { weight, earned } = sumOf(card);
  expect(Math.min(100, Math.round((1000 * earned) / weight) / 10)).toBe(card.total);
});

describe('what one line is worth', () => {
  const worths = (card: Scorecard) => partsOf(card).flatMap(({ toLookAt, met }) => [...toLookAt, ...met].map(({ verdict: each, worth }) => [each.occurrence, worth]));

  test('two occasions of a rule share its weight', () => {
    expect(worths(cardWith(verdict({}), verdict({ occurrence: 1, outcome: 'met', credit: 1 })))).toEqual([
      [0, 12.5],
      [1, 12.5],
    ]);
  });

  test('where the worst decides, the others are worth nothing', () => {
    const rule = 'meishi.present.never-toss';
    expect(worths(cardWith(verdict({ rule }), verdict({ rule, occurrence: 1, outcome: 'met', credit: 1 })))).toEqual([
      [0, 25],
      [1, 0],
    ]);
  });
});

test('a bonus that was left out is no fault to look at', () => {
  const [part] = partsOf(cardWith(verdict({ bonus: true })));
  expect([part?.toLookAt.length, part?.extras.length]).toEqual([0, 1]);
});

test('a moment spans its evidence; a verdict without evidence has none', () => {
  const [part] = partsOf(cardWith(verdict({ evidence: [{ step: 300, observation: 1 }, { step: 90, observation: 0 }] }), verdict({ occurrence: 1, evidence: [] })));
  expect(part?.toLookAt.map(({ span }) => span)).toEqual([undefined, { from: 90, to: 300 }]);
});

test('a rule that this version does not know is shown under its own heading', () => {
  expect(partsOf(cardWith(verdict({ rule: 'meishi.from-the-future' }))).map(({ part }) => part)).toEqual(['throughout']);
});

test('the impression begins at its start and drops where a fault was seen', () => {
  const curve = impressionPoints([verdict({})], 0, 600);
  expect(curve).toEqual([
    { step: 0, value: 50 },
    { step: 100, value: 25 },
    { step: 600, value: 25 },
  ]);
});
