/** Removing an attempt can be undone, and an interrupted one that was declined is not offered again. */
import type { Migration } from '../migrate';

export const shelf: Migration = {
  version: 20,
  sql: `
    ALTER TABLE attempts ADD COLUMN removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1));
    ALTER TABLE attempts ADD COLUMN dismissed INTEGER NOT NULL DEFAULT 0 CHECK (dismissed IN (0, 1));
  `,
};
