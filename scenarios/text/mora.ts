/** Kana by the beat: what can be read aloud, and in how many beats. */

const SMALL = new Set('ァィゥェォャュョヮぁぃぅぇぉゃゅょゎ');
const MARKS = new Set('・＝　 ');
const isKatakanaLetter = (char: string): boolean => (char >= 'ァ' && char <= 'ヺ') || char === 'ー';
const isHiraganaLetter = (char: string): boolean => char >= 'ぁ' && char <= 'ゖ';

/** The beats of a word: a small vowel or ya, yu, yo belongs to the kana before it; ッ, ン and ー are beats of their own. */
export function moraeOf(kana: string): readonly string[] {
  const morae: string[] = [];
  for (const char of kana) {
    if (MARKS.has(char)) continue;
    const before = morae.at(-1);
    if (SMALL.has(char) && before !== undefined) morae[morae.length - 1] = before + char;
    else morae.push(char);
  }
  return morae;
}

/** Hiragana and half-width forms as full-width katakana, other dots and dashes as ・ and ー; everything else as it is. */
export function asKatakana(text: string): string {
  return [...text.normalize('NFKC')]
    .map((char) => {
      if (isHiraganaLetter(char)) return String.fromCharCode(char.charCodeAt(0) + 0x60);
      if (char === '·' || char === '‧') return '・';
      return char;
    })
    .join('')
    // A dash can only be meant as a long vowel where kana stands before it.
    .replaceAll(/(?<=[ァ-ヺー])[-‐‑–—―−~〜]/gu, 'ー');
}

/** Characters that no katakana name has, each once. */
export function notKatakana(text: string): readonly string[] {
  return [...new Set([...text].filter((char) => !isKatakanaLetter(char) && !MARKS.has(char)))];
}

/** What kana cannot begin or follow: a long mark, a small kana or ッ with nothing to lean on; undefined where all is well. */
export function looseMark(kana: string): string | undefined {
  let before = '';
  for (const char of kana) {
    const leans = char === 'ー' || SMALL.has(char);
    if (leans && (before === '' || MARKS.has(before) || before === 'ッ' || before === 'っ')) return char;
    before = char;
  }
  return before === 'ッ' || before === 'っ' ? before : undefined;
}

/** How many beats of `whole` have no counterpart in `written`, in order. */
export function missingMorae(whole: string, written: string): number {
  const a = moraeOf(whole);
  const b = moraeOf(written);
  // Longest common subsequence; names are short.
  let row: number[] = Array.from({ length: b.length + 1 }, () => 0);
  for (const beat of a) {
    const next = [0];
    b.forEach((other, at) => {
      next.push(beat === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return a.length - (row.at(-1) ?? 0);
}
