import { describe, expect, it } from 'vitest';
import { cardOf, EMPTY_DRAFT, isHandable, knownReading, type CardDraft } from '../body/card-draft';
import type { Suggestion } from '../text/katakana/suggest';
import { cardDesigned } from './design-card';

const sure = (kana: string): Suggestion => ({ kana, certainty: 'sure', others: [] });
const HEARD = { given: sure('マリー'), family: sure('デュポン') };
const MARIE: CardDraft = {
  ...EMPTY_DRAFT,
  given: { latin: 'Marie', kana: 'マリー', kanji: '' },
  family: { latin: 'Dupont', kana: 'デュポン', kanji: '' },
  company: { ja: '株式会社エトワール', en: 'Étoile Co., Ltd.', kana: '' },
  department: { ja: '営業部', en: 'Sales Department', kana: 'えいぎょうぶ' },
  title: { ja: '主任', en: 'Senior Staff' },
};
const found = (changed: Partial<CardDraft> = {}) => cardDesigned({ ...MARIE, ...changed }, HEARD, 'learner', 'card.own');

describe('a card is found to', () => {
  it('be whole', () => {
    expect(found()).toEqual({
      type: 'card.designed', by: 'learner', object: 'card.own', layout: 'two-sided', scripts: 'both', width10: 910, height10: 550, nameScript: 'katakana',
      missingMora: 0, isReadBack: false, fields: 3, familyCue: 'capitals',
    });
    expect(found({ layout: 'front-bilingual', isReadBack: true, capitals: false })).toMatchObject({ layout: 'front-bilingual', isReadBack: true, familyCue: 'none' });
  });

  it('be empty', () => {
    expect(cardDesigned(EMPTY_DRAFT, HEARD, 'learner', 'c')).toMatchObject({ layout: 'other', scripts: 'none', nameScript: 'none', fields: 0, familyCue: 'none' });
  });

  it('lack a language, or mix them', () => {
    const latin = { ...EMPTY_DRAFT, given: { latin: 'Marie', kana: '', kanji: '' }, family: { latin: 'Dupont', kana: '', kanji: '' } };
    expect(found(latin)).toMatchObject({ layout: 'other', scripts: 'latin', nameScript: 'none' });
    expect(found({ company: { ja: 'Étoile', en: 'エトワール', kana: '' } })).toMatchObject({ layout: 'other' });
    // Many a Japanese company is written in Latin letters; the card is still parted.
    expect(found({ company: { ja: 'Étoile', en: 'Étoile', kana: '' } })).toMatchObject({ layout: 'two-sided', fields: 2 });
    expect(found({ family: { latin: 'Dupont', kana: 'Dupont', kanji: '' } })).toMatchObject({ nameScript: 'other' });
  });

  it('leave out a beat, unless its owner says that it does not', () => {
    const short = { given: { latin: 'Marie', kana: 'マリ', kanji: '' } };
    expect(found(short).missingMora).toBe(1);
    expect(found({ ...short, isReadBack: true }).missingMora).toBe(0);
    expect(cardDesigned({ ...MARIE, ...short }, { ...HEARD, given: { ...HEARD.given, certainty: 'guess' } }, 'learner', 'c').missingMora).toBe(0);
  });

  it('bear its owner’s own kanji', () => {
    const sato = { given: { latin: 'Kenichi', kana: 'ケンイチ', kanji: '健一' }, family: { latin: 'Sato', kana: 'サトウ', kanji: '佐藤' } };
    expect(found(sato).nameScript).toBe('kanji');
    expect(cardOf({ ...MARIE, ...sato }).name).toMatchObject({ ja: '佐藤 健一', kana: 'サトウ ケンイチ', family: '佐藤', en: 'Kenichi SATO' });
  });
});

describe('the card that is printed', () => {
  it('keeps the order of its owner in both scripts', () => {
    expect(cardOf(MARIE).name).toEqual({ ja: 'マリー・デュポン', en: 'Marie DUPONT', kana: 'マリー・デュポン', family: 'デュポン', familyKana: 'デュポン', familyEn: 'DUPONT' });
    expect(cardOf({ ...MARIE, order: 'family-first', capitals: false }).name).toMatchObject({ ja: 'デュポン・マリー', en: 'Dupont Marie' });
  });

  it('knows how the company is read where no kanji are left over', () => {
    expect(cardOf(MARIE).company.kana).toBe('かぶしきがいしゃエトワール');
    expect([knownReading('合同会社ひかり'), knownReading('株式会社朝凪')]).toEqual(['ごうどうがいしゃひかり', '']);
  });

  it('fits an attempt’s header whatever is written, and never ends in half a letter', () => {
    const long = { latin: '𠮷'.repeat(40), kana: 'ア'.repeat(80), kanji: '' };
    const card = cardOf({ ...MARIE, given: long, family: long, company: { ja: `株式会社${'あ'.repeat(76)}`, en: 'É'.normalize('NFD').repeat(40), kana: '' } });
    for (const text of [card.name.ja, card.name.en, card.name.kana, card.company.kana, card.company.en]) {
      expect(text.length).toBeLessThanOrEqual(80);
      expect(text).not.toMatch(/\p{Cs}/u);
    }
    expect(card.company.en).toBe('É'.repeat(40));
  });

  it('can be handed over once the family has a name in both scripts', () => {
    expect([isHandable(EMPTY_DRAFT), isHandable(MARIE), isHandable({ ...MARIE, family: { latin: 'Dupont', kana: ' ', kanji: '' } })]).toEqual([false, true, false]);
  });
});
