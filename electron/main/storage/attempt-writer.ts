/** Writes attempts: every method is one transaction, and what it returns from is on the disk. */
import type { Attempt, AttemptChunk, AttemptHeader } from '../../../scenarios/kernel/attempt';
import type { AttemptFile, AttemptSummary } from '../../contract/attempt';
import { MAX_OBSERVATIONS, MAX_SAMPLES, MAX_TRACK_BYTES } from '../../contract/limits';
import { Refusal } from '../refusal';
import type { AddedAs } from './attempt-store';
import { assertOrderedChunk } from './chunk-order';
import { inTransaction, type Database } from './database';
import { CHOSEN } from './learner-store';

interface Head {
  readonly key: number;
  readonly header: string;
  readonly state: 'running' | 'ended' | 'interrupted';
  readonly next_seq: number;
  readonly steps: number;
  readonly sample_count: number;
  readonly observation_count: number;
  readonly track_bytes: number;
  readonly removed: 0 | 1;
}

interface StoredChunk {
  readonly from_step: number;
  readonly to_step: number;
  readonly samples: string;
  readonly observations: string;
  readonly track: Uint8Array;
}

type NewState = 'running' | 'ended' | 'interrupted';

const FROM_SOMEBODY: AddedAs = { imported: true, state: 'ended' };

export function makeAttemptWriter(db: Database) {
  const headOf = db.prepare(
    `SELECT key, header, state, next_seq, steps, sample_count, observation_count, track_bytes, removed
     FROM attempts WHERE id = ?`,
  );
  const insert = db.prepare(
    `INSERT INTO attempts (id, started, scene, scene_version, mode, seed, header, state, imported, learner)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ${CHOSEN})`,
  );
  const chunkAt = db.prepare(
    'SELECT from_step, to_step, samples, observations, track FROM chunks WHERE attempt = ? AND seq = ?',
  );
  const insertChunk = db.prepare('INSERT INTO chunks VALUES (?, ?, ?, ?, ?, ?, ?)');
  const advance = db.prepare(
    `UPDATE attempts SET state = ?, next_seq = ?, steps = ?, sample_count = sample_count + ?,
     observation_count = observation_count + ?, track_bytes = track_bytes + ? WHERE key = ?`,
  );
  const finish = db.prepare(`UPDATE attempts SET state = ?, steps = ?, summary = ? WHERE key = ?`);
  const mark = {
    removed: db.prepare('UPDATE attempts SET removed = ? WHERE id = ?'),
    dismissed: db.prepare('UPDATE attempts SET dismissed = 1 WHERE id = ?'),
    interrupted: db.prepare(`UPDATE attempts SET state = 'interrupted' WHERE state = 'running'`),
  };

  function find(id: string): Head {
    const head = headOf.get(id) as Head | undefined;
    if (head === undefined || head.removed === 1) throw new Refusal('not-found', 'This attempt is not in the history');
    return head;
  }

  function insertHeader(header: AttemptHeader, started: string, state: NewState, imported: 0 | 1): void {
    const { id, scene, sceneVersion, mode, seed } = header;
    insert.run(id, started, scene, sceneVersion, mode, seed, JSON.stringify(header), state, imported);
  }

  function writeChunk(head: Head, chunk: AttemptChunk, state: NewState): void {
    const { seq, fromStep, toStep, samples, observations, track } = chunk;
    insertChunk.run(head.key, seq, fromStep, toStep, JSON.stringify(samples), JSON.stringify(observations), track);
    advance.run(state, seq + 1, toStep, samples.length, observations.length, track.byteLength, head.key);
  }

  function isRepeat(head: Head, chunk: AttemptChunk): boolean {
    const stored = chunkAt.get(head.key, chunk.seq) as StoredChunk | undefined;
    return (
      stored !== undefined &&
      stored.from_step === chunk.fromStep &&
      stored.to_step === chunk.toStep &&
      stored.samples === JSON.stringify(chunk.samples) &&
      stored.observations === JSON.stringify(chunk.observations) &&
      stored.track.length === chunk.track.length &&
      stored.track.every((byte, index) => byte === chunk.track[index])
    );
  }

  return {
    begin(header: AttemptHeader, started: string): void {
      inTransaction(db, () => {
        const head = headOf.get(header.id) as Head | undefined;
        if (head === undefined) insertHeader(header, started, 'running', 0);
        else if (head.next_seq > 0 || head.state === 'ended' || head.header !== JSON.stringify(header)) {
          throw new Refusal('refused', 'There is already an attempt with this id', 'header.id');
        } else advance.run('running', 0, 0, 0, 0, 0, head.key);
      });
    },

    append(id: string, chunk: AttemptChunk): void {
      inTransaction(db, () => {
        const head = find(id);
        if (chunk.seq < head.next_seq && isRepeat(head, chunk)) return;
        if (chunk.seq !== head.next_seq) {
          throw new Refusal('out-of-order', `Chunk ${head.next_seq} is next; ${chunk.seq} cannot be kept`, 'seq');
        }
        if (head.state === 'ended') throw new Refusal('refused', 'This attempt has ended; begin a new one', 'id');
        assertOrderedChunk(chunk, head.steps);
        if (
          head.sample_count + chunk.samples.length > MAX_SAMPLES ||
          head.observation_count + chunk.observations.length > MAX_OBSERVATIONS ||
          head.track_bytes + chunk.track.byteLength > MAX_TRACK_BYTES
        ) {
          throw new Refusal('refused', 'This attempt is as long as an attempt can be; end it', 'id');
        }
        writeChunk(head, chunk, 'running');
      });
    },

    end(id: string, endedStep: number, summary: AttemptSummary): void {
      inTransaction(db, () => {
        const head = find(id);
        if (endedStep < head.steps) {
          throw new Refusal('bad-request', `endedStep must be at least ${head.steps}`, 'endedStep');
        }
        finish.run('ended', endedStep, JSON.stringify(summary), head.key);
      });
    },

    add(attempt: Attempt, recorded: AttemptFile['recorded'], now: string, as: AddedAs = FROM_SOMEBODY): void {
      const { header, samples, observations, track } = attempt;
      const last = Math.max(samples.at(-1)?.step ?? 0, observations.at(-1)?.step ?? 0);
      inTransaction(db, () => {
        insertHeader(header, recorded?.started ?? now, as.state, as.imported ? 1 : 0);
        const head = find(header.id);
        writeChunk(head, { seq: 0, fromStep: 0, toStep: last, samples, observations, track }, as.state);
        const summary = recorded?.summary ?? null;
        finish.run(as.state, Math.max(last, recorded?.steps ?? 0), summary === null ? null : JSON.stringify(summary), head.key);
      });
    },

    setRemoved(id: string, removed: boolean): void {
      if (mark.removed.run(removed ? 1 : 0, id).changes === 0) {
        throw new Refusal('not-found', 'This attempt is not in the history');
      }
    },

    dismiss(id: string): void {
      find(id);
      mark.dismissed.run(id);
    },

    interruptRunning(): void {
      mark.interrupted.run();
    },
  };
}
