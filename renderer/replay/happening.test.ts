import { describe, expect, test } from 'vitest';
import { exampleHeader } from '../../electron/contract/attempt-example';
import { VISIT_OBSERVATIONS, OFFER_STEP } from '../../tests/support/fixtures/attempt';
import type { Observation } from '../../scenarios/kernel/observation';
import { sayIn } from '../debrief/text/text';
import { LANGUAGES } from '../ui/text/text';
import { happeningAt, tell } from './happening';

const telling = (language: (typeof LANGUAGES)[number]) => ({ say: sayIn(language), language, scene: 's03', card: exampleHeader().card });
const lineAt = (step: number, language: (typeof LANGUAGES)[number] = 'en') => tell(happeningAt(VISIT_OBSERVATIONS, step), telling(language));

test('tells the newest event and falls silent after a while', () => {
  expect(lineAt(OFFER_STEP - 80)).toBe('You: offering a card to Mr Satō');
  expect(lineAt(OFFER_STEP + 12)).toBe('You: letting go of the card');
  expect(lineAt(4600)).toBe('Nobody acts.');
  expect(lineAt(5400)).toBe('You took your leave and left.');
});

test('a spoken line is given in its own words, the learner’s name filled in', () => {
  const said: Observation = { step: 10, type: 'line.began', by: 'sato', to: 'learner', line: 'c.confirm-learner', tokens: '' };
  expect(tell(said, telling('en'))).toBe('Mr Satō: “Durand, if I have that right?”');
  expect(tell(said, telling('ja'))).toContain('デュラン様でいらっしゃいますね。');
  expect(tell({ ...said, line: 'unknown' }, telling('en'))).toBe('Nobody acts.');
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('no event leaves a blank or a key in its line', () => {
    for (const fact of VISIT_OBSERVATIONS) expect(tell(fact, telling(language))).not.toMatch(/[{}]|happening\.|thing\.|undefined/);
  });
});
