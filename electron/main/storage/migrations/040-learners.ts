/** Several people on one computer. Whatever was there before is the first one's, who needs no name. */
import type { Migration } from '../migrate';

export const learners: Migration = {
  version: 40,
  sql: `
    CREATE TABLE learners (
      key INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      made TEXT NOT NULL,
      chosen INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1)),
      removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
    ) STRICT;
    INSERT INTO learners (key, id, name, made, chosen)
      SELECT 1, substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-4' || substr(h, 14, 3) || '-8' || substr(h, 18, 3) || '-' || substr(h, 21, 12),
        '', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 1 FROM (SELECT lower(hex(randomblob(16))) AS h);
    ALTER TABLE attempts ADD COLUMN learner INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE recalls ADD COLUMN learner INTEGER NOT NULL DEFAULT 1;
    CREATE INDEX attempts_by_learner ON attempts (learner, started DESC, key DESC);
    CREATE INDEX recalls_by_learner ON recalls (learner, at);
  `,
};
