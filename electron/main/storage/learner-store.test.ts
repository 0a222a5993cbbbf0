import { describe, expect, it } from 'vitest';
import { exampleChunk, exampleHeader } from '../../contract/attempt-example';
import { contract } from '../../contract/contract';
import { everybody } from '../learners/everybody';
import { connect } from './connection';
import type { Database } from './database';
import { migrate } from './migrate';
import { MIGRATIONS } from './migrations/list';
import { makeSqliteStore, type Kept } from './sqlite-store';

const NOW = '2026-01-31T09:30:00.000Z';
const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const missed = { scene: 's03', rule: 'meishi.present.two-hands', mode: 'practice', outcome: 'missed' } as const;

function open(): { db: Database; store: Kept } {
  const db = connect(':memory:');
  migrate(db, MIGRATIONS);
  return { db, store: makeSqliteStore(db) };
}
function play(store: Kept, index: number): void {
  store.begin(exampleHeader(idOf(index)), `2026-01-${10 + index}T09:30:00.000Z`);
  store.append(idOf(index), exampleChunk(0));
}
const listed = (store: Kept, learner?: string) => store.list({ limit: 9, offset: 0, learner }).attempts.map(({ id }) => id);

describe('several learners', () => {
  it('begin with one without a name, whose is all that was there before', () => {
    const db = connect(':memory:');
    migrate(db, MIGRATIONS.filter(({ version }) => version < 40));
    db.exec(`INSERT INTO attempts (id, started, scene, scene_version, mode, seed, header, state)
      VALUES ('${idOf(1)}', '${NOW}', 's03', 1, 'exam', 7, '${JSON.stringify(exampleHeader(idOf(1)))}', 'ended')`);
    db.exec(`INSERT INTO recalls VALUES ('${NOW}', 's03', 'meishi.present.two-hands', 'exam', 'met')`);
    migrate(db, MIGRATIONS);
    const store = makeSqliteStore(db);
    const everybody = { learners: [...store.learners('present')], removed: [], mustChoose: false };
    expect(contract['learners.list'].response.parse(everybody)).toEqual(everybody);
    expect(everybody.learners).toMatchObject([{ name: '', isChosen: true, attempts: 1, lastAt: NOW }]);
    expect([listed(store), store.recalls().recalls.length]).toEqual([[idOf(1)], 1]);
  });

  it('see their own attempts and memory only, also the one that was cut off; by its id any can be read', () => {
    const { store } = open();
    play(store, 1);
    store.addRecalls(NOW, [missed]);
    store.interruptRunning();
    const first = store.chosenLearner().id;
    const second = store.addLearner('Mika', NOW);
    expect(listed(store)).toEqual([idOf(1)]);
    store.chooseLearner(second);
    expect([listed(store), store.recalls().recalls, store.interrupted()]).toEqual([[], [], null]);
    play(store, 2);
    expect([listed(store), listed(store, first), store.recalls(first).recalls.length]).toEqual([[idOf(2)], [idOf(1)], 1]);
    expect(store.read(idOf(1)).listed.id).toBe(idOf(1));
    expect(everybody(store).map(({ name, isChosen, attempts, recalls }) => [name, isChosen, attempts, recalls.length])).toEqual([['', false, 1, 1], ['Mika', true, 1, 0]]);
  });

  it('are removed with a way back, and the oldest of the others sits there then; the last one stays', () => {
    const { store } = open();
    const first = store.chosenLearner().id;
    expect(() => store.removeLearner(first)).toThrow(/only learner stays/);
    const second = store.addLearner('Mika', NOW);
    store.chooseLearner(second);
    play(store, 1);
    store.removeLearner(second);
    expect([store.chosenLearner().id, store.learners('present').length, store.learners('removed')[0]?.attempts]).toEqual([first, 1, 1]);
    expect(() => store.chooseLearner(second)).toThrow(/not here/);
    store.restoreLearner(second);
    expect(listed(store, second)).toEqual([idOf(1)]);
  });

  it('are erased with all they played, only after they were removed, and nobody else loses anything', () => {
    const { db, store } = open();
    play(store, 1);
    const second = store.addLearner('Mika', NOW);
    store.chooseLearner(second);
    play(store, 2);
    store.addRecalls(NOW, [missed]);
    expect(() => store.eraseLearner(second)).toThrow(/not here/);
    store.removeLearner(second);
    store.eraseLearner(second);
    const count = (table: string) => (db.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n;
    expect(['learners', 'attempts', 'chunks', 'recalls'].map(count)).toEqual([1, 1, 1, 0]);
    // A key that was somebody's is nobody else's later: their folder and records would be taken for the new one's.
    store.addLearner('Aya', NOW);
    expect((db.prepare('SELECT max(key) AS k FROM learners').get() as { k: number }).k).toBe(3);
  });

  it('are told when a name is wanted for somebody who is not there', () => {
    const { store } = open();
    expect(() => store.renameLearner(idOf(9), 'Mika')).toThrow(/not here/);
    store.renameLearner(store.chosenLearner().id, '三木');
    expect(store.chosenLearner().name).toBe('三木');
  });
});
