/** What a card that somebody has made is found to be. Records only; whether it is good is for the rules to say. */
import { cardOf, hasKanji, OWN_CARD_SIZE, type CardDraft } from '../body/card-draft';
import type { CardModel } from '../body/card-model';
import type { EntityId, PersonId } from '../kernel/ids';
import type { Fact } from '../kernel/observation';
import type { Suggestion } from '../text/katakana/suggest';
import { asKatakana, looseMark, missingMorae, notKatakana } from '../text/mora';

export interface Heard {
  readonly given: Suggestion;
  readonly family: Suggestion;
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]/u;
const LATIN = /\p{Script=Latin}/u;

/** Words that carry meaning; numbers and addresses of mail stand on both faces. */
function wordsOf({ company, department, title, name, address }: CardModel, face: 'ja' | 'en'): readonly string[] {
  return [name[face], company[face], department[face], title[face], address[face]].filter((word) => word !== '');
}

function nameScriptOf(draft: CardDraft): 'katakana' | 'kanji' | 'other' | 'none' {
  if (hasKanji(draft)) return 'kanji';
  const names = [draft.given.kana.trim(), draft.family.kana.trim()];
  const needed = [draft.given.latin, draft.family.latin].map((latin) => latin.trim() !== '');
  if (names.some((kana, at) => needed[at] === true && kana === '') || names[1] === '') return 'none';
  return names.every((kana) => notKatakana(kana).length === 0 && looseMark(kana) === undefined) ? 'katakana' : 'other';
}

/** Beats that the written name lacks of what its owner says, or, unless they have said it, of settled use. */
function missingOf({ given, family, isReadBack }: CardDraft, heard: Heard): number {
  if (isReadBack) return 0;
  const names = [[given, heard.given], [family, heard.family]] as const;
  return names.reduce((sum, [name, { kana, certainty }]) => {
    const isKnown = certainty === 'sure' && kana !== '';
    return sum + (isKnown ? missingMorae(kana, asKatakana(name.kana)) : 0);
  }, 0);
}

export function cardDesigned(draft: CardDraft, heard: Heard, by: PersonId, object: EntityId): Extract<Fact, { type: 'card.designed' }> {
  const card = cardOf(draft);
  const ja = wordsOf(card, 'ja');
  const en = wordsOf(card, 'en');
  const hasJapanese = [...ja, ...en].some((word) => JAPANESE.test(word));
  const hasLatin = [...ja, ...en].some((word) => LATIN.test(word));
  // A company may keep its Latin letters among the Japanese; a name that is Latin on both faces is no translation.
  const isParted = ja.some((word) => JAPANESE.test(word)) && en.length > 0 && !en.some((word) => JAPANESE.test(word)) && !(card.name.ja !== '' && !JAPANESE.test(card.name.ja));
  return {
    type: 'card.designed',
    by,
    object,
    layout: isParted ? draft.layout : 'other',
    scripts: hasJapanese && hasLatin ? 'both' : hasJapanese ? 'japanese' : hasLatin ? 'latin' : 'none',
    ...OWN_CARD_SIZE,
    nameScript: nameScriptOf(draft),
    missingMora: missingOf(draft, heard),
    isReadBack: draft.isReadBack,
    fields: [card.company.ja, card.department.ja, card.title.ja].filter((word) => JAPANESE.test(word)).length,
    familyCue: card.name.familyEn !== '' && card.name.familyEn === card.name.familyEn.toUpperCase() ? 'capitals' : 'none',
  };
}
