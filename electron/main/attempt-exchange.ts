/** Attempts out of the app and in again, as files that the person chooses. */
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Attempt } from '../../scenarios/kernel/attempt';
import type { AttemptFile } from '../contract/attempt';
import { formatAttemptFile, parseAttemptFile, type ParsedAttempt } from '../contract/attempt-file';
import { MAX_ATTEMPT_FILE_BYTES } from '../contract/limits';
import { attemptEnding } from './attempt-name';
import { Refusal } from './refusal';
import type { AttemptStore } from './storage/attempt-store';
import { writeWhole } from './write-whole';

export type LawfulAttempt = Omit<Extract<ParsedAttempt, { ok: true }>, 'ok'>;

/** `reigi-s03-20260131-0930` and `ending`: sorts by scene and time. */
export function suggestFileName(attempts: AttemptStore, id: string, ending = attemptEnding(process.platform)): string {
  const { scene, started } = attempts.read(id).listed;
  return fileName(scene, started, ending);
}

export function fileName(scene: string, started: string, ending = attemptEnding(process.platform)): string {
  const [date = '', time = ''] = started.split('T');
  return `reigi-${scene.replaceAll(':', '-')}-${date.replaceAll('-', '')}-${time.slice(0, 5).replace(':', '')}${ending}`;
}

/** Throws a `Refusal` when the attempt is not there or the file cannot be written; no half file is left. */
export function exportAttempt(attempts: AttemptStore, id: string, file: string): void {
  const { listed, ...attempt } = attempts.read(id);
  const { started, steps, summary } = listed;
  writeAttempt(file, attempt, { started, steps, summary });
}

/** Throws a `Refusal` when the file cannot be written; no half file is left. */
export function writeAttempt(file: string, attempt: Attempt, recorded: AttemptFile['recorded']): void {
  try {
    writeWhole(file, formatAttemptFile(attempt, recorded));
  } catch (error) {
    throw new Refusal('storage-failed', `The file could not be written (${systemCode(error)})`);
  }
}

/** Reads the attempt in `file` and keeps nothing. Throws a `Refusal` with `invalid-file` that names the field. */
export function readAttempt(file: string): LawfulAttempt {
  const parsed = parseAttemptFile(readText(file));
  if (!parsed.ok) throw new Refusal('invalid-file', parsed.message, parsed.field);
  return parsed;
}

/** Reads and keeps the attempt in `file`; returns its id. Nothing is kept of a file that is not lawful as a whole. */
export function importAttempt(attempts: AttemptStore, file: string, now: string): string {
  return keepAttempt(attempts, readAttempt(file), now);
}

/** Keeps an attempt that was read; returns its id. The same attempt twice is kept once. */
export function keepAttempt(attempts: AttemptStore, { attempt, recorded }: LawfulAttempt, now: string): string {
  const { id } = attempt.header;
  const existing = find(attempts, id);
  if (existing === undefined) {
    attempts.add(attempt, recorded, now);
  } else if (formatAttemptFile(existing) !== formatAttemptFile(attempt)) {
    throw new Refusal('invalid-file', 'header.id is that of another attempt in your history; this file was changed', 'header.id');
  }
  return id;
}

/** Also finds what was removed: importing it again brings it back. */
function find(attempts: AttemptStore, id: string): ReturnType<AttemptStore['read']> | undefined {
  try {
    attempts.setRemoved(id, false);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not-found') return undefined;
    throw error;
  }
  return attempts.read(id);
}

function readText(file: string): string {
  let bytes: Buffer;
  try {
    const handle = openSync(file, 'r');
    try {
      // Asked of the open file, so that it cannot be exchanged between the question and the reading.
      const { size } = fstatSync(handle);
      if (!fstatSync(handle).isFile()) throw new Refusal('invalid-file', 'The file is not a plain file; choose an attempt file', '');
      if (size > MAX_ATTEMPT_FILE_BYTES) {
        const limit = `${MAX_ATTEMPT_FILE_BYTES / 1024 / 1024} MB`;
        throw new Refusal('invalid-file', `The file is too large; at most ${limit} are read`, '');
      }
      bytes = readFileSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('invalid-file', `The file cannot be read (${systemCode(error)})`, '');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('invalid-file', 'The file is not text in UTF-8; choose an attempt file', '');
  }
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
