import { describe, expect, it } from 'vitest';
import { contract } from '../../contract/contract';
import { connect } from './connection';
import { migrate } from './migrate';
import { MIGRATIONS } from './migrations/list';
import { makeRecallStore, type RecallStore } from './recall-store';

function openStore(): RecallStore {
  const db = connect(':memory:');
  migrate(db, MIGRATIONS);
  return makeRecallStore(db);
}
const met = { scene: 's03', rule: 'meishi.present.two-hands', mode: 'practice', outcome: 'met' } as const;
const missed = { ...met, outcome: 'missed' } as const;

describe('what was measured of what is remembered', () => {
  it('is read back oldest first, with its time', () => {
    const store = openStore();
    store.addRecalls('2026-01-02T09:00:00.000Z', [met]);
    store.addRecalls('2026-01-01T09:00:00.000Z', [missed, { ...met, scene: 's04' }]);
    const read = store.recalls();
    expect(read.recalls.map(({ at, scene, outcome }) => [at.slice(0, 10), scene, outcome])).toEqual([
      ['2026-01-01', 's03', 'missed'], ['2026-01-01', 's04', 'met'], ['2026-01-02', 's03', 'met'],
    ]);
    expect(contract['memory.read'].response.parse(read)).toEqual(read);
  });

  it('gives the first and the last of a day, and no more', () => {
    const store = openStore();
    for (const hour of ['07', '09', '11', '23']) store.addRecalls(`2026-01-01T${hour}:00:00.000Z`, [hour === '07' ? missed : met]);
    expect(store.recalls().recalls.map(({ at, outcome }) => [at.slice(11, 13), outcome])).toEqual([['07', 'missed'], ['23', 'met']]);
  });

  it('keeps all of an attempt or nothing', () => {
    const store = openStore();
    expect(() => store.addRecalls('2026-01-01T09:00:00.000Z', [met, { ...met, outcome: 'x' as 'met' }])).toThrow(/CHECK/);
    expect(store.recalls().recalls).toEqual([]);
  });
});
