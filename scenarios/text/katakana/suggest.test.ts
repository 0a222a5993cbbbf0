import { readFileSync } from 'node:fs';
import { dictionary } from 'cmu-pronouncing-dictionary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toKatakana } from 'wanakana';
import { looseMark, moraeOf, notKatakana } from '../mora';
import { settledReadings } from './name-table';
import { suggestNames } from './suggest';

const ears = { sounds: (word: string) => dictionary[word], letters: (word: string) => toKatakana(word) };
const of = (given: string, family: string) => suggestNames(given, family, ears);
const kana = (given: string, family: string) => [of(given, family).given.kana, of(given, family).family.kana].filter((name) => name !== '').join('・');

describe('names are written as Japanese writes them', () => {
  it.each([
    // Given, family, how Japanese papers write people of these names, and in how many beats it is said.
    ['Marie', 'Dupont', 'マリー・デュポン', 6],
    ['Camille', 'Durand', 'カミーユ・デュラン', 7],
    ['Sarah', 'Connor', 'サラ・コナー', 5],
    ['John', 'Smith', 'ジョン・スミス', 5],
    ['Thị Lan', 'Nguyễn', 'ティ・ラン・グエン', 6],
    ['Wei', 'Li', 'ウェイ・リー', 4],
    ['María', 'García', 'マリア・ガルシア', 7],
    ['Jürgen', 'Müller', 'ユルゲン・ミュラー', 7],
    ['Min-soo', 'Kim', 'ミンス・キム', 5],
    ['João', 'Silva', 'ジョアン・シルバ', 6],
    ['Giulia', 'Rossi', 'ジュリア・ロッシ', 6],
    ['Priya', 'Sharma', 'プリヤ・シャルマ', 6],
  ])('%s %s', (given, family, written, beats) => {
    expect(kana(given, family)).toBe(written);
    expect(of(given, family)).toMatchObject({ given: { certainty: 'sure' }, family: { certainty: 'sure' } });
    expect(moraeOf(written)).toHaveLength(beats);
  });

  it('one name tells how to read the other', () => {
    expect([kana('Thomas', 'Dupont'), kana('Thomas', 'Schmidt'), kana('Martin', 'Durand'), kana('Martin', 'Weber'), kana('David', 'Johnson')]).toEqual([
      'トマ・デュポン', 'トーマス・シュミット', 'マルタン・デュラン', 'マルティン・ヴェーバー', 'デイヴィッド・ジョンソン',
    ]);
    expect(kana('Xiaoming', 'Wang')).toBe('シャオミン・ワン');
  });

  it('says so when a name has several settled readings, and names the others', () => {
    const { family } = of('', 'Martin');
    expect(family.certainty).toBe('choice');
    expect(family.others.map((other) => other.kana)).toEqual(expect.arrayContaining(['マルタン', 'マルティン']));
    expect(of('', 'Lee').family.others.map((other) => other.kana)).toEqual(['イ']);
  });

  it('listens to English where nobody has settled it, and admits that it guesses', () => {
    expect([kana('', 'Nolan'), kana('', 'Beckett'), kana('', 'Kirk'), kana('', 'Hopper'), kana('', 'Fletcher')]).toEqual([
      'ノーラン', 'ベケット', 'カーク', 'ホパー', 'フレチャー',
    ]);
    expect(of('', 'Nolan').family.certainty).toBe('guess');
  });

  it('reads what is written as Japanese is', () => {
    expect([kana('Hiroko', 'Tanaka'), kana('Ryoko', 'Kishi'), kana('', 'Okonkwo'), kana('', 'Zwick')]).toEqual(['ヒロコ・タナカ', 'リョコ・キシ', 'オコンクウォ', 'ズウィック']);
  });

  it('leaves out what it cannot read at all, rather than writing nonsense', () => {
    expect(kana('李', '王')).toBe('');
    expect(kana('', '')).toBe('');
  });
});

it('whatever Latin name is given, a suggestion is lawful katakana or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzàéîöüçñßøłđ -’'), maxLength: 18 }), (name) => {
      const { family } = of('', name);
      expect(notKatakana(family.kana)).toEqual([]);
      expect(family.kana).not.toMatch(/^[ーァィゥェォャュョ]/);
    }),
    { numRuns: 400 },
  );
});

it('the table of names has lawful katakana only, and about as many names as one meets', () => {
  const lists = ['romance', 'germanic', 'asian'].map((name) => readFileSync(new URL(`./names-${name}.ts`, import.meta.url), 'utf8'));
  const entries = lists.flatMap((list) => [...list.matchAll(/([a-z]+) ([^ ,`\n]+)/gu)]).filter(([, , written = '']) => /[ァ-ヺ]/u.test(written));
  expect(entries.length).toBeGreaterThan(1_200);
  for (const [, latin = '', written = ''] of entries) {
    expect([latin, notKatakana(written), looseMark(written)]).toEqual([latin, [], undefined]);
    expect(settledReadings(latin).size).toBeGreaterThan(0);
  }
});
