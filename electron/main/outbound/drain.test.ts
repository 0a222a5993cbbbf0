import { afterEach, describe, expect, it } from 'vitest';
import { random } from '../../../scenarios/kernel/random';
import { sessionFaults } from '../../../tests/support/lrs-checks';
import { LOGIN, startLrs, type Fate, type LrsServer } from '../../../tests/support/lrs-server';
import { exampleChunk, exampleHeader } from '../../contract/attempt-example';
import type { Statement } from '../records/statement';
import { statementsOf } from '../records/statements-of';
import { connect } from '../storage/connection';
import { migrate } from '../storage/migrate';
import { MIGRATIONS } from '../storage/migrations/list';
import { makeSqliteStore, type Kept } from '../storage/sqlite-store';
import { drain, type Ending } from './drain';
import { recordStore } from './record-store';

const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const SUMMARY = { total: 50, grade: 'C', critical: [], pack: 'guide-strict', ended: 'complete' } as const;

/** An outbox with the records of so many exams. */
function outboxOf(attempts: number, endpoint: string): { store: Kept; statements: Statement[] } {
  const db = connect(':memory:');
  migrate(db, MIGRATIONS);
  const store = makeSqliteStore(db);
  const learner = store.chosenLearner().id;
  const statements: Statement[] = [];
  for (let index = 1; index <= attempts; index += 1) {
    store.begin({ ...exampleHeader(idOf(index)), mode: 'exam' }, '2026-01-31T09:30:00.000Z');
    store.append(idOf(index), exampleChunk(0));
    store.end(idOf(index), 12, SUMMARY);
    const made = statementsOf({ ...store.recorded(idOf(index)), learner: { id: learner, name: 'Camille' } });
    store.enqueue(endpoint, { id: idOf(index), learner }, made.map((one) => ({ id: one.id, statement: JSON.stringify(one) })));
    statements.push(...made);
  }
  return { store, statements };
}

let lrs: LrsServer;
afterEach(() => lrs.close());

function send(outbox: Kept, { secret = LOGIN.secret, cancelled = new AbortController(), waits = [] as number[], told = () => undefined as void } = {}): Promise<Ending> {
  return drain({
    outbox, endpoint: lrs.endpoint, store: recordStore(lrs.endpoint, { key: LOGIN.key, secret }, cancelled.signal, 250), cancelled: cancelled.signal, told,
    wait: (ms) => (waits.push(ms), Promise.resolve()),
  });
}

