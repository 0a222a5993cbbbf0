import { describe, expect, it } from 'vitest';
import { asKatakana, looseMark, missingMorae, moraeOf, notKatakana } from './mora';

describe('a name by its beats', () => {
  it.each([
    ['マリー・デュポン', ['マ', 'リ', 'ー', 'デュ', 'ポ', 'ン']],
    ['マッティ', ['マ', 'ッ', 'ティ']],
    ['ヴィクトリア', ['ヴィ', 'ク', 'ト', 'リ', 'ア']],
    ['シュヴァルツ', ['シュ', 'ヴァ', 'ル', 'ツ']],
    ['さとう けんいち', ['さ', 'と', 'う', 'け', 'ん', 'い', 'ち']],
    ['', []],
  ])('%s', (kana, morae) => {
    expect(moraeOf(kana)).toEqual(morae);
  });

  it('counts what is left out, and only that', () => {
    expect(missingMorae('マリー', 'マリ')).toBe(1);
    expect(missingMorae('マッティ', 'マティ')).toBe(1);
    expect(missingMorae('サラ', 'サラー')).toBe(0);
    expect(missingMorae('デュラン', 'ドラン')).toBe(1);
    expect(missingMorae('ジョン', '')).toBe(2);
  });
});

describe('what is typed', () => {
  it('becomes katakana where it is only written otherwise', () => {
    expect(asKatakana('まりー')).toBe('マリー');
    expect(asKatakana('ﾏﾘｰ･ﾃﾞｭﾎﾟﾝ')).toBe('マリー・デュポン');
    expect(asKatakana('マリ-')).toBe('マリー');
    expect(asKatakana('Marie-Anne')).toBe('Marie-Anne');
  });

  it('is named where no name is written so', () => {
    expect(notKatakana('マリー・デュポン')).toEqual([]);
    expect(notKatakana('Marieさん李')).toEqual(['M', 'a', 'r', 'i', 'e', 'さ', 'ん', '李']);
  });

  it('may not lean on nothing', () => {
    expect([looseMark('ーマリ'), looseMark('マリ・ュラ'), looseMark('マッ'), looseMark('マリー・デュポン')]).toEqual(['ー', 'ュ', 'ッ', undefined]);
  });
});
