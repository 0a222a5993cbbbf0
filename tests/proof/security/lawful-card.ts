import type { CardDraft } from '../../../scenarios/body/card-draft';

const readable = { ja: '青葉商事', en: 'Aoba Trading', kana: 'あおばしょうじ' };
const both = { ja: '課長', en: 'Manager' };
const name = { latin: 'Camille', kana: 'カミーユ', kanji: '' };

/** A card as the studio writes it. */
export const LAWFUL_CARD: CardDraft = {
  layout: 'two-sided', typeface: 'mincho', order: 'given-first', capitals: false, given: name, family: { ...name, latin: 'Durand' }, isReadBack: true,
  company: readable, department: readable, title: both, address: both, phone: '03-0000-0000', mail: 'camille@example.jp', logo: '',
};
