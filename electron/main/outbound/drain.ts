/** Sends what waits, in order and in batches, until nothing does. What the store has said it has is never sent again. */
import type { Statement } from '../records/statement';
import type { OutboxStore } from '../storage/outbox-store';
import type { Halt, RecordStore } from './record-store';

export type Ending = 'done' | 'stopped' | 'unreachable' | Halt;

export interface DrainParts {
  readonly outbox: Pick<OutboxStore, 'nextWaiting' | 'settle' | 'refuse'>;
  readonly endpoint: string;
  readonly store: RecordStore;
  readonly cancelled: AbortSignal;
  /** After each answer. */
  told(): void;
  /** Resolves after so many milliseconds, or at once when cancelled. */
  wait(ms: number): Promise<void>;
}

const BATCH = 25;
/** [D] One, two, four ... seconds: who is away for half a minute is not waited for with a person looking on. */
const PATIENCE = 5;
const FIRST_WAIT_MS = 1_000;
const MOST_WAIT_MS = 60_000;

export async function drain({ outbox, endpoint, store, cancelled, told, wait }: DrainParts): Promise<Ending> {
  let failures = 0;
  /** So many go one by one, because together they were refused. */
  let singly = 0;
  while (!cancelled.aborted) {
    const batch = outbox.nextWaiting(endpoint, singly > 0 ? 1 : BATCH);
    if (batch.length === 0) return 'done';
    const answer = await store.send(batch.map(({ statement }) => JSON.parse(statement) as Statement));
    // Whether it came through before it was cancelled nobody knows; it waits, and its id keeps it from being there twice.
    if (cancelled.aborted && answer.kind !== 'kept') break;
    switch (answer.kind) {
      case 'kept':
        outbox.settle(endpoint, batch.map(({ id }) => id));
        [failures, singly] = [0, Math.max(0, singly - 1)];
        break;
      case 'refused':
        if (batch.length === 1) for (const { id } of batch) outbox.refuse(endpoint, id, answer.reason);
        [failures, singly] = [0, batch.length === 1 ? Math.max(0, singly - 1) : batch.length];
        break;
      case 'later':
        failures += 1;
        if (failures > PATIENCE) return 'unreachable';
        await wait(Math.min(MOST_WAIT_MS, answer.afterMs ?? FIRST_WAIT_MS * 2 ** (failures - 1)));
        break;
      case 'halt':
        return answer.why;
    }
    told();
  }
  return 'stopped';
}
