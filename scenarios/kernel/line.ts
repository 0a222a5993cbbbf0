/** A spoken line as data: what it sounds like, how long it takes, how it is written. Length never comes from audio. */
import type { LineId } from './ids';

export interface Line {
  readonly id: LineId;
  /** Japanese in runs: [text, reading] where the run needs furigana, [text] where it does not. */
  readonly ja: readonly (readonly [string, string] | readonly [string])[];
  /** Full reading in hiragana and katakana with 、 and 。 kept: the source of length and mora marks. */
  readonly kana: string;
  readonly romaji: string;
  readonly en: string;
  readonly fr: string;
  /** What the line says, space separated; rules look for these: company name humble closing chodai confirm ask-reading
   *  name-joke first-greeting appointment thanks excuse late ... */
  readonly tokens: string;
  readonly register: string;
  /** A trap: the wrong line to say, with the better one. */
  readonly sayInstead?: LineId;
}
