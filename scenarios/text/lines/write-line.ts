/** Lets a line be written once, with its furigana inside the sentence, so that text and reading cannot drift apart. */
import type { Line } from '../../kernel/line';

export type Run = readonly [string, string] | readonly [string];

/** What an author writes: `[申|もう]します` is 申 read もう; `{family}` is filled from the learner's card. */
export interface WrittenLine {
  readonly ja: string;
  readonly romaji: string;
  readonly en: string;
  readonly fr: string;
  readonly tokens: string;
  readonly register: string;
  readonly sayInstead?: string;
}

const PIECES = /\[([^|[\]]+)\|([^[\]]+)\]|\{[a-z]+\}|[^[{]+/g;

/** Splits written Japanese into runs with readings. */
export function runsOf(written: string): readonly Run[] {
  return [...written.matchAll(PIECES)].map(([piece, text, reading]): Run =>
    text !== undefined && reading !== undefined ? [text, reading] : [piece],
  );
}

/** The reading of a whole sentence. */
export function kanaOf(runs: readonly Run[]): string {
  return runs.map(([text, reading]) => reading ?? text).join('');
}

/** Turns a table of written lines into lines, each named by its key. */
export function writeLines(written: Readonly<Record<string, WrittenLine>>): readonly Line[] {
  return Object.entries(written).map(([id, { ja, ...rest }]) => {
    const runs = runsOf(ja);
    return { id, ja: runs, kana: kanaOf(runs), ...rest };
  });
}
