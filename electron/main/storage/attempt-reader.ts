/** Reads attempts. Rows are our own, written through schemas; the answer is checked once more before it leaves main. */
import type { ChannelSample } from '../../../scenarios/kernel/channels';
import type { AttemptHeader } from '../../../scenarios/kernel/attempt';
import type { Observation } from '../../../scenarios/kernel/observation';
import type { AttemptSummary } from '../../contract/attempt';
import type { ListedAttempt, Response } from '../../contract/contract';
import { Refusal } from '../refusal';
import type { ListQuery } from './attempt-store';
import type { Database } from './database';
import { CHOSEN } from './learner-store';

interface AttemptRow {
  readonly key: number;
  readonly id: string;
  readonly started: string;
  readonly scene: string;
  readonly scene_version: number;
  readonly mode: ListedAttempt['mode'];
  readonly seed: number;
  readonly header: string;
  readonly state: ListedAttempt['state'];
  readonly next_seq: number;
  readonly steps: number;
  readonly imported: 0 | 1;
  readonly summary: string | null;
  readonly again_of: string | null;
}

interface ChunkRow {
  readonly samples: string;
  readonly observations: string;
  readonly track: Uint8Array;
}

const LISTED = `key, id, started, scene, scene_version, mode, seed, state, next_seq, steps, imported, summary, json_extract(header, '$.start.from') AS again_of`;

function toListed(row: AttemptRow): ListedAttempt {
  return {
    id: row.id,
    started: row.started,
    scene: row.scene,
    sceneVersion: row.scene_version,
    mode: row.mode,
    seed: row.seed,
    state: row.state,
    steps: row.steps,
    imported: row.imported === 1,
    summary: row.summary === null ? null : (JSON.parse(row.summary) as AttemptSummary),
    againOf: row.again_of,
  };
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

export function makeAttemptReader(db: Database) {
  const scoped = `learner = CASE WHEN :learner IS NULL THEN ${CHOSEN} ELSE (SELECT key FROM learners WHERE id = :learner) END
    AND (:scene IS NULL OR scene = :scene) AND removed = 0`;
  const page = db.prepare(
    `SELECT ${LISTED} FROM attempts WHERE ${scoped} ORDER BY started DESC, key DESC LIMIT :limit OFFSET :offset`,
  );
  const count = db.prepare(`SELECT count(*) AS n FROM attempts WHERE ${scoped}`);
  const one = db.prepare(`SELECT ${LISTED}, header FROM attempts WHERE id = ? AND removed = 0`);
  const chunks = db.prepare('SELECT samples, observations, track FROM chunks WHERE attempt = ? ORDER BY seq');
  const facts = db.prepare('SELECT observations FROM chunks WHERE attempt = ? ORDER BY seq');
  const cutOff = db.prepare(
    `SELECT ${LISTED} FROM attempts
     WHERE state = 'interrupted' AND next_seq > 0 AND dismissed = 0 AND removed = 0 AND learner = ${CHOSEN} ORDER BY key DESC LIMIT 1`,
  );

  const find = (id: string): AttemptRow => {
    const row = one.get(id) as AttemptRow | undefined;
    if (row === undefined) throw new Refusal('not-found', 'This attempt is not in the history');
    return row;
  };

  return {
    list({ scene, learner, limit, offset }: ListQuery): Response<'attempts.list'> {
      const rows = page.all({ scene: scene ?? null, learner: learner ?? null, limit, offset }) as AttemptRow[];
      const { n } = count.get({ scene: scene ?? null, learner: learner ?? null }) as { n: number };
      return { attempts: rows.map(toListed), total: n };
    },

    read(id: string): Response<'attempts.read'> {
      const row = find(id);
      const parts = chunks.all(row.key) as ChunkRow[];
      return {
        header: JSON.parse(row.header) as AttemptHeader,
        samples: parts.flatMap((part) => JSON.parse(part.samples) as ChannelSample[]),
        observations: parts.flatMap((part) => JSON.parse(part.observations) as Observation[]),
        track: concatenate(parts.map((part) => part.track)),
        nextSeq: row.next_seq,
        listed: toListed(row),
      };
    },

    facts(id: string): Response<'attempts.facts'> {
      const row = find(id);
      const parts = facts.all(row.key) as Pick<ChunkRow, 'observations'>[];
      return {
        header: JSON.parse(row.header) as AttemptHeader,
        observations: parts.flatMap((part) => JSON.parse(part.observations) as Observation[]),
        listed: toListed(row),
      };
    },

    interrupted(): ListedAttempt | null {
      const row = cutOff.get() as AttemptRow | undefined;
      return row === undefined ? null : toListed(row);
    },
  };
}
