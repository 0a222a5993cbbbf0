/** The ledger of long proofs: one line a finished piece, kept for ever, so that a proof goes on where it was stopped. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Circumstances } from '../support/machine';
import type { Outcome } from './target';

export interface Piece {
  readonly proof: string;
  /** Missing in the oldest entries, when there was one scene. */
  readonly scene?: string;
  readonly player: string;
  readonly from: number;
  readonly to: number;
  /** What went against the promise, in words; empty = kept. */
  readonly broken: readonly string[];
  /** Totals in the pack of the promise, sorted. */
  readonly totals: readonly number[];
  readonly seconds: number;
}

/** A walk through the first day: what each part took. */
export interface Walk {
  readonly proof: 'first-walk';
  readonly walker: string;
  readonly parts: readonly { readonly part: string; readonly seconds: number; readonly by: string }[];
  readonly seconds: number;
}

/** A whole scene in the real app, by a device. */
export interface Play {
  readonly proof: 'plays';
  readonly scene: string;
  readonly device: string;
  readonly player: string;
  readonly seed: number;
  readonly total: number;
  readonly seconds: number;
  /** Empty = as planned. */
  readonly broken: string;
}

/** A piece of the cases of a target. */
export interface Proved extends Outcome, Circumstances {
  readonly proof: 'targets';
  readonly group: string;
  readonly target: string;
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
}

export type Entry = Piece & Circumstances & { readonly at: string };

/** The pieces of the proofs by seeds. */
export function readLedger(file: string): readonly Entry[] {
  if (!existsSync(file)) return [];
  return lines(file).filter((line): line is Entry => line.proof === 'seeds');
}

/** The pieces of the targets. */
export function readTargets(file: string): readonly Proved[] {
  if (!existsSync(file)) return [];
  return lines(file).filter((line): line is Proved => line.proof === 'targets');
}

type Line = Entry | Proved | ((Walk | Play) & Circumstances);

function lines(file: string): readonly Line[] {
  return readFileSync(file, 'utf8').split('\n').flatMap((line, index) => {
    if (line === '') return [];
    try {
      return [JSON.parse(line) as Line];
    } catch {
      throw new Error(`line ${index + 1} of ${file} is no entry: mend it by hand, for a proof is never thrown away; it begins with ${line.slice(0, 20)}`);
    }
  });
}

/** Whether this very program already played this to its end, as planned. */
export function isPlayDone(file: string, asked: Pick<Play, 'scene' | 'device' | 'player' | 'seed'>, { commit, dirty }: Circumstances): boolean {
  if (dirty || commit === 'unknown' || !existsSync(file)) return false;
  return lines(file).some((line) => line.proof === 'plays' && 'device' in line && !line.dirty && line.commit === commit && line.broken === ''
    && line.scene === asked.scene && line.device === asked.device && line.player === asked.player && line.seed === asked.seed);
}

export function append(file: string, piece: Piece | Walk | Play | Omit<Proved, keyof Circumstances>, where: Circumstances): void {
  const entry = { ...piece, ...where, at: new Date().toISOString() };
  appendFileSync(file, `${JSON.stringify(entry)}\n`);
}

/** Whether this very program already did this piece; work that is not committed proves nothing for later. */
export function isDone(ledger: readonly Entry[], piece: Pick<Piece, 'proof' | 'scene' | 'player' | 'from' | 'to'>, { commit, dirty }: Circumstances): boolean {
  return !dirty && commit !== 'unknown' && ledger.some((entry) => !entry.dirty && entry.commit === commit
    && entry.proof === piece.proof && entry.scene === piece.scene && entry.player === piece.player && entry.from === piece.from && entry.to === piece.to);
}
