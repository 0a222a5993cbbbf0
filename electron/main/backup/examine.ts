/** What a backup holds, and whether it can be relied on. Nothing in the file is changed. */
import { connect, readUserVersion } from '../storage/connection';
import type { Database } from '../storage/database';
import { examineContent } from '../storage/findings';
import { inspectFiles } from '../storage/inspect-files';
import { NEWEST_VERSION } from '../storage/migrations/list';
import type { Figures } from './rotation';

export type Fault = 'damaged' | 'newer';

export function figuresOf(db: Database): Figures {
  const row = db
    .prepare(
      `SELECT count(*) AS attempts, total(next_seq) AS chunks, total(state = 'ended') AS ended FROM attempts WHERE removed = 0`,
    )
    .get() as { attempts: number; chunks: number; ended: number };
  return { attempts: row.attempts, mark: [row.attempts, row.chunks, row.ended].join(' ') };
}

/** `isThorough` reads every page; otherwise only what is asked for. */
export function examine(file: string, isThorough: boolean): Figures | Fault {
  let db: Database | undefined;
  try {
    const finding = inspectFiles(file);
    if (finding !== 'fit to open') return finding;
    db = connect(file, { readOnly: true });
    if (readUserVersion(db) > NEWEST_VERSION) return 'newer';
    if (isThorough && (examineContent(db) !== undefined || !isWhole(db))) return 'damaged';
    return figuresOf(db);
  } catch {
    return 'damaged';
  } finally {
    db?.close();
  }
}

/** `quick_check` does not compare indexes with their tables; this does. */
function isWhole(db: Database): boolean {
  const check = db.prepare('PRAGMA integrity_check(1)').get() as { integrity_check?: string } | undefined;
  const orphan = db.prepare('PRAGMA foreign_key_check').get();
  return check?.integrity_check === 'ok' && orphan === undefined;
}
