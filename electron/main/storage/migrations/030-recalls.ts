/** What was measured of what the learner remembers, rule by rule; attempts that are removed have taught all the same. */
import type { Migration } from '../migrate';

export const recalls: Migration = {
  version: 30,
  sql: `
    CREATE TABLE recalls (
      at TEXT NOT NULL,
      scene TEXT NOT NULL,
      rule TEXT NOT NULL,
      mode TEXT NOT NULL,
      outcome TEXT NOT NULL CHECK (outcome IN ('met', 'partly', 'missed'))
    ) STRICT;
    CREATE INDEX recalls_by_rule ON recalls (scene, rule, at);
  `,
};
