/** Everything of the learner's in one file: attempts, memory, settings, card. Written beside its name and moved there when whole. */
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import {
  ARCHIVE_FORMAT, ARCHIVE_FORMAT_VERSION, attemptEntry, CARD, MANIFEST, MAX_ARCHIVE_ENTRIES, MEMORY, SETTINGS, type Manifest,
} from '../../contract/archive';
import { formatAttemptFile } from '../../contract/attempt-file';
import type { Settings } from '../../contract/settings';
import { flush } from '../backup/backup-files';
import { formatCard, type OwnCard } from '../card-file';
import { Refusal } from '../refusal';
import type { AttemptStore } from '../storage/attempt-store';
import type { RecallStore } from '../storage/recall-store';

export interface Everything {
  readonly attempts: AttemptStore & RecallStore;
  readonly settings: Settings;
  readonly card: OwnCard;
}

const PAGE = 200;
/** Four entries are no attempts. */
const MAX_ATTEMPTS = MAX_ARCHIVE_ENTRIES - 4;

/** Ids of all that was played, oldest first. */
function idsOf(attempts: AttemptStore): readonly string[] {
  const ids: string[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const page = attempts.list({ limit: PAGE, offset });
    ids.push(...page.attempts.filter(({ steps }) => steps > 0).map(({ id }) => id));
    if (offset + PAGE >= page.total) return ids.toReversed();
  }
}

/** Returns how many attempts are in it. Throws a `Refusal`; no half file is left. */
export async function writeArchive(file: string, { attempts, settings, card }: Everything, app: string, now: string): Promise<number> {
  const ids = idsOf(attempts);
  if (ids.length > MAX_ATTEMPTS) throw new Refusal('refused', `One archive holds at most ${MAX_ATTEMPTS} attempts; copy the folder of the backups instead`);
  const listed: Manifest['attempts'] = [];
  const zip = new ZipFile();
  const packed = zip.outputStream as Readable;
  // The library tells faults of what it packs apart from its stream, which would then wait for ever.
  zip.on('error', (error: Error) => packed.destroy(error));
  /** Read only when its turn comes, so that one attempt at a time is in memory. */
  const add = (entry: string, content: () => string): void =>
    zip.addReadStreamLazy(entry, { mode: 0o100600, mtime: new Date(now) }, (give) => {
      try {
        give(null, Readable.from([Buffer.from(content())]));
      } catch (error) {
        give(error, Readable.from([]));
      }
    });
  for (const id of ids) {
    add(attemptEntry(id), () => {
      const { listed: row, ...attempt } = attempts.read(id);
      const { started, steps, summary, imported, state } = row;
      const content = formatAttemptFile(attempt, { started, steps, summary });
      listed.push({ id, sha256: sha256(content), imported, state: state === 'ended' ? 'ended' : 'interrupted' });
      return content;
    });
  }
  const settingsText = `${JSON.stringify(settings, null, 2)}\n`;
  const memoryText = `${JSON.stringify(attempts.recalls().recalls)}\n`;
  const { draft, logo } = card;
  const cardText = draft === null ? null : formatCard({ draft, logo });
  add(SETTINGS, () => settingsText);
  add(MEMORY, () => memoryText);
  if (cardText !== null) add(CARD, () => cardText);
  add(MANIFEST, () => {
    const manifest: Manifest = {
      format: ARCHIVE_FORMAT, formatVersion: ARCHIVE_FORMAT_VERSION, made: now, app, attempts: listed,
      settings: sha256(settingsText), memory: sha256(memoryText), card: cardText === null ? null : sha256(cardText),
    };
    return `${JSON.stringify(manifest)}\n`;
  });
  zip.end();

  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    // `wx` refuses to follow a link that somebody laid in our way. Opened at once: a stream that fails before it has
    // opened its file may still make it afterwards.
    await pipeline(packed, createWriteStream(temporary, { fd: openSync(temporary, 'wx', 0o600) }));
    flush(temporary);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    if (error instanceof Refusal) throw error;
    throw new Refusal('storage-failed', `The file could not be written (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'})`);
  }
  return listed.length;
}

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
