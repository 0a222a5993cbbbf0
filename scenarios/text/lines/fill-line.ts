/** Puts the learner's own card into the lines that carry a name, in every script. */
import type { CardModel } from '../../body/card-model';
import type { Line } from '../../kernel/line';
import { nameRomajiOf, romajiOf } from './romaji';
import { kanaOf, type Run } from './write-line';

interface Filling {
  readonly ja: string;
  readonly kana: string;
  readonly romaji: string;
  readonly latin: string;
}

const COMPANY_FORM = 'かぶしきがいしゃ';
const COMPANY_ROMAJI = 'Kabushiki-gaisha';

function companyRomaji(kana: string): string {
  if (kana.startsWith(COMPANY_FORM)) return `${COMPANY_ROMAJI} ${nameRomajiOf(kana.slice(COMPANY_FORM.length).trim())}`;
  if (kana.endsWith(COMPANY_FORM))
    return `${nameRomajiOf(kana.slice(0, -COMPANY_FORM.length).trim())} ${COMPANY_ROMAJI}`;
  return nameRomajiOf(kana);
}

function departmentRomaji(ja: string, kana: string): string {
  const isSplit = (ja.endsWith('部') && kana.endsWith('ぶ')) || (ja.endsWith('課') && kana.endsWith('か'));
  return isSplit ? `${romajiOf(kana.slice(0, -1).trim())}-${romajiOf(kana.slice(-1))}` : romajiOf(kana);
}

/** Capitals tell a family name on a card; in a sentence they would shout. */
function inSentence(latin: string): string {
  return latin.replaceAll(/\p{Lu}{2,}/gu, (word) => `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`);
}

function fillings(card: CardModel): Readonly<Record<string, Filling>> {
  const { company, department, name } = card;
  return {
    '{company}': { ...company, romaji: companyRomaji(company.kana), latin: company.en },
    '{department}': { ...department, romaji: departmentRomaji(department.ja, department.kana), latin: department.en },
    '{name}': { ...name, romaji: nameRomajiOf(name.kana), latin: inSentence(name.en) },
    '{family}': { ja: name.family, kana: name.familyKana, romaji: nameRomajiOf(name.familyKana), latin: inSentence(name.familyEn) },
  };
}

/** A run for a card's word: furigana only over what is not already kana. */
function runsFor(ja: string, reading: string): readonly Run[] {
  const kana = reading.replaceAll(' ', '');
  let shared = 0;
  while (shared < ja.length && shared < kana.length && ja.at(-1 - shared) === kana.at(-1 - shared)) shared += 1;
  const tail = ja.slice(ja.length - shared);
  const head: readonly Run[] =
    shared === ja.length ? [] : [[ja.slice(0, ja.length - shared), kana.slice(0, kana.length - shared)]];
  return tail === '' ? head : [...head, [tail]];
}

function replaced(text: string, values: Readonly<Record<string, Filling>>, script: 'romaji' | 'latin'): string {
  // A company's own full stop (`K.K.`) also ends the sentence.
  return text
    .replaceAll(/\{[a-z]+\}/g, (placeholder) => values[placeholder]?.[script] ?? placeholder)
    .replaceAll('..', '.');
}

/** The line as this learner says or hears it. Lines without placeholders come back unchanged. */
export function fillLine(line: Line, card: CardModel): Line {
  if (!line.kana.includes('{')) return line;
  const values = fillings(card);
  const ja = line.ja.flatMap((run): readonly Run[] => {
    const filling = values[run[0]];
    return filling === undefined ? [run] : runsFor(filling.ja, filling.kana);
  });
  return {
    ...line,
    ja,
    kana: kanaOf(ja),
    romaji: replaced(line.romaji, values, 'romaji'),
    en: replaced(line.en, values, 'latin'),
    fr: replaced(line.fr, values, 'latin'),
  };
}
