/** Learning records on their way to a store: they wait here, over restarts, until it has them or will never take them. */
import type { Migration } from '../migrate';

export const outbox: Migration = {
  version: 50,
  sql: `
    CREATE TABLE outbox (
      seq INTEGER PRIMARY KEY,
      endpoint TEXT NOT NULL,
      id TEXT NOT NULL,
      attempt TEXT NOT NULL,
      learner INTEGER NOT NULL,
      statement TEXT NOT NULL,
      state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'refused')),
      reason TEXT NOT NULL DEFAULT '',
      UNIQUE (endpoint, id)
    ) STRICT;
    CREATE INDEX outbox_by_state ON outbox (endpoint, state, seq);
  `,
};
