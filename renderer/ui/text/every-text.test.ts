import { describe, expect, it } from 'vitest';
import type { Language } from './text';
import { formOf } from './plural';
import { pseudo } from './pseudo';

type Texts = Readonly<Record<string, string>>;

/** Every file of words of the renderer, whoever wrote it: `<folder>/text/<language>.ts` exports a table of that name. */
const files = import.meta.glob<Record<string, Texts>>('../../*/text/{en,ja,fr}.ts', { eager: true });
const folders = [...new Set(Object.keys(files).map((path) => path.replace(/\/text\/\w+\.ts$/, '')))].toSorted();

function textsOf(folder: string, language: Language): Texts {
  return files[`${folder}/text/${language}.ts`]?.[language] ?? {};
}
const blanks = (text = ''): string => String([...text.matchAll(/\{[\w.-]+\}/g)].map(([blank]) => blank).toSorted());

describe.each(folders)('the words of %s', (folder) => {
  const en = textsOf(folder, 'en');
  const keys = Object.keys(en);

  it.each(['ja', 'fr'] as const)('are complete in %s: same keys, same blanks, none empty', (language) => {
    const texts = textsOf(folder, language);
    expect(Object.keys(texts)).toEqual(keys);
    expect(keys.filter((key) => texts[key]?.trim() === '' || blanks(texts[key]) !== blanks(en[key]))).toEqual([]);
  });

  it('keep to the typography of their language', () => {
    const fr = textsOf(folder, 'fr');
    const ja = textsOf(folder, 'ja');
    expect(keys.filter((key) => /['"]/.test(`${en[key]}${fr[key]}${ja[key]}`))).toEqual([]);
    expect(keys.filter((key) => /[^\u202f][:;?!](\s|$)|«[^\u202f]|[^\u202f]»/.test(fr[key] ?? ''))).toEqual([]);
    expect(keys.filter((key) => /[ぁ-ん][,.!?:]|[ぁ-ん] [ぁ-ん]/.test(ja[key] ?? ''))).toEqual([]);
  });
});

it('covers all screens', () => {
  expect(folders.map((folder) => folder.replace('../../', ''))).toEqual(expect.arrayContaining(['debrief', 'settings', 'sound']));
});

it('a count takes the form that its language asks for', () => {
  expect([0, 1, 2].map((count) => formOf('en', count))).toEqual(['other', 'one', 'other']);
  expect([0, 1, 1.5, 2].map((count) => formOf('fr', count))).toEqual(['one', 'one', 'one', 'other']);
  // Written as "2".
  expect(formOf('fr', 1.96)).toBe('other');
  expect([0, 1, 2].map((count) => formOf('ja', count))).toEqual(['other', 'other', 'other']);
});

it('the pseudo-language is at least 40 % longer and leaves figures and signs alone', () => {
  for (const text of ['Settings', 'One thing to do', 'You were interrupted in it.']) {
    expect(pseudo(text).length).toBeGreaterThanOrEqual(Math.floor(text.length * 1.4));
  }
  expect([pseudo('1:15'), pseudo('→'), pseudo('礼儀')]).toEqual(['1:15', '→', '礼儀']);
});
