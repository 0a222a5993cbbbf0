/** The ledger of long proofs: one line a finished piece, kept for ever, so that a proof goes on where it was stopped. */
import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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
  return lines(file).filter(isProved);
}

type Line = Entry | Proved | ((Walk | Play) & Circumstances);

const isProved = (line: Line): line is Proved => line.proof === 'targets';

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

/** Whether a line was written by this very program: by the same sources, or, where a line does not have them, at the same commit. Work that is not committed proves nothing for later. */
export function isSameProgram(line: Circumstances, { commit, dirty, sources }: Circumstances): boolean {
  if (dirty || line.dirty || commit === 'unknown') return false;
  return line.sources !== undefined && sources !== undefined ? line.sources === sources : line.commit === commit;
}

/** Whether this very program already played this to its end, as planned. */
export function isPlayDone(file: string, asked: Pick<Play, 'scene' | 'device' | 'player' | 'seed'>, where: Circumstances): boolean {
  if (!existsSync(file)) return false;
  return lines(file).some((line) => line.proof === 'plays' && 'device' in line && isSameProgram(line, where) && line.broken === ''
    && line.scene === asked.scene && line.device === asked.device && line.player === asked.player && line.seed === asked.seed);
}

type NewPiece = Omit<Proved, keyof Circumstances>;

export function append(file: string, piece: Piece | Walk | Play | NewPiece, where: Circumstances): void {
  const entry = { ...piece, ...where, at: new Date().toISOString() };
  appendFileSync(file, `${JSON.stringify(entry)}\n`);
}

/** Onto the piece before it, when this program lived that on this machine and nothing broke in either: a long run is one line, not a thousand. Everything that was measured must be a sum. */
export function extend(file: string, piece: NewPiece, where: Circumstances): void {
  const kept = existsSync(file) ? lines(file) : [];
  const at = kept.findLastIndex((line) => isProved(line) && line.group === piece.group && line.target === piece.target && line.to + 1 === piece.from
    && isSameProgram(line, where) && line.machine === where.machine && line.node === where.node && line.broken.length === 0);
  const before = kept[at];
  if (before === undefined || !isProved(before) || piece.broken.length > 0) {
    append(file, piece, where);
    return;
  }
  const names = [...new Set([...Object.keys(before.measured), ...Object.keys(piece.measured)])];
  const whole: NewPiece = {
    ...piece, from: before.from, cases: before.cases + piece.cases, seconds: Math.round((before.seconds + piece.seconds) * 10) / 10,
    measured: Object.fromEntries(names.map((name) => [name, (before.measured[name] ?? 0) + (piece.measured[name] ?? 0)])),
  };
  const texts = readFileSync(file, 'utf8').split('\n').filter((text) => text !== '');
  const others = texts.filter((_, index) => index !== at);
  // Written beside it first: whoever is stopped here loses nothing.
  writeFileSync(`${file}.new`, `${[...others, JSON.stringify({ ...whole, ...where, load: Math.max(before.load, where.load), at: new Date().toISOString() })].join('\n')}\n`);
  renameSync(`${file}.new`, file);
}

/** Whether this very program already did this piece. */
export function isDone(ledger: readonly Entry[], piece: Pick<Piece, 'proof' | 'scene' | 'player' | 'from' | 'to'>, where: Circumstances): boolean {
  return ledger.some((entry) => isSameProgram(entry, where) && entry.proof === piece.proof && entry.scene === piece.scene && entry.player === piece.player && entry.from === piece.from && entry.to === piece.to);
}
