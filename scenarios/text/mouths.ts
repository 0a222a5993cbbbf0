/** Which vowel shapes the mouth at each mora of a reading: lips follow what is said, whoever or whatever says it. */
import { asKatakana } from './mora';

/** n: lips closed or nearly so, at ん and ッ. */
export type Mouth = 'a' | 'i' | 'u' | 'e' | 'o' | 'n';

const ROWS: readonly (readonly [Mouth, string])[] = [
  ['a', 'アカガサザタダナハバパマヤラワァャヮヵ'], ['i', 'イキギシジチヂニヒビピミリィヰ'], ['u', 'ウクグスズツヅヌフブプムユルゥュヴ'], ['e', 'エケゲセゼテデネヘベペメレェヱヶ'],
  ['o', 'オコゴソゾトドノホボポモヨロヲォョ'], ['n', 'ンッ'],
];
const MOUTHS = new Map(ROWS.flatMap(([mouth, kana]) => [...kana].map((one) => [one, mouth] as const)));
const JOINING = 'ァィゥェォャュョヮ';

/** One mouth for each mora, in the order of the line's marks: a small vowel reshapes the mora before it, ー holds it. */
export function mouthsOf(kana: string): readonly Mouth[] {
  const mouths: Mouth[] = [];
  for (const char of asKatakana(kana)) {
    const mouth = char === 'ー' ? (mouths.at(-1) ?? 'a') : MOUTHS.get(char);
    if (mouth === undefined) continue;
    if (JOINING.includes(char) && mouths.length > 0) mouths[mouths.length - 1] = mouth;
    else mouths.push(mouth);
  }
  return mouths;
}
