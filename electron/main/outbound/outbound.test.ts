import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { faultsOf } from '../../../tests/support/lrs-checks';
import { LOGIN, startLrs, type LrsServer } from '../../../tests/support/lrs-server';
import { exampleChunk, exampleHeader } from '../../contract/attempt-example';
import { contract } from '../../contract/contract';
import { saveRecords } from '../records/save-records';
import { Keeper } from '../storage/keeper';
import { temporaryFolder } from '../storage/temporary-folder';
import { DestinationFile, type Vault } from './destination';
import { Outbound } from './outbound';

const NOW = '2026-01-31T09:30:00.000Z';
const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const SUMMARY = { total: 50, grade: 'C', critical: [], pack: 'guide-strict', ended: 'complete' } as const;
const turned = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0x5a));
const SAFE: Vault = { isSafe: () => true, seal: (secret) => turned(Buffer.from(secret)), open: (sealed) => turned(sealed).toString() };
const UNSAFE: Vault = { ...SAFE, isSafe: () => false };

function open(folder = temporaryFolder(), vault = SAFE) {
  const keeper = new Keeper(folder, NOW);
  const { attempts: store } = keeper;
  const destination = new DestinationFile(folder, vault, NOW);
  const confirm = vi.fn(async (_offered: unknown) => true);
  const [changed, log] = [vi.fn(), vi.fn()];
  const outbound = new Outbound({ store, destination, confirm, changed, log });
  const play = (index: number, more = {}): void => {
    store.begin({ ...exampleHeader(idOf(index)), mode: 'exam', ...more }, NOW);
    store.append(idOf(index), exampleChunk(0));
    store.end(idOf(index), 12, SUMMARY);
  };
  const settled = (): Promise<void> => vi.waitFor(() => expect(outbound.state().doing).toBe('nothing'), { timeout: 20_000 });
  const name = (lrs: LrsServer, keep = true): void => outbound.name({ endpoint: lrs.endpoint, ...LOGIN, keep });
  return { folder, keeper, store, destination, outbound, confirm, changed, log, play, settled, name, me: store.chosenLearner().id };
}

let lrs: LrsServer | undefined;
afterEach(async () => {
  await lrs?.close();
  lrs = undefined;
});

describe('learning records to a store', () => {
  it('go after a question that names host, learners and how much, and never without', async () => {
    lrs = await startLrs();
    const { outbound, confirm, play, settled, name, store, me, changed } = open();
    store.renameLearner(me, 'Camille');
    [1, 2].forEach((index) => play(index));
    name(lrs);
    confirm.mockResolvedValueOnce(false);
    expect(await outbound.send([me])).toBe(false);
    expect(confirm).toHaveBeenCalledWith({ host: new URL(lrs.endpoint).host, endpoint: lrs.endpoint, names: ['Camille'], attempts: 2, waiting: 0 });
    expect([lrs.requests.length, outbound.state().waiting]).toEqual([0, 0]);
    expect(await outbound.send([me])).toBe(true);
    await settled();
    const state = outbound.state();
    expect(contract['records.state'].response.parse(state)).toEqual(state);
    expect(state).toMatchObject({ waiting: 0, sent: lrs.stored.size, refused: 0, ending: 'done' });
    expect(lrs.stored.size).toBeGreaterThan(4);
    expect(changed.mock.calls.map(([{ doing }]) => doing)).toContain('sending');
    // Nothing new, nothing waits: nobody is asked.
    expect(await outbound.send([me])).toBe(false);
    expect(confirm).toHaveBeenCalledTimes(2);
  });

  it('wait over a restart, do not go by themselves, and are all there once when somebody asks', async () => {
    lrs = await startLrs((request) => (request === 0 ? 'drop-after' : request === 1 ? 'hang' : 'ok'));
    const one = open();
    for (let index = 1; index <= 12; index += 1) one.play(index);
    one.name(lrs);
    await one.outbound.send([one.me]);
    // The first batch is stored and its answer lost; then the app is closed while the store is silent.
    await vi.waitFor(() => expect(lrs?.requests.length).toBe(2), { timeout: 10_000 });
    expect(one.outbound.isBusy).toBe(true);
    await one.outbound.stop();
    expect(one.outbound.isBusy).toBe(false);
    one.keeper.close();
    const [had, asked] = [lrs.stored.size, lrs.requests.length];
    expect(had).toBe(25);
    const two = open(one.folder);
    expect(two.outbound.state()).toMatchObject({ sent: 0, ending: null, store: { hasSecret: true } });
    expect(two.outbound.state().waiting).toBeGreaterThan(25);
    expect(lrs.requests.length).toBe(asked);
    await two.outbound.send([]);
    expect(two.confirm).toHaveBeenCalledWith(expect.objectContaining({ attempts: 0, names: [] }));
    await two.settled();
    expect(two.outbound.state()).toMatchObject({ waiting: 0, sent: lrs.stored.size, ending: 'done' });
    expect(lrs.faults).toEqual([]);
    two.keeper.close();
  });

  it('are those of the learners that were chosen, of what they played themselves and to its end', async () => {
    lrs = await startLrs();
    const { outbound, play, settled, name, store, me } = open();
    play(1);
    play(2, { device: { kind: 'script', bindings: {} } });
    store.add({ header: exampleHeader(idOf(3)), samples: [], observations: [], track: new Uint8Array(1) }, { started: NOW, steps: 12, summary: SUMMARY }, NOW);
    store.begin(exampleHeader(idOf(4)), NOW);
    const mika = store.addLearner('Mika', NOW);
    store.chooseLearner(mika);
    play(5);
    name(lrs);
    await outbound.send([mika]);
    await settled();
    const registrations = () => [...new Set([...(lrs?.stored.values() ?? [])].map(({ context }) => context.registration))];
    expect(registrations()).toEqual([idOf(5)]);
    await outbound.send([me, mika]);
    await settled();
    expect(registrations().toSorted()).toEqual([idOf(1), idOf(5)]);
  });

  it('are told of a disk that does not take them', async () => {
    lrs = await startLrs();
    const { outbound, play, settled, name, me, keeper, log } = open();
    play(1);
    name(lrs);
    keeper.database.exec(`CREATE TEMP TRIGGER full BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'disk'); END`);
    await outbound.send([me]);
    await settled();
    expect([outbound.state().ending, lrs.requests.length, log.mock.calls.length]).toEqual(['storage', 0, 1]);
  });

  it('cannot be sent elsewhere while they are being sent, nor without a secret', async () => {
    lrs = await startLrs(() => 'hang');
    const { outbound, play, name, me, settled } = open();
    play(1);
    await expect(outbound.send([me])).rejects.toThrow(/Name the store/);
    name(lrs);
    await outbound.send([me]);
    expect(() => outbound.forget()).toThrow(/being sent/);
    expect(() => outbound.name({ endpoint: 'https://other.example/', ...LOGIN, keep: true })).toThrow(/being sent/);
    outbound.stop();
    await settled();
    expect(outbound.state().ending).toBe('stopped');
    outbound.forget();
    expect(outbound.state()).toMatchObject({ store: null, waiting: 0, ending: null });
  });
});

