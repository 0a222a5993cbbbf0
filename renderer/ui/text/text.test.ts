import { describe, expect, it } from 'vitest';
import { en } from './en';
import { fr } from './fr';
import { ja } from './ja';
import { fill, languageOf, sayIn } from './text';

const keys = Object.keys(en) as (keyof typeof en)[];
const blanks = (text: string): string[] => [...text.matchAll(/\{[\w.-]+\}/g)].map(([blank]) => blank).toSorted();

describe.each([
  ['ja', ja],
  ['fr', fr],
])('%s', (_, texts) => {
  it('has the same keys in the same order, none empty', () => {
    expect(Object.keys(texts)).toEqual(keys);
    expect(keys.filter((key) => texts[key].trim() === '')).toEqual([]);
  });

  it('has the same blanks', () => {
    expect(keys.filter((key) => String(blanks(texts[key])) !== String(blanks(en[key])))).toEqual([]);
  });
});

describe('typography', () => {
  it('of French has a narrow no-break space before : ; ? ! and inside « », and real apostrophes', () => {
    expect(keys.filter((key) => /[^\u202f][:;?!](\s|$)|«[^\u202f]|[^\u202f]»|'/.test(fr[key]))).toEqual([]);
  });

  it('of English has real quotes, and of Japanese full-width marks', () => {
    expect(keys.filter((key) => /['"]/.test(en[key]))).toEqual([]);
    expect(keys.filter((key) => /[ぁ-ん][,.!?:]/.test(ja[key]))).toEqual([]);
  });
});

describe('a text', () => {
  it('is filled, numbers as the language writes them', () => {
    expect(fill('{a} of {b}, {c}', { a: 1.25, b: 'x' }, 'en')).toBe('1.3 of x, {c}');
    expect(sayIn('fr')('twin.trunk', { degrees: 2.5 })).toContain('2,5');
  });

  it('is found by the tag of its language', () => {
    expect(['fr-CA', 'ja', 'de-DE'].map(languageOf)).toEqual(['fr', 'ja', 'en']);
  });
});
