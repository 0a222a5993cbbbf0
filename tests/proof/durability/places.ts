/** Where each row of the history lies in its file. */
import { join } from 'node:path';
import { DATABASE_NAME } from '../../../electron/main/storage/open-storage';
import { readRaw } from '../../../electron/main/storage/raw/pages';

/** Where each row of an attempt lies in the file, by page: what must be found again when those pages are sound. */
export interface Places {
  readonly head: ReadonlySet<number>;
  readonly chunks: readonly ReadonlySet<number>[];
}

export function placesIn(folder: string): ReadonlyMap<number, Places> {
  const heads = new Map<number, { index: number; head: Set<number> }>();
  const chunks = new Map<number, Set<number>[]>();
  for (const row of readRaw(join(folder, DATABASE_NAME)).rows()) {
    const values = row.values() ?? [];
    if (row.rowid !== undefined && values.length >= 16) heads.set(row.rowid, { index: Number(String(values[1]).slice(-12)), head: new Set(row.pages) });
    const [attempt, seq] = values;
    if (row.rowid !== undefined || values.length !== 7 || typeof attempt !== 'number' || typeof seq !== 'number') continue;
    const known = chunks.get(attempt) ?? [];
    known[seq] = new Set(row.pages);
    chunks.set(attempt, known);
  }
  return new Map([...heads].map(([key, { index, head }]) => [index, { head, chunks: chunks.get(key) ?? [] }]));
}
