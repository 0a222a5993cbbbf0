import { describe, expect, it } from 'vitest';
import { EXAMPLE_ID, exampleAttempt, exampleChunk, exampleHeader } from '../../contract/attempt-example';
import { contract } from '../../contract/contract';
import type { AttemptStore } from './attempt-store';
import { connect } from './connection';
import type { Database } from './database';
import { migrate } from './migrate';
import { MIGRATIONS } from './migrations/list';
import { makeSqliteStore } from './sqlite-store';

const NOW = '2026-01-31T09:30:00.000Z';
const SUMMARY = { total: 87.5, grade: 'A', critical: ['meishi.present.two-hands'], pack: 'guide-strict', ended: 'finished' } as const;
const otherId = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

function openStore(): { store: AttemptStore; db: Database } {
  const db = connect(':memory:');
  migrate(db, MIGRATIONS);
  return { store: makeSqliteStore(db), db };
}
function withChunks(count: number): { store: AttemptStore; db: Database } {
  const opened = openStore();
  opened.store.begin(exampleHeader(), NOW);
  for (let seq = 0; seq < count; seq += 1) opened.store.append(EXAMPLE_ID, exampleChunk(seq));
  return opened;
}
const refusal = (code: string, field?: string) => expect.objectContaining(field === undefined ? { code } : { code, field });
function failureOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return 'no failure';
}

describe('an attempt', () => {
  it('is read back as it was written', () => {
    const { store } = withChunks(3);
    store.end(EXAMPLE_ID, 40, SUMMARY);
    const read = store.read(EXAMPLE_ID);
    expect(read).toMatchObject({ ...exampleAttempt(3), nextSeq: 3 });
    expect(read.listed).toMatchObject({ id: EXAMPLE_ID, started: NOW, state: 'ended', steps: 40, summary: SUMMARY, imported: false });
    expect(contract['attempts.read'].response.parse(read)).toEqual(read);
  });

  it('gives what judges it without what shows it', () => {
    const { store } = withChunks(3);
    const { header, observations, listed } = store.read(EXAMPLE_ID);
    expect(store.facts(EXAMPLE_ID)).toEqual({ header, observations, listed });
    expect(observations.length).toBeGreaterThan(0);
    expect(failureOf(() => store.facts(otherId(1)))).toEqual(refusal('not-found'));
  });

  it('may be begun twice with the same header only', () => {
    const { store } = openStore();
    store.begin(exampleHeader(), NOW);
    store.begin(exampleHeader(), NOW);
    expect(failureOf(() => store.begin({ ...exampleHeader(), seed: 1 }, NOW))).toEqual(refusal('refused', 'header.id'));
    store.append(EXAMPLE_ID, exampleChunk(0));
    expect(failureOf(() => store.begin(exampleHeader(), NOW))).toEqual(refusal('refused', 'header.id'));
  });

  it('takes the same chunk twice and keeps it once', () => {
    const { store } = withChunks(2);
    store.append(EXAMPLE_ID, exampleChunk(1));
    store.append(EXAMPLE_ID, exampleChunk(0));
    expect(store.read(EXAMPLE_ID)).toMatchObject({ ...exampleAttempt(2), nextSeq: 2 });
  });

  it.each([
    ['a gap', exampleChunk(3), 'out-of-order', 'seq'],
    ['a used number with other content', { ...exampleChunk(1), track: Uint8Array.of(9) }, 'out-of-order', 'seq'],
    ['steps that go back', { ...exampleChunk(2), fromStep: 20 }, 'bad-request', 'fromStep'],
    ['an end before its beginning', { ...exampleChunk(2), toStep: 23 }, 'bad-request', 'toStep'],
    ['a sample of another time', { ...exampleChunk(2), samples: exampleChunk(9).samples }, 'bad-request', 'samples'],
    ['a fact of another time', { ...exampleChunk(2), observations: exampleChunk(0).observations }, 'bad-request', 'observations'],
  ])('refuses %s and stays as it was', (_, chunk, code, field) => {
    const { store } = withChunks(2);
    expect(failureOf(() => store.append(EXAMPLE_ID, chunk))).toEqual(refusal(code, field));
    expect(store.read(EXAMPLE_ID)).toMatchObject(exampleAttempt(2));
    store.append(EXAMPLE_ID, exampleChunk(2));
  });

  it('takes nothing once it has ended', () => {
    const { store } = withChunks(1);
    store.end(EXAMPLE_ID, 12, SUMMARY);
    expect(failureOf(() => store.append(EXAMPLE_ID, exampleChunk(1)))).toEqual(refusal('refused'));
    expect(failureOf(() => store.end(EXAMPLE_ID, 3, SUMMARY))).toEqual(refusal('bad-request', 'endedStep'));
  });

  it('that nobody began is not found', () => {
    const { store } = openStore();
    expect(failureOf(() => store.append(EXAMPLE_ID, exampleChunk(0)))).toEqual(refusal('not-found'));
    expect(failureOf(() => store.read(EXAMPLE_ID))).toEqual(refusal('not-found'));
    expect(failureOf(() => store.setRemoved(EXAMPLE_ID, true))).toEqual(refusal('not-found'));
  });

  it('read from a file is kept once, with the score it had', () => {
    const { store } = openStore();
    store.add(exampleAttempt(3), { started: '2025-05-05T05:05:05.000Z', steps: 50, summary: SUMMARY }, NOW);
    expect(store.read(EXAMPLE_ID)).toMatchObject(exampleAttempt(3));
    expect(store.list({ limit: 9, offset: 0 }).attempts[0]).toMatchObject({
      imported: true, started: '2025-05-05T05:05:05.000Z', steps: 50, summary: SUMMARY, state: 'ended',
    });
  });
});

