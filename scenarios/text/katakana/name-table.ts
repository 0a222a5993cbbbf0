/** Names whose katakana is settled by use, by language. */
import { plainName } from './spelling';
import { de, en, nl, nordic } from './names-germanic';
import { es, fr, it, pt } from './names-romance';
import { ko, slavic, south, vi, zh } from './names-asian';

/** In this order one is preferred when nothing else decides. */
const TABLES = { en, fr, es, de, it, pt, zh, vi, ko, nl, nordic, slavic, south } as const;
export type Tongue = keyof typeof TABLES;
export const TONGUES = Object.keys(TABLES) as readonly Tongue[];

function tableOf(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(',').map((entry) => {
      const [latin = '', kana = ''] = entry.trim().split(' ');
      return [latin, kana];
    }),
  );
}

const BY_TONGUE: ReadonlyMap<Tongue, ReadonlyMap<string, string>> = new Map(
  TONGUES.map((tongue) => [tongue, tableOf(TABLES[tongue])]),
);

/** How this part of a name is written, by every language that has it. */
export function settledReadings(part: string): ReadonlyMap<Tongue, string> {
  const key = plainName(part);
  const found = new Map<Tongue, string>();
  for (const [tongue, table] of BY_TONGUE) {
    const kana = table.get(key);
    if (kana !== undefined) found.set(tongue, kana);
  }
  return found;
}

/** Languages whose given names are made of syllables that are written together: Xiaoming, Minsoo. */
export const SYLLABIC: readonly Tongue[] = ['zh', 'ko'];

/** A name of two or three syllables, each of which the language knows; undefined when it cannot be parted so. */
export function bySyllables(part: string, tongue: Tongue): string | undefined {
  const table = BY_TONGUE.get(tongue);
  const read = (rest: string, left: number): string | undefined => {
    if (rest === '') return '';
    if (left === 0) return undefined;
    for (let length = Math.min(6, rest.length); length > 0; length -= 1) {
      const kana = table?.get(rest.slice(0, length));
      const tail = kana === undefined ? undefined : read(rest.slice(length), left - 1);
      if (kana !== undefined && tail !== undefined) return kana + tail;
    }
    return undefined;
  };
  return read(plainName(part), 3);
}
