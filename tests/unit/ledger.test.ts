import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { append, extend, isDone, readLedger, readTargets } from '../proof/ledger';

const where = { commit: 'abc', dirty: false, machine: 'any', node: 'v20', load: 1 };
const piece = { proof: 'seeds', player: 'random', from: 1, to: 50, broken: [], totals: [0, 12.5], seconds: 3 };

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'reigi-ledger-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('the ledger of proofs', () => {
  it('remembers a piece for the commit that did it, and for no other', () => {
    const file = join(folder, 'ledger.jsonl');
    expect(readLedger(file)).toEqual([]);
    append(file, piece, where);
    const ledger = readLedger(file);
    expect(ledger).toMatchObject([{ ...piece, ...where }]);
    expect(isDone(ledger, piece, where)).toBe(true);
    expect(isDone(ledger, { ...piece, to: 49 }, where)).toBe(false);
    expect(isDone(ledger, { ...piece, player: 'idle' }, where)).toBe(false);
    expect(isDone(ledger, piece, { ...where, commit: 'abd' })).toBe(false);
  });

  it('trusts nothing that was not committed, and no copy without a history', () => {
    const file = join(folder, 'ledger.jsonl');
    append(file, piece, { ...where, dirty: true });
    append(file, piece, { ...where, commit: 'unknown' });
    expect(isDone(readLedger(file), piece, where)).toBe(false);
    expect(isDone(readLedger(file), piece, { ...where, commit: 'unknown' })).toBe(false);
    append(file, piece, where);
    expect(isDone(readLedger(file), piece, { ...where, dirty: true })).toBe(false);
    expect(readLedger(file)).toHaveLength(3);
  });

  it('names a line that is no entry', () => {
    const file = join(folder, 'ledger.jsonl');
    append(file, piece, where);
    appendFileSync(file, '+{"proof":"seeds"}\n');
    expect(() => readLedger(file)).toThrow(/line 2 of .*ledger\.jsonl is no entry/);
  });

  it('can be read whole as it is kept here', () => {
    expect(readLedger(join(import.meta.dirname, '../proof/ledger.jsonl')).length).toBeGreaterThan(300);
  });
});

describe('a long run in the ledger', () => {
  const sources = { ...where, sources: 'a1' };
  const some = (from: number, to: number, broken: readonly string[] = []) =>
    ({ proof: 'targets', group: 'exhaustion', target: 'R13s', from, to, cases: to - from + 1, broken, measured: { events: 10 * (to - from + 1) }, seconds: 1.5 }) as const;

  it('is one line of what one program lived on one machine, at however many commits beside it', () => {
    const file = join(folder, 'ledger.jsonl');
    extend(file, some(1, 2), sources);
    append(file, piece, sources);
    extend(file, some(3, 4), { ...sources, commit: 'abd', load: 3 });
    expect(readTargets(file)).toMatchObject([{ from: 1, to: 4, cases: 4, measured: { events: 40 }, seconds: 3, commit: 'abd', load: 3 }]);
    expect(readLedger(file)).toHaveLength(1);
  });

  it.each([
    ['of another program', some(3, 4), { ...sources, sources: 'a2' }],
    ['of another machine', some(3, 4), { ...sources, machine: 'other' }],
    ['that does not follow', some(4, 5), sources],
    ['that broke', some(3, 4, ['storm 3: threw']), sources],
    ['that was not committed', some(3, 4), { ...sources, dirty: true }],
  ])('keeps a piece %s by itself', (_, next, there) => {
    const file = join(folder, 'ledger.jsonl');
    extend(file, some(1, 2), sources);
    extend(file, next, there);
    expect(readTargets(file).map(({ from, to }) => [from, to])).toEqual([[1, 2], [next.from, next.to]]);
  });
});
