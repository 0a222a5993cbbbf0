/** Learning records that wait for their store: written before they are sent, and kept by their ids after that, so that none goes twice. */
import type { AttemptHeader } from '../../../scenarios/kernel/attempt';
import type { Observation } from '../../../scenarios/kernel/observation';
import type { AttemptSummary } from '../../contract/attempt';
import { inTransaction, type Database } from './database';

export interface Recordable {
  readonly id: string;
  readonly learner: string;
}

/** Of one endpoint. */
export interface OutboxCounts {
  readonly waiting: number;
  readonly sent: number;
  readonly refused: number;
}

export interface Waiting {
  readonly id: string;
  /** JSON. */
  readonly statement: string;
}

export interface OutboxStore {
  /** Attempts that these learners played to an end, oldest first; with an endpoint only those of which nothing was written for it yet. */
  recordable(learners: readonly string[], endpoint?: string): readonly Recordable[];
  /** What an attempt's records are made from. */
  recorded(attempt: string): {
    readonly header: AttemptHeader;
    readonly observations: readonly Observation[];
    readonly started: string;
    readonly steps: number;
    readonly summary: AttemptSummary;
  };
  /** One transaction; what is there already stays as it is. */
  enqueue(endpoint: string, { id, learner }: Recordable, statements: readonly Waiting[]): void;
  outboxCounts(endpoint: string): OutboxCounts;
  /** In the order in which they were written. */
  nextWaiting(endpoint: string, limit: number): readonly Waiting[];
  /** The store has them. Their text is not needed any more, and so not kept. */
  settle(endpoint: string, ids: readonly string[]): void;
  refuse(endpoint: string, id: string, reason: string): void;
  /** The reasons of those that were refused, each once, the most frequent first. */
  refusals(endpoint: string): readonly string[];
  /** Those that were refused wait again. */
  retryRefused(endpoint: string): void;
  /** Nothing waits any more, and what was refused is forgotten; both can be written anew. */
  dropUnsent(endpoint: string): void;
}

export function makeOutboxStore(db: Database): OutboxStore {
  const ended = `SELECT attempts.id AS id, learners.id AS learner FROM attempts JOIN learners ON learners.key = attempts.learner
    WHERE attempts.state = 'ended' AND attempts.removed = 0 AND imported = 0 AND summary IS NOT NULL
      AND learners.id IN (SELECT value FROM json_each(:learners))`;
  const all = db.prepare(`${ended} ORDER BY started, attempts.key`);
  const unwritten = db.prepare(`${ended} AND NOT EXISTS (SELECT 1 FROM outbox WHERE endpoint = :endpoint AND attempt = attempts.id) ORDER BY started, attempts.key`);
  const head = db.prepare('SELECT key, header, started, steps, summary FROM attempts WHERE id = ?');
  const observations = db.prepare('SELECT observations FROM chunks WHERE attempt = ? ORDER BY seq');
  const insert = db.prepare(`INSERT OR IGNORE INTO outbox (endpoint, id, attempt, learner, statement)
    VALUES (?, ?, ?, (SELECT key FROM learners WHERE id = ?), ?)`);
  const counts = db.prepare('SELECT state, count(*) AS n FROM outbox WHERE endpoint = ? GROUP BY state');
  const next = db.prepare(`SELECT id, statement FROM outbox WHERE endpoint = ? AND state = 'waiting' ORDER BY seq LIMIT ?`);
  const settled = db.prepare(`UPDATE outbox SET state = 'sent', statement = '', reason = '' WHERE endpoint = ? AND id = ?`);
  const refused = db.prepare(`UPDATE outbox SET state = 'refused', reason = ? WHERE endpoint = ? AND id = ?`);
  const reasons = db.prepare(`SELECT reason FROM outbox WHERE endpoint = ? AND state = 'refused' GROUP BY reason ORDER BY count(*) DESC, reason LIMIT 5`);
  const again = db.prepare(`UPDATE outbox SET state = 'waiting', reason = '' WHERE endpoint = ? AND state = 'refused'`);
  const drop = db.prepare(`DELETE FROM outbox WHERE endpoint = ? AND state <> 'sent'`);

  return {
    recordable(learners, endpoint) {
      const given = { learners: JSON.stringify(learners) };
      return (endpoint === undefined ? all.all(given) : unwritten.all({ ...given, endpoint })) as unknown as Recordable[];
    },
    recorded(attempt) {
      const { key, header, started, steps, summary } = head.get(attempt) as { key: number; header: string; started: string; steps: number; summary: string };
      const parts = observations.all(key) as { observations: string }[];
      return {
        header: JSON.parse(header) as AttemptHeader,
        observations: parts.flatMap((part) => JSON.parse(part.observations) as Observation[]),
        started, steps,
        summary: JSON.parse(summary) as AttemptSummary,
      };
    },
    enqueue(endpoint, { id: attempt, learner }, statements) {
      inTransaction(db, () => {
        for (const { id, statement } of statements) insert.run(endpoint, id, attempt, learner, statement);
      });
    },
    outboxCounts(endpoint) {
      const rows = counts.all(endpoint) as { state: keyof OutboxCounts; n: number }[];
      return { waiting: 0, sent: 0, refused: 0, ...Object.fromEntries(rows.map(({ state, n }) => [state, n])) };
    },
    nextWaiting: (endpoint, limit) => next.all(endpoint, limit) as unknown as Waiting[],
    settle(endpoint, ids) {
      inTransaction(db, () => {
        for (const id of ids) settled.run(endpoint, id);
      });
    },
    refuse: (endpoint, id, reason) => void refused.run(reason, endpoint, id),
    refusals: (endpoint) => (reasons.all(endpoint) as { reason: string }[]).map(({ reason }) => reason),
    retryRefused: (endpoint) => void again.run(endpoint),
    dropUnsent: (endpoint) => void drop.run(endpoint),
  };
}
