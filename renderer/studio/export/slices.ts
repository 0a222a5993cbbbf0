/** Which numbered slice of a Japanese font may hold a character: rare kanji and name variants such as 髙 stand there alone. */
import mincho from '@fontsource/shippori-mincho/unicode.json';
import gothic from '@fontsource/zen-kaku-gothic-new/unicode.json';
import type { FamilyName } from './font-case';

type Ranges = readonly (readonly [from: number, to: number])[];

const TABLES: Readonly<Partial<Record<FamilyName, Readonly<Record<string, string>>>>> = {
  'shippori-mincho': mincho,
  'zen-kaku-gothic-new': gothic,
};
const parsed = new Map<FamilyName, readonly (readonly [slice: string, ranges: Ranges])[]>();

/** `U+4e00,U+4e10-4e12` */
function rangesOf(list: string): Ranges {
  return list.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

export function sliceOf(family: FamilyName, codePoint: number): string | undefined {
  let slices = parsed.get(family);
  if (slices === undefined) {
    const numbered = Object.entries(TABLES[family] ?? {}).filter(([name]) => /^\[\d+\]$/.test(name));
    slices = numbered.map(([name, list]) => [name.slice(1, -1), rangesOf(list)]);
    parsed.set(family, slices);
  }
  return slices.find(([, ranges]) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to))?.[0];
}
