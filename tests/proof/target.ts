/** A promise of the product with a number, and how the number is got: what `npm run proof` prints one row of. */

/** What a piece of the cases came to. */
export interface Outcome {
  readonly cases: number;
  /** What went against the promise, in words, with the case's number; empty = kept. */
  readonly broken: readonly string[];
  /** What was measured, by name (units in the name): summed or compared by `told`. */
  readonly measured: Readonly<Record<string, number>>;
}

export interface Tools {
  /** The repository. */
  readonly root: string;
  /** One line of progress, to stderr. */
  readonly say: (line: string) => void;
}

export interface Target {
  /** The number it has in the notes on quality (`R1`, `S7`), or a short name. */
  readonly id: string;
  /** What is counted, in a few words. */
  readonly what: string;
  readonly goal: string;
  /** How many cases the daily and the long version live, and how many make one piece: two or three minutes at most, since a piece that was stopped is done again. */
  readonly cases: { readonly quick: number; readonly long: number; readonly piece: number };
  /** All that is measured are sums: the ledger keeps pieces that follow each other as one line, and whoever has lived more than is asked for has lived that. */
  readonly isSummed?: boolean;
  /** Whose changes make earlier figures stale, where it is less than the group's. */
  readonly sources?: readonly string[];
  /** Lives the cases `from` to `to`, both included, counted from 1; the same numbers are the same cases on every machine. */
  readonly prove: (from: number, to: number, tools: Tools) => Promise<Outcome>;
  /** The figure of all pieces in words: `0 lost of 4,210 events, 300 kills`. */
  readonly told: (pieces: readonly Outcome[]) => string;
  /** Beside the goal: a figure that may not become worse than it was. */
  readonly watched?: Watched;
}

export interface Watched {
  readonly figure: (pieces: readonly Outcome[]) => number;
  readonly better: 'less' | 'more';
  /** Worse than the middle of the last figures by this part of it = a regression. These machines are noisy: a ratio wants 0.3 at least. */
  readonly slack: number;
}

export interface Group {
  /** What one says after `npm run proof --`. */
  readonly name: string;
  /** One line of help. */
  readonly about: string;
  /** Whose changes make earlier figures stale. */
  readonly sources: readonly string[];
  readonly targets: readonly Target[];
}

export const sum = (pieces: readonly Outcome[], name: string): number => pieces.reduce((all, { measured }) => all + (measured[name] ?? 0), 0);
export const most = (pieces: readonly Outcome[], name: string): number => Math.max(0, ...pieces.map(({ measured }) => measured[name] ?? 0));
export const casesOf = (pieces: readonly Outcome[]): number => pieces.reduce((all, { cases }) => all + cases, 0);