describe('the store that was named', () => {
  it('is there after a restart, its secret too where there is a safe, and never readable on the disk', () => {
    const folder = temporaryFolder();
    new DestinationFile(folder, SAFE, NOW).write({ endpoint: 'https://lrs.example.com/xapi', key: 'trainer', secret: 'geheim', keep: true });
    expect(readFileSync(join(folder, 'records.json'), 'utf8')).not.toContain('geheim');
    expect(new DestinationFile(folder, SAFE, NOW).read()).toEqual({ endpoint: 'https://lrs.example.com/xapi/', key: 'trainer', secret: 'geheim', isSecretKept: true });
    const locked: Vault = { ...SAFE, open: () => { throw new Error('locked'); } };
    expect(new DestinationFile(folder, locked, NOW).read()).toMatchObject({ secret: undefined, isSecretKept: false });
  });

  it('has its secret for this session only where there is no safe, or where that is wanted', () => {
    for (const [vault, keep] of [[UNSAFE, true], [SAFE, false]] as const) {
      const folder = temporaryFolder();
      const file = new DestinationFile(folder, vault, NOW);
      file.write({ endpoint: 'https://lrs.example.com/', key: 'k', secret: 's', keep });
      expect(file.read()).toMatchObject({ secret: 's', isSecretKept: false });
      expect(new DestinationFile(folder, vault, NOW).read()?.secret).toBeUndefined();
    }
  });

  it('keeps its secret when only that is left out, and gives it to no other place or key', () => {
    const file = new DestinationFile(temporaryFolder(), SAFE, NOW);
    const place = { endpoint: 'https://lrs.example.com/', key: 'k', secret: 's', keep: true };
    file.write(place);
    file.write({ ...place, secret: null });
    expect(file.read()?.secret).toBe('s');
    file.write({ ...place, endpoint: 'https://evil.example/', secret: null });
    expect(file.read()?.secret).toBeUndefined();
    file.write({ ...place, key: 'other', secret: null });
    expect(file.read()?.secret).toBeUndefined();
  });

  it.each(['{', '{"formatVersion":1,"endpoint":"http://evil.example/","key":"k","sealed":null}'])('that cannot be read or is none is set aside: %s', (content) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'records.json'), content);
    const file = new DestinationFile(folder, SAFE, NOW);
    expect([file.read(), existsSync(join(folder, 'records.json'))]).toEqual([undefined, false]);
  });
});

describe('learning records as a file', () => {
  it('are a JSON array of lawful statements, the same each time', async () => {
    const { store, play, me } = open();
    [1, 2].forEach((index) => play(index));
    const folder = temporaryFolder();
    const [one, two] = [join(folder, 'a.json'), join(folder, 'b.json')];
    const saved = await saveRecords(one, [me], store);
    await saveRecords(two, [me], store);
    const statements = JSON.parse(readFileSync(one, 'utf8')) as unknown[];
    expect(saved).toEqual({ attempts: 2, statements: statements.length });
    expect(statements.flatMap((statement) => faultsOf(statement))).toEqual([]);
    expect(readFileSync(two, 'utf8')).toBe(readFileSync(one, 'utf8'));
  });

  it('are an empty array of somebody who has played nothing, and no half file where none can be written', async () => {
    const { store, me } = open();
    const folder = temporaryFolder();
    expect(await saveRecords(join(folder, 'a.json'), [me], store)).toEqual({ attempts: 0, statements: 0 });
    expect(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'))).toEqual([]);
    await expect(saveRecords(join(folder, 'none', 'a.json'), [me], store)).rejects.toMatchObject({ code: 'storage-failed' });
    expect(readdirSync(folder)).toEqual(['a.json']);
  });
});
