import { describe, expect, it } from 'vitest';
import type { CardModel } from '../../body/card-model';
import { lineTiming } from '../speech';
import { fillLine } from './fill-line';
import { LINES, lineById } from './line-catalog';
import { romajiOf } from './romaji';

const CARD: CardModel = {
  id: 'card.learner',
  company: { ja: '株式会社エトワール', en: 'Étoile K.K.', kana: 'かぶしきがいしゃ エトワール' },
  department: { ja: '営業部', en: 'Sales Department', kana: 'えいぎょうぶ' },
  title: { ja: '', en: '' },
  name: {
    ja: 'カミーユ・デュラン',
    en: 'Camille Durand',
    kana: 'カミーユ・デュラン',
    family: 'デュラン',
    familyKana: 'デュラン',
    familyEn: 'Durand',
  },
  address: { ja: '', en: '' },
  phone: '',
  mail: '',
};

/** Makes two spellings of the same sounds equal: long vowels, particles, hyphens and capitals do not count. */
function sounds(latin: string): string {
  return latin
    .toLowerCase()
    .replaceAll(/[^a-zāīūēō]/g, '')
    .replaceAll('ā', 'a')
    .replaceAll('ī', 'i')
    .replaceAll('ū', 'u')
    .replaceAll('ē', 'e')
    .replaceAll('ō', 'o')
    .replaceAll('ou', 'o')
    .replaceAll(/o{2,}/g, 'o')
    .replaceAll('uu', 'u')
    .replaceAll('aa', 'a')
    .replaceAll('wa', 'ha')
    .replaceAll(/(kochira|naka|oku|seki)he/g, '$1e');
}

const filled = LINES.map((line) => [line.id, fillLine(line, CARD)] as const);

describe('lines', () => {
  it('have ids of their own', () => {
    expect(new Set(LINES.map(({ id }) => id)).size).toBe(LINES.length);
  });

  it.each(filled)('%s has a reading over every kanji, and none elsewhere', (_id, line) => {
    for (const [text, reading] of line.ja) {
      expect(/[\u4e00-\u9fff]/.test(text)).toBe(reading !== undefined);
    }
    expect(line.kana).toMatch(/^[ぁ-ゖァ-ヺー・、。？]+$/u);
  });

  it.each(filled)('%s is spelt in Latin letters as it is read', (_id, line) => {
    expect(sounds(line.romaji)).toBe(sounds(romajiOf(line.kana)));
  });

  it.each(filled)('%s is complete in every language once filled', (_id, line) => {
    for (const text of [line.romaji, line.en, line.fr]) expect(text).toMatch(/^[^{}]+[.?!]$/u);
    expect(line.fr).not.toMatch(/[^\u202f][:;?!»]/u);
    expect(lineTiming(line).steps).toBeGreaterThan(0);
  });

  it('name a better line for every trap', () => {
    const traps = LINES.filter(({ tokens }) => tokens.split(' ').includes('trap'));
    expect(traps.length).toBeGreaterThanOrEqual(6);
    for (const { sayInstead } of traps) expect(lineById(sayInstead ?? '').tokens).not.toContain('trap');
  });

  it('refuses an id that no line has', () => {
    expect(() => lineById('p99')).toThrow('p99');
  });
});

describe('the learner’s card in a line', () => {
  it('fills the introduction in every script', () => {
    const line = fillLine(lineById('p02'), CARD);
    expect(line.ja).toEqual([
      ['株式会社', 'かぶしきがいしゃ'],
      ['エトワール'],
      ['、'],
      ['営業部', 'えいぎょうぶ'],
      ['の'],
      ['カミーユ・デュラン'],
      ['と'],
      ['申', 'もう'],
      ['します。'],
    ]);
    expect(line.kana).toBe('かぶしきがいしゃエトワール、えいぎょうぶのカミーユ・デュランともうします。');
    expect(line.romaji).toBe('Kabushiki-gaisha Etowāru, eigyō-bu no Kamīyu Dyuran to mōshimasu.');
    expect(line.en).toBe('I am Camille Durand, Sales Department, Étoile K.K.');
    expect(fillLine(lineById('p08'), CARD).en).toMatch(/Étoile K\.K\.$/);
  });

  it('fills another card as well', () => {
    const name = {
      ja: '渡辺 純一',
      en: 'Jun’ichi Watanabe',
      kana: 'わたなべ じゅんいち',
      family: '渡辺',
      familyKana: 'わたなべ',
      familyEn: 'Watanabe',
    };
    const company = { ja: '八千草株式会社', en: 'Yachigusa Co., Ltd.', kana: 'やちぐさかぶしきがいしゃ' };
    const line = fillLine(lineById('p02'), {
      ...CARD,
      name,
      company,
      department: { ja: '総務', en: 'General Affairs', kana: 'そうむ' },
    });
    expect(line.romaji).toBe('Yachigusa Kabushiki-gaisha, sōmu no Watanabe Jun’ichi to mōshimasu.');
    expect(line.kana).toBe('やちぐさかぶしきがいしゃ、そうむのわたなべじゅんいちともうします。');
  });
});

describe('romaji', () => {
  it.each([
    ['がっこう', 'gakkō'],
    ['まっちゃ', 'matcha'],
    ['けんいち', 'ken’ichi'],
    ['こんや', 'kon’ya'],
    ['サッカー', 'sakkā'],
    ['スミス・ジョン', 'sumisu jon'],
    ['せいじ', 'seiji'],
    ['シャルロット', 'sharurotto'],
    ['にいがた', 'niigata'],
    ['ゆうこ', 'yūko'],
  ])('reads %s as %s', (kana, latin) => {
    expect(romajiOf(kana)).toBe(latin);
  });
});