describe('records on their way to a store', () => {
  it('all arrive, are lawful, and keep the order of verbs', async () => {
    lrs = await startLrs();
    const { store, statements } = outboxOf(6, lrs.endpoint);
    expect(await send(store)).toBe('done');
    expect([lrs.faults, sessionFaults([...lrs.stored.values()])]).toEqual([[], []]);
    expect([...lrs.stored.keys()].toSorted()).toEqual(statements.map(({ id }) => id).toSorted());
    expect(store.outboxCounts(lrs.endpoint)).toEqual({ waiting: 0, sent: statements.length, refused: 0 });
    expect(lrs.requests.length).toBe(Math.ceil(statements.length / 25));
  });

  it.each([1, 2, 3, 4, 5])('come through a store that fails half of the time in every way: nothing lost, nothing twice (%i)', async (seed) => {
    const draw = random(seed);
    const bad: readonly Fate[] = ['fault', 'busy', 'drop-before', 'drop-half', 'drop-after', 'hang', 'slow'];
    lrs = await startLrs(() => (draw.below(2) === 0 ? draw.pick(bad) : 'ok'));
    const { store, statements } = outboxOf(30, lrs.endpoint);
    let ending: Ending = 'unreachable';
    // Whoever is told that it cannot be reached asks again.
    for (let asked = 0; asked < 50 && ending !== 'done'; asked += 1) ending = await send(store);
    expect(ending).toBe('done');
    const failed = lrs.requests.filter(({ fate }) => fate !== 'ok').length;
    expect(failed).toBeGreaterThan(2);
    expect([...lrs.stored.keys()].toSorted()).toEqual(statements.map(({ id }) => id).toSorted());
    expect(store.outboxCounts(lrs.endpoint)).toEqual({ waiting: 0, sent: statements.length, refused: 0 });
    expect(lrs.faults).toEqual([]);
    // And once it says that it has them, they do not go again.
    const before = lrs.requests.length;
    expect(await send(store)).toBe('done');
    expect(lrs.requests.length).toBe(before);
  });

  it('wait twice as long after each failure, as long as the store asks for, and not for ever', async () => {
    lrs = await startLrs((request) => (request === 1 ? 'busy' : 'fault'));
    const { store, statements } = outboxOf(1, lrs.endpoint);
    const waits: number[] = [];
    expect(await send(store, { waits })).toBe('unreachable');
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000]);
    expect(store.outboxCounts(lrs.endpoint).waiting).toBe(statements.length);
  });

  it.each([['locked', 'credentials'], ['portal', 'no-store'], ['moved', 'moved']] as const)('stop at once at a store that is %s, and nothing counts as sent', async (fate, ending) => {
    lrs = await startLrs(() => fate);
    const { store, statements } = outboxOf(1, lrs.endpoint);
    expect(await send(store)).toBe(ending);
    expect(lrs.requests.map(({ path }) => path)).toEqual(['/xapi/statements']);
    expect(store.outboxCounts(lrs.endpoint)).toEqual({ waiting: statements.length, sent: 0, refused: 0 });
  });

  it('do not go with a wrong secret', async () => {
    lrs = await startLrs();
    const { store } = outboxOf(1, lrs.endpoint);
    expect(await send(store, { secret: 'x' })).toBe('credentials');
    expect(lrs.stored.size).toBe(0);
  });

  it('that are refused together go one by one, so that one bad one keeps no other back', async () => {
    lrs = await startLrs();
    const { store, statements } = outboxOf(2, lrs.endpoint);
    const [first] = statements as [Statement];
    lrs.put({ ...first, verb: { id: 'http://example.com/other' } } as never);
    expect(await send(store)).toBe('done');
    expect(store.outboxCounts(lrs.endpoint)).toEqual({ waiting: 0, sent: statements.length - 1, refused: 1 });
    expect(store.refusals(lrs.endpoint)).toEqual(['the store has another record under this id']);
    store.retryRefused(lrs.endpoint);
    expect(store.outboxCounts(lrs.endpoint)).toEqual({ waiting: 1, sent: statements.length - 1, refused: 0 });
  });

  it('are content with a conflict that is none: the store has the same record, written a little otherwise', async () => {
    lrs = await startLrs();
    const { store, statements } = outboxOf(1, lrs.endpoint);
    for (const one of statements) lrs.put({ ...one, timestamp: one.timestamp.replace('Z', '0Z') } as never);
    expect(await send(store)).toBe('done');
    expect(store.outboxCounts(lrs.endpoint)).toEqual({ waiting: 0, sent: statements.length, refused: 0 });
  });

  it('stop when they are told to, in the midst of a request that hangs, and go on from there', async () => {
    lrs = await startLrs((request) => (request === 1 ? 'hang' : 'ok'));
    const { store, statements } = outboxOf(20, lrs.endpoint);
    const cancelled = new AbortController();
    const sending = send(store, { cancelled, told: () => void setTimeout(() => cancelled.abort(), 20) });
    expect(await sending).toBe('stopped');
    const { sent, waiting } = store.outboxCounts(lrs.endpoint);
    expect([sent, waiting]).toEqual([25, statements.length - 25]);
    expect(await send(store)).toBe('done');
    expect(lrs.stored.size).toBe(statements.length);
  });

  it('are told apart by store: what one has, another may still want', async () => {
    lrs = await startLrs();
    const { store } = outboxOf(1, lrs.endpoint);
    const learner = store.chosenLearner().id;
    expect(store.recordable([learner], lrs.endpoint)).toEqual([]);
    expect(store.recordable([learner], 'https://other.example/')).toEqual([{ id: idOf(1), learner }]);
    expect(await send(store)).toBe('done');
    store.dropUnsent(lrs.endpoint);
    expect(store.recordable([learner], lrs.endpoint)).toEqual([]);
  });
});
