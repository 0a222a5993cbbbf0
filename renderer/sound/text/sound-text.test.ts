import { expect, test } from 'vitest';
import { SOUND_NAMES } from '../sounds';
import { en } from './en';
import { fr } from './fr';
import { ja } from './ja';

test.each([
  ['en', en, /^\[[^\s[\]][^[\]]*\]$/],
  ['ja', ja, /^（[^（）]+）$/],
  ['fr', fr, /^\[[^\s[\]][^[\]]*\]$/],
] as const)('%s: every sound has its words, in the same order, in the brackets of the language', (_, texts, form) => {
  expect(Object.keys(texts)).toEqual(SOUND_NAMES);
  expect(SOUND_NAMES.filter((name) => !form.test(texts[name]))).toEqual([]);
});

test('no language calls two sounds the same, and none uses straight quotes', () => {
  for (const texts of [en, ja, fr]) {
    expect(new Set(Object.values(texts)).size).toBe(SOUND_NAMES.length);
    expect(Object.values(texts).filter((text) => /['"]/.test(text))).toEqual([]);
  }
});
