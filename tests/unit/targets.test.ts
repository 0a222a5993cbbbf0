import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chosenOf } from '../proof/chosen';
import { append, readTargets } from '../proof/ledger';
import { proveGroups, tableOf } from '../proof/table';
import { casesOf, sum, type Outcome, type Target } from '../proof/target';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reigi-targets-'));
  file = join(folder, 'ledger.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

const where = { dirty: false, machine: 'any', node: 'v20', load: 1 };
const tools = { root: resolve(import.meta.dirname, '../..'), say: () => {} };
const told = (pieces: readonly Outcome[]): string => `${sum(pieces, 'lost')} lost in ${casesOf(pieces)} kills`;
const target = (prove: Target['prove'], more: Partial<Target> = {}): Target => ({
  id: 'R1', what: 'acknowledged events lost', goal: '0', cases: { quick: 5, long: 9, piece: 2 }, prove, told, ...more,
});
const proved = (one: Target, isLong = false) => proveGroups(file, [{ name: 'durability', about: 'nothing lost', sources: [], targets: [one] }], isLong, tools, () => ({ ...where, commit: 'now' }));
const good: Target['prove'] = async (from, to) => ({ cases: to - from + 1, broken: [], measured: { lost: 0 } });

describe('the table of targets', () => {
  it('lives the cases in pieces, adds them up, and says kept', async () => {
    const rows = await proved(target(good));
    expect(rows).toMatchObject([{ id: 'R1', figure: '0 lost in 5 kills', isKept: true, broken: [] }]);
    expect(readTargets(file).map(({ from, to, cases }) => [from, to, cases])).toEqual([[1, 2, 2], [3, 4, 2], [5, 5, 1]]);
    expect(tableOf(rows)).toEqual(['R1    kept    acknowledged events lost: 0 lost in 5 kills (goal 0)', '', '1 of 1 targets kept']);
  });

  it('does not live again what this program has lived, and does what broke', async () => {
    const asked: number[] = [];
    const flawed = target(async (from, to, given) => {
      asked.push(from);
      return from === 3 && asked.filter((one) => one === 3).length === 1 ? { cases: 2, broken: ['case 3: one lost'], measured: { lost: 1 } } : good(from, to, given);
    });
    expect(await proved(flawed)).toMatchObject([{ figure: '1 lost in 5 kills', isKept: false, broken: ['case 3: one lost'] }]);
    expect(await proved(flawed, true)).toMatchObject([{ figure: '0 lost in 9 kills', isKept: true }]);
    // The fifth case alone was a piece of the daily version, five and six are one of the long.
    expect(asked).toEqual([1, 3, 5, 3, 5, 7, 9]);
  });

  it('goes on after what a long run has lived, whatever was committed beside it, and takes it for the daily one too', async () => {
    const asked: string[] = [];
    const summed = target((from, to, given) => {
      asked.push(`${from}-${to}`);
      return good(from, to, given);
    }, { isSummed: true });
    const at = (commit: string, isLong: boolean, choice = {}) => proveGroups(file, [{ name: 'durability', about: 'nothing lost', sources: [], targets: [summed] }], isLong, tools, () => ({ ...where, commit, sources: 's1' }), choice);
    await at('c1', true, { targets: ['R1'], to: 4 });
    expect(await at('c2', true)).toMatchObject([{ figure: '0 lost in 9 kills' }]);
    expect(asked).toEqual(['1-2', '3-4', '5-6', '7-8', '9-9']);
    expect(readTargets(file)).toMatchObject([{ from: 1, to: 9 }]);
    expect(await at('c3', false)).toMatchObject([{ figure: '0 lost in 9 kills' }]);
    expect(await at('c3', false, { targets: ['R2'] })).toEqual([]);
    expect(asked).toHaveLength(5);
  });

  it.each([
    ['R1', ['durability'], { targets: ['R1'] }],
    ['durability r1 --from 3 --to 4 --long', ['durability'], { targets: ['R1'], from: 3, to: 4 }],
    ['', ['durability'], {}],
  ] as const)('the words `%s` choose', (words, groups, choice) => {
    const chosen = chosenOf(words.split(' ').filter((word) => word !== ''), [{ name: 'durability', about: '', sources: [], targets: [target(good)] }]);
    expect(chosen?.groups.map(({ name }) => name)).toEqual(groups);
    expect(chosen?.choice).toEqual(choice);
  });

  it.each(['R9', 'durability --from 3', 'R1 --from 0', 'R1 --to', 'seeds'])('the words `%s` choose nothing', (words) => {
    expect(chosenOf(words.split(' '), [{ name: 'durability', about: '', sources: [], targets: [target(good)] }])).toBeUndefined();
  });

  it('goes on past a harness that falls over, and says where', async () => {
    const [row] = await proved(target(() => Promise.reject(new Error('no window'))));
    expect(row).toMatchObject({ isKept: false, figure: '0 lost in 0 kills' });
    expect(row?.broken[0]).toMatch(/^cases 1 to 2 could not be lived: Error: no window/);
  });

  it('a figure that became worse than it was is broken, though its goal is kept', async () => {
    const timed = (ms: number): Target => target(async (from, to) => ({ cases: to - from + 1, broken: [], measured: { ms } }), {
      cases: { quick: 1, long: 1, piece: 1 }, watched: { figure: (pieces) => sum(pieces, 'ms'), better: 'less', slack: 0.3 },
    });
    const before = { proof: 'targets', group: 'durability', target: 'R1', from: 1, to: 1, cases: 1, broken: [], seconds: 1 } as const;
    for (const [at, ms] of [10, 30, 11].entries()) append(file, { ...before, measured: { ms } }, { ...where, commit: `c${at}` });
    expect(await proved(timed(14))).toMatchObject([{ isKept: true }]);
    rmSync(file);
    for (const [at, ms] of [10, 30, 11].entries()) append(file, { ...before, measured: { ms } }, { ...where, commit: `c${at}` });
    expect(await proved(timed(15))).toMatchObject([{ isKept: false, broken: ['worse than before: 15, and 11 was the middle of the last 3'] }]);
  });
});