describe('the history', () => {
  it('is newest first, in pages, by scene, without what was removed', () => {
    const { store } = openStore();
    for (let index = 0; index < 5; index += 1) {
      store.begin({ ...exampleHeader(otherId(index)), scene: index === 0 ? 's01' : 's03' }, `2026-01-0${index + 1}T00:00:00.000Z`);
    }
    const ids = (query: Parameters<AttemptStore['list']>[0]) => store.list(query).attempts.map(({ id }) => id);
    expect(ids({ limit: 2, offset: 1 })).toEqual([otherId(3), otherId(2)]);
    expect(store.list({ scene: 's03', limit: 1, offset: 0 }).total).toBe(4);
    store.setRemoved(otherId(4), true);
    expect(ids({ limit: 9, offset: 0 })).toEqual([3, 2, 1, 0].map(otherId));
    expect(failureOf(() => store.read(otherId(4)))).toEqual(refusal('not-found'));
    store.setRemoved(otherId(4), false);
    expect(store.list({ limit: 9, offset: 0 }).total).toBe(5);
  });

  it('offers the newest interrupted attempt until it is resumed or dismissed', () => {
    const { store } = withChunks(2);
    store.begin(exampleHeader(otherId(1)), NOW);
    expect(store.interrupted()).toBeNull();
    store.interruptRunning();
    expect(store.interrupted()?.id).toBe(EXAMPLE_ID);
    store.append(EXAMPLE_ID, exampleChunk(2));
    expect(store.interrupted()).toBeNull();
    store.interruptRunning();
    store.dismiss(EXAMPLE_ID);
    expect(store.interrupted()).toBeNull();
    expect(store.list({ limit: 9, offset: 0 }).attempts.map(({ state }) => state)).toEqual(['interrupted', 'interrupted']);
  });
});

describe('a disk that is full', () => {
  it('refuses with storage-failed, keeps what was acknowledged, and goes on when there is room again', () => {
    const { store, db } = withChunks(2);
    const { page_count: pages } = db.prepare('PRAGMA page_count').get() as { page_count: number };
    db.exec(`PRAGMA max_page_count = ${pages}`);
    const large = { ...exampleChunk(2), track: new Uint8Array(200_000) };
    expect(failureOf(() => store.append(EXAMPLE_ID, large))).toEqual(refusal('storage-failed'));
    expect(String(failureOf(() => store.append(EXAMPLE_ID, large)))).toContain('the disk is full');
    expect(store.read(EXAMPLE_ID).nextSeq).toBe(2);
    db.exec('PRAGMA max_page_count = 1000000');
    store.append(EXAMPLE_ID, large);
    expect(store.read(EXAMPLE_ID).track.byteLength).toBe(200_006);
  });
});
