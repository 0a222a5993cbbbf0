/** Whether a database can be trusted as ours, asked without changing anything in it. */
import { APPLICATION_ID, type Database } from './database';
import { connect, readUserVersion } from './connection';
import { describeSchema, migrate } from './migrate';
import { MIGRATIONS, NEWEST_VERSION } from './migrations/list';

/** Why the content cannot be trusted; 'newer': written by a later app. Undefined: it is ours. An empty database is a new one. */
export type Finding = { readonly damage: string } | 'newer' | undefined;

/** Of statements that find something, what that means. All of them hold for every version of the tables. */
const CONTRADICTIONS: readonly (readonly [sql: string, says: string])[] = [
  // Where one of these is not what it was written as, the list of attempts could not be shown.
  [
    `SELECT 1 FROM attempts WHERE NOT json_valid(header) OR json_extract(header, '$.id', '$.scene', '$.mode') IS NOT json_array(id, scene, mode)
       OR (summary IS NOT NULL AND NOT json_valid(summary)) OR datetime(started) IS NULL OR started NOT GLOB '*Z'`,
    'an attempt in it cannot be read',
  ],
  [
    'SELECT 1 FROM attempts WHERE next_seq IS NOT (SELECT count(*) FROM chunks WHERE attempt = attempts.key)',
    'a part of an attempt is missing',
  ],
  ['SELECT 1 FROM chunks WHERE NOT json_valid(samples) OR NOT json_valid(observations)', 'a part of an attempt cannot be read'],
];
const NOBODY = 'SELECT 1 WHERE (SELECT count(*) FROM learners WHERE chosen = 1 AND removed = 0) IS NOT 1';
/** The version that knows several learners. */
const LEARNERS = 40;

/** Throws what SQLite throws. */
export function examineContent(db: Database): Finding {
  const { application_id: id } = db.prepare('PRAGMA application_id').get() as { application_id: number };
  const version = readUserVersion(db);
  if (id !== APPLICATION_ID) {
    const { n } = db.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number };
    return id === 0 && n === 0 && version === 0 ? undefined : { damage: 'it belongs to another program' };
  }
  if (version > NEWEST_VERSION) return 'newer';
  // First of all: what else a file may bring along (triggers, columns that compute themselves) must never run.
  if (describeSchema(db) !== schemaOf(version)) return { damage: 'its tables are not ours' };
  const check = db.prepare('PRAGMA quick_check(1)').get() as { quick_check?: string } | undefined;
  if (check?.quick_check !== 'ok') return { damage: 'its pages are damaged' };
  const wrong = CONTRADICTIONS.find(([sql]) => db.prepare(`${sql} LIMIT 1`).get() !== undefined);
  if (wrong !== undefined) return { damage: wrong[1] };
  return version >= LEARNERS && db.prepare(NOBODY).get() !== undefined ? { damage: 'it is nobody\'s' } : undefined;
}

function schemaOf(version: number): string {
  const fresh = connect(':memory:');
  try {
    migrate(fresh, MIGRATIONS.filter((one) => one.version <= version));
    return describeSchema(fresh);
  } finally {
    fresh.close();
  }
}
