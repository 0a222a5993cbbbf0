import { describe, expect, test } from 'vitest';
import { en } from './en';
import { fr } from './fr';
import { ja } from './ja';
import { sayIn } from './text';

const keys = Object.keys(en) as (keyof typeof en)[];
const blanks = (text: string): string[] => [...text.matchAll(/\{[\w.-]+\}/g)].map(([blank]) => blank).toSorted();

describe.each([
  ['ja', ja],
  ['fr', fr],
])('%s', (_, texts) => {
  test('has the same keys in the same order, none empty', () => {
    expect(Object.keys(texts)).toEqual(keys);
    expect(keys.filter((key) => texts[key].trim() === '')).toEqual([]);
  });

  test('has the same blanks', () => {
    expect(keys.filter((key) => String(blanks(texts[key])) !== String(blanks(en[key])))).toEqual([]);
  });
});

test('French puts a narrow no-break space before : ; ? ! and inside « »', () => {
  expect(keys.filter((key) => /[^\u202f][:;?!](\s|$)|«[^\u202f]|[^\u202f]»/.test(fr[key]))).toEqual([]);
  expect(keys.filter((key) => /'/.test(fr[key]))).toEqual([]);
});

test('English and French use real quotes and apostrophes, Japanese full-width punctuation', () => {
  expect(keys.filter((key) => /['"]/.test(en[key]))).toEqual([]);
  expect(keys.filter((key) => /[ぁ-ん][,.!?:]/.test(ja[key]))).toEqual([]);
});

test('numbers are written as the language writes them', () => {
  expect(sayIn('fr')('verdict.points.other', { points: 2.5, weight: 10 })).toBe('2,5 points sur 10');
});
