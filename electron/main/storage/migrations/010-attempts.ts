/** Attempts and the numbered chunks that they arrive in. */
import { APPLICATION_ID } from '../database';
import type { Migration } from '../migrate';

export const attempts: Migration = {
  version: 10,
  sql: `
    PRAGMA application_id = ${APPLICATION_ID};
    CREATE TABLE attempts (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      started TEXT NOT NULL,
      scene TEXT NOT NULL,
      scene_version INTEGER NOT NULL,
      mode TEXT NOT NULL,
      seed INTEGER NOT NULL,
      header TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('running', 'ended', 'interrupted')),
      next_seq INTEGER NOT NULL DEFAULT 0,
      steps INTEGER NOT NULL DEFAULT 0,
      sample_count INTEGER NOT NULL DEFAULT 0,
      observation_count INTEGER NOT NULL DEFAULT 0,
      track_bytes INTEGER NOT NULL DEFAULT 0,
      imported INTEGER NOT NULL DEFAULT 0 CHECK (imported IN (0, 1)),
      summary TEXT
    ) STRICT;
    CREATE INDEX attempts_by_start ON attempts (started DESC, key DESC);
    CREATE TABLE chunks (
      attempt INTEGER NOT NULL REFERENCES attempts (key) ON DELETE CASCADE,
      seq INTEGER NOT NULL,
      from_step INTEGER NOT NULL,
      to_step INTEGER NOT NULL,
      samples TEXT NOT NULL,
      observations TEXT NOT NULL,
      track BLOB NOT NULL,
      PRIMARY KEY (attempt, seq)
    ) STRICT, WITHOUT ROWID;
  `,
};
