/** The folder of the backups and the names in it. */
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface BackupFile {
  readonly name: string;
  readonly at: string;
  readonly bytes: number;
  /** Was the history itself until a backup took its place. */
  readonly isSetAside: boolean;
}

const NAME = /^reigi-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z(-set-aside)?(-\d+)?\.db$/;
const UNFINISHED = /^\.reigi-.*\.db\.part(-journal|-wal|-shm)?$/;

export function isBackupName(name: string): boolean {
  return NAME.test(name);
}

/** `2026-01-31T09:30:00.000Z` -> `reigi-20260131T093000Z.db`, and `-2` behind it when that is taken. */
export function freeName(folder: string, at: string, isSetAside: boolean): string {
  const stem = `reigi-${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z${isSetAside ? '-set-aside' : ''}`;
  const taken = new Set(namesIn(folder));
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? `${stem}.db` : `${stem}-${copy}.db`;
    if (!taken.has(name)) return name;
  }
}

/** Newest first. */
export function listFiles(folder: string): readonly BackupFile[] {
  return namesIn(folder)
    .flatMap((name): BackupFile[] => {
      const match = NAME.exec(name);
      const stats = match === null ? undefined : statSync(join(folder, name), { throwIfNoEntry: false });
      if (match === null || stats?.isFile() !== true) return [];
      const [, year, month, day, hour, minute, second, aside] = match;
      const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
      return Number.isNaN(Date.parse(at)) ? [] : [{ name, at, bytes: stats.size, isSetAside: aside !== undefined }];
    })
    .sort((a, b) => (a.at === b.at ? (a.name < b.name ? 1 : -1) : a.at < b.at ? 1 : -1));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What a kill left behind half-written. */
export function clearUnfinished(folder: string): void {
  for (const name of namesIn(folder)) {
    if (UNFINISHED.test(name)) rmSync(join(folder, name), { force: true });
  }
}

export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** On the disk, not only in the system's memory. */
export function flush(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
