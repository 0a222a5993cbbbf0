/** A card as its owner fills it in, and the card that comes of it. */
import { CARD_HEIGHT_MM, CARD_WIDTH_MM, type CardLayout, type CardModel, type CardTypeface } from './card-model';

/** One of the two names: as it is written at home, how it is said, and in kanji where its owner has them. */
export interface NameDraft {
  readonly latin: string;
  readonly kana: string;
  readonly kanji: string;
}

export interface CardDraft {
  readonly layout: CardLayout;
  readonly typeface: CardTypeface;
  /** Which name comes first, in both scripts. Kanji always begin with the family. */
  readonly order: 'given-first' | 'family-first';
  /** The family name in capitals on the Latin side. */
  readonly capitals: boolean;
  readonly given: NameDraft;
  readonly family: NameDraft;
  /** The owner has heard the katakana read back, beat by beat, and says that it is their name. */
  readonly isReadBack: boolean;
  readonly company: { readonly ja: string; readonly en: string; readonly kana: string };
  readonly department: { readonly ja: string; readonly en: string; readonly kana: string };
  readonly title: { readonly ja: string; readonly en: string };
  readonly address: { readonly ja: string; readonly en: string };
  readonly phone: string;
  readonly mail: string;
  /** Fingerprint of the picture that is kept beside the draft, '' = none. */
  readonly logo: string;
}

const NO_NAME: NameDraft = { latin: '', kana: '', kanji: '' };
export const EMPTY_DRAFT: CardDraft = {
  layout: 'two-sided', typeface: 'mincho', order: 'given-first', capitals: true, given: NO_NAME, family: NO_NAME, isReadBack: false,
  company: { ja: '', en: '', kana: '' }, department: { ja: '', en: '', kana: '' }, title: { ja: '', en: '' }, address: { ja: '', en: '' },
  phone: '', mail: '', logo: '',
};

export const OWN_CARD_SIZE = { width10: CARD_WIDTH_MM * 10, height10: CARD_HEIGHT_MM * 10 } as const;

/** Readings of the forms of companies, so that nobody has to type them. */
const FORMS: readonly (readonly [ja: string, kana: string])[] = [
  ['株式会社', 'かぶしきがいしゃ'], ['合同会社', 'ごうどうがいしゃ'], ['有限会社', 'ゆうげんがいしゃ'], ['一般社団法人', 'いっぱんしゃだんほうじん'],
];
const KANA_ONLY = /^[ぁ-ゖァ-ヺー・ 　]*$/u;

/** The reading of a Japanese word as far as it can be known without asking; '' where kanji are left over. */
export function knownReading(ja: string): string {
  const read = FORMS.reduce((word, [form, kana]) => word.replace(form, kana), ja.trim());
  return KANA_ONLY.test(read) ? read : '';
}

/** As long as a line of an attempt's header may be: two long names together could be more. */
const MOST_LETTERS = 80;

/** Composed letters, no blanks at the ends, and no more than a header takes; half of a pair is never left over. */
function clean(text: string): string {
  const whole = text.normalize('NFC').trim();
  if (whole.length <= MOST_LETTERS) return whole;
  return [...whole].reduce((kept, char) => (kept.length + char.length <= MOST_LETTERS ? kept + char : kept), '');
}

function readingOf({ ja, kana }: { readonly ja: string; readonly kana: string }): string {
  const given = clean(kana);
  return given !== '' ? given : clean(knownReading(ja)) || clean(ja);
}

function joined(draft: CardDraft, given: string, family: string, between: string): string {
  const both = draft.order === 'given-first' ? [given, family] : [family, given];
  return clean(both.map((name) => name.trim()).filter((name) => name !== '').join(between));
}

export function hasKanji({ family }: Pick<CardDraft, 'family'>): boolean {
  return family.kanji.trim() !== '';
}

/** The card that the draft makes. What is empty stays empty; nothing is invented. */
export function cardOf(draft: CardDraft): CardModel {
  const { given, family, company, department, title, address } = draft;
  const isKanji = hasKanji(draft);
  const familyEn = clean(draft.capitals ? family.latin.toUpperCase() : family.latin);
  const kana = isKanji ? clean(`${family.kana.trim()} ${given.kana}`) : joined(draft, given.kana, family.kana, '・');
  return {
    id: 'own',
    layout: draft.layout,
    typeface: draft.typeface,
    logo: draft.logo,
    company: { ja: clean(company.ja), en: clean(company.en), kana: readingOf(company) },
    department: { ja: clean(department.ja), en: clean(department.en), kana: readingOf(department) },
    title: { ja: clean(title.ja), en: clean(title.en) },
    name: {
      ja: isKanji ? clean(`${family.kanji.trim()} ${given.kanji}`) : kana,
      en: joined(draft, given.latin, familyEn, ' '),
      kana,
      family: clean(isKanji ? family.kanji : family.kana),
      familyKana: clean(family.kana),
      familyEn,
    },
    address: { ja: clean(address.ja), en: clean(address.en) },
    phone: clean(draft.phone),
    mail: clean(draft.mail),
  };
}

/** What a card must have before it can be handed to anybody: a family name in both scripts. */
export function isHandable({ family }: CardDraft): boolean {
  return family.latin.trim() !== '' && family.kana.trim() !== '';
}
