/** English sounds (ARPAbet, as the CMU dictionary writes them) in katakana: how Japanese hears an unknown English name. */

const ROWS: Readonly<Record<string, string>> = {
  '': 'ア イ ウ エ オ', K: 'カ キ ク ケ コ', G: 'ガ ギ グ ゲ ゴ', S: 'サ シ ス セ ソ', Z: 'ザ ジ ズ ゼ ゾ', T: 'タ ティ トゥ テ ト',
  D: 'ダ ディ ドゥ デ ド', N: 'ナ ニ ヌ ネ ノ', HH: 'ハ ヒ フ ヘ ホ', B: 'バ ビ ブ ベ ボ', P: 'パ ピ プ ペ ポ', M: 'マ ミ ム メ モ',
  Y: 'ヤ イ ユ イェ ヨ', R: 'ラ リ ル レ ロ', L: 'ラ リ ル レ ロ', W: 'ワ ウィ ウ ウェ ウォ', F: 'ファ フィ フ フェ フォ',
  V: 'ヴァ ヴィ ヴ ヴェ ヴォ', SH: 'シャ シ シュ シェ ショ', ZH: 'ジャ ジ ジュ ジェ ジョ', CH: 'チャ チ チュ チェ チョ',
  JH: 'ジャ ジ ジュ ジェ ジョ', TH: 'サ シ ス セ ソ', DH: 'ザ ジ ズ ゼ ゾ', NG: 'ガ ギ グ ゲ ゴ', TS: 'ツァ ツィ ツ ツェ ツォ',
};
/** A consonant with no vowel after it. */
const ALONE: Readonly<Record<string, string>> = {
  K: 'ク', G: 'グ', S: 'ス', Z: 'ズ', T: 'ト', D: 'ド', N: 'ン', HH: '', B: 'ブ', P: 'プ', M: 'ム', Y: 'イ', R: 'ル', L: 'ル', W: 'ウ',
  F: 'フ', V: 'ヴ', SH: 'シュ', ZH: 'ジュ', CH: 'チ', JH: 'ジ', TH: 'ス', DH: 'ズ', NG: 'ング', TS: 'ツ',
};
/** A vowel as the column of its kana, and what follows it. */
const VOWELS: Readonly<Record<string, readonly [column: number, after: string]>> = {
  AA: [0, ''], AE: [0, ''], AH: [0, ''], AO: [4, 'ー'], AW: [0, 'ウ'], AY: [0, 'イ'], EH: [3, ''], ER: [0, 'ー'], EY: [3, 'イ'],
  IH: [1, ''], IY: [1, 'ー'], OW: [4, 'ー'], OY: [4, 'イ'], UH: [2, ''], UW: [2, 'ー'],
};
/** After these a final stop is heard held: Nick ニック, Scott スコット. */
const SHORT = new Set(['AA', 'AE', 'AH', 'EH', 'IH', 'UH']);
const HELD = new Set(['K', 'T', 'P', 'CH', 'JH', 'G', 'D']);
const BEFORE_R: Readonly<Record<string, string>> = { AA: 'ー', AO: 'ー', EH: 'ア', IH: 'ア', UH: 'ア', IY: 'ア', AY: 'ア', AW: 'ア' };

const isVowel = (sound: string | undefined): boolean => sound !== undefined && VOWELS[sound] !== undefined;

/** `spelling` tells which vowel is meant where English has worn it down: John with o, Nolan with a. */
export function kanaOfSounds(pronunciation: string, spelling: string): string {
  const marked = pronunciation.replaceAll('T S', 'TS').split(' ');
  const sounds = marked.map((sound) => sound.replace(/\d/, ''));
  const column = (sound: string): number => {
    const hasO = /o/i.test(spelling) && !/a/i.test(spelling);
    if ((sound === 'AA' || sound === 'AH') && hasO) return 4;
    if (sound === 'IH' && /e/i.test(spelling) && !/[iy]/i.test(spelling)) return 3;
    return VOWELS[sound]?.[0] ?? 0;
  };
  let kana = '';
  sounds.forEach((sound, at) => {
    const before = sounds[at - 1];
    const next = sounds[at + 1];
    if (isVowel(sound)) {
      const [, after = ''] = VOWELS[sound] ?? [];
      const glided = before === 'Y' && isVowel(sound) && at >= 2 && !isVowel(sounds[at - 2]);
      const row = before !== undefined && !isVowel(before) && !glided ? before : '';
      const cells = (ROWS[row] ?? ROWS[''] ?? '').split(' ');
      kana += glided ? (['ャ', 'ィ', 'ュ', 'ェ', 'ョ'][column(sound)] ?? '') : (cells[column(sound)] ?? '');
      const rests = next === 'R' && !isVowel(sounds[at + 2]);
      kana += rests ? (after.endsWith('イ') || after === 'ウ' ? after : '') + (BEFORE_R[sound] ?? after) : after;
      return;
    }
    if (isVowel(next)) return;
    // A glide: cure, Hughes, Matthew.
    if (next === 'Y' && isVowel(sounds[at + 2])) {
      kana += (ROWS[sound] ?? '').split(' ')[1]?.charAt(0) ?? '';
      return;
    }
    if (sound === 'Y' || (sound === 'R' && isVowel(before))) return;
    if (sound === 'M' && (next === 'B' || next === 'P')) kana += 'ン';
    else if (sound === 'NG' && (next === 'K' || next === 'G')) kana += 'ン';
    else kana += (next === undefined && HELD.has(sound) && before !== undefined && SHORT.has(before) ? 'ッ' : '') + (ALONE[sound] ?? '');
  });
  return kana.replaceAll(/ー{2,}/g, 'ー');
}
