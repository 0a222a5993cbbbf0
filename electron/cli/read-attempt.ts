/** An attempt file from disk or from a pipe, as far as it can be trusted. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { parseAttemptFile, type ParsedAttempt } from '../contract/attempt-file';
import { MAX_ATTEMPT_FILE_BYTES } from '../contract/limits';
import type { Io } from './io';
import { Refusal, shown } from './refusal';

export type ReadAttempt = Extract<ParsedAttempt, { ok: true }>;

/** `file` is a path, or `-` for what is piped in. */
export async function readAttempt(file: string | undefined, io: Io): Promise<ReadAttempt> {
  if (file === undefined) throw new Refusal('FILE is missing; name an attempt file, or - to read what is piped in');
  const name = file === '-' ? 'standard input' : shown(file);
  const parsed = parseAttemptFile(await readText(file, name, io));
  if (!parsed.ok) throw new Refusal(`${name}: ${parsed.message}`);
  return parsed;
}

async function readText(file: string, name: string, io: Io): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    if (file !== '-' && (await stat(file)).isDirectory()) throw new Refusal(`FILE ${name} is a folder; name an attempt file`);
    // Counted while reading, because a pipe or a device does not tell its size beforehand.
    for await (const chunk of file === '-' ? io.input() : createReadStream(file)) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > MAX_ATTEMPT_FILE_BYTES) {
        throw new Refusal(`${name}: The file is too large; at most ${MAX_ATTEMPT_FILE_BYTES / 1024 / 1024} MB are read`);
      }
      chunks.push(bytes);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(`FILE ${name} cannot be read (${reason(error)}); check the path`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Refusal(`${name}: The file is not UTF-8 text; it is damaged, or not an attempt`);
  }
}

/** What the system says is wrong: its short code, whose words are the same in every language. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
