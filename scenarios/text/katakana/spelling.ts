/** A name as it is looked up: small Latin letters without their marks. */

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ŋ: 'ng', ħ: 'h',
};

export function plainName(name: string): string {
  return [...name.toLowerCase().normalize('NFD')]
    .map((char) => LETTERS[char] ?? char)
    .join('')
    .replaceAll(/[\u0300-\u036f'’ʻʼ.]/gu, '');
}

/** The parts of a name that are read one by one: Jean-Luc, Thi Lan, de la Cruz. */
export function partsOf(name: string): readonly string[] {
  return name.split(/[\s\-‐‑–]+/u).filter((part) => part !== '');
}
