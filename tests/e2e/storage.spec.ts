import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { EXAMPLE_ID, exampleAttempt, exampleChunk, exampleHeader } from '../../electron/contract/attempt-example';
import { launch, type Launched } from '../support/launch';

let folder = '';
let running: Launched | undefined;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reigi-storage-'));
});
test.afterEach(async () => {
  await running?.app.close().catch(() => undefined);
  running = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function open(): Promise<Launched> {
  running = await launch({ userData: folder });
  return settled(running);
}
/** The first thing in a window is an empty document, which is loaded at once and is not the page. */
async function settled(launched: Launched): Promise<Launched> {
  await launched.page.waitForURL(/^app:/);
  return launched;
}
const database = (): string => join(folder, 'reigi.db');

/** Begins the example attempt and appends `count` chunks through the page; returns once the last is acknowledged. */
async function play({ page }: Launched, count: number): Promise<void> {
  const chunks = Array.from({ length: count }, (_, seq) => ({ ...exampleChunk(seq), track: [...exampleChunk(seq).track] }));
  await page.evaluate(
    async ([header, sent, id]) => {
      await window.reigi.call('attempts.begin', { header });
      for (const chunk of sent) await window.reigi.call('attempts.append', { id, ...chunk, track: Uint8Array.from(chunk.track) });
    },
    [exampleHeader(), chunks, EXAMPLE_ID] as const,
  );
}
/** The attempt as the page reads it, its bytes as a list. */
const read = ({ page }: Launched) =>
  page.evaluate(async (id) => {
    const { track, ...rest } = await window.reigi.call('attempts.read', { id });
    return { ...rest, track: [...track], isBytes: track instanceof Uint8Array };
  }, EXAMPLE_ID);
const plain = (count: number) => {
  const { track, ...rest } = exampleAttempt(count);
  return { ...rest, track: [...track] };
};
const info = ({ page }: Launched) => page.evaluate(() => window.reigi.call('app.info', {}));

test('an app that is killed has every chunk that it acknowledged, and offers to resume', async () => {
  const first = await open();
  await play(first, 25);
  const killed = new Promise((done) => first.app.process().once('exit', done));
  first.app.process().kill('SIGKILL');
  await killed;
  const second = await open();
  expect(await second.page.evaluate(() => window.reigi.call('attempts.interrupted', {}))).toMatchObject({ id: EXAMPLE_ID, steps: 300 });
  expect(await read(second)).toMatchObject({ ...plain(25), nextSeq: 25, isBytes: true, listed: { state: 'interrupted' } });
  expect((await info(second)).storage).toBeNull();
});

test('a page that crashes comes back by itself, told so, and the attempt can be resumed', async () => {
  const opened = await open();
  await play(opened, 3);
  const seen = await opened.app.evaluate(async ({ BrowserWindow }, id) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) throw new Error('no window');
    const loaded = new Promise<void>((done) => void contents.once('did-finish-load', () => done()));
    contents.forcefullyCrashRenderer();
    await loaded;
    const interrupted: unknown = await contents.executeJavaScript(`window.reigi.call('attempts.interrupted', {})`);
    const next = `{ id: '${id}', seq: 3, fromStep: 36, toStep: 48, samples: [], observations: [], track: new Uint8Array(2) }`;
    const resumed: unknown = await contents.executeJavaScript(`window.reigi.call('attempts.append', ${next})`);
    const left: unknown = await contents.executeJavaScript(`window.reigi.call('attempts.interrupted', {})`);
    return { url: contents.getURL(), interrupted, resumed, left };
  }, EXAMPLE_ID);
  expect(seen).toMatchObject({
    url: 'app://bundle/index.html?notice=recovered', interrupted: { id: EXAMPLE_ID }, resumed: { seq: 3 }, left: null,
  });
});

test('a damaged database is set aside, the app opens and says so, and new attempts are kept', async () => {
  const damaged = 'this was a database once '.repeat(400);
  writeFileSync(database(), damaged);
  writeFileSync(`${database()}-wal`, 'and this its journal');
  const app = await open();
  const { storage } = await info(app);
  expect(storage).toMatchObject({ kind: 'set-aside', recovered: 0, lost: 0 });
  const { path } = storage as { path: string };
  expect(path.startsWith(`${database()}.set-aside-`)).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe(damaged);
  expect(readFileSync(`${path}-wal`, 'utf8')).toBe('and this its journal');
  await play(app, 2);
  const again = await settled(await app.relaunch());
  running = again;
  expect((await info(again)).storage).toBeNull();
  expect(await read(again)).toMatchObject(plain(2));
});

test('a database of a newer app is left as it is, byte for byte', async () => {
  await play(await open(), 2);
  await running?.app.close();
  const bytes = readFileSync(database());
  bytes.writeUInt32BE(9_990, 60);
  writeFileSync(database(), bytes);
  const before = createHash('sha256').update(bytes).digest('hex');
  const app = await open();
  expect((await info(app)).storage).toEqual({ kind: 'newer', path: database() });
  // What is played now is kept in memory.
  await play(app, 2);
  expect(await read(app)).toMatchObject(plain(2));
  await app.app.close();
  expect(createHash('sha256').update(readFileSync(database())).digest('hex')).toBe(before);
  expect(readdirSync(folder).filter((name) => name.startsWith('reigi.db'))).toEqual(['reigi.db']);
});

test('an attempt goes out and in again by the native dialogs; a hostile file is refused by name', async () => {
  const app = await open();
  await play(app, 3);
  const file = join(folder, 'mine.json');
  const hostile = join(folder, 'hostile.json');
  await app.app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath: path })) as typeof dialog.showSaveDialog;
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [path] })) as typeof dialog.showOpenDialog;
  }, file);
  const { page } = app;
  const summary = { total: 87.5, grade: 'A', critical: [], pack: 'guide-strict', ended: 'finished' } as const;
  await page.evaluate(
    async ([id, result]) => window.reigi.call('attempts.end', { id, endedStep: 40, summary: result }),
    [EXAMPLE_ID, summary] as const,
  );
  expect(await page.evaluate((id) => window.reigi.call('attempts.export', { id }), EXAMPLE_ID)).toEqual({ path: file });
  expect(existsSync(file)).toBe(true);
  expect(await page.evaluate((id) => window.reigi.call('attempts.remove', { id }), EXAMPLE_ID)).toEqual({});
  const list = () => page.evaluate(() => window.reigi.call('attempts.list', { limit: 9, offset: 0 }));
  expect((await list()).total).toBe(0);
  expect(await page.evaluate(() => window.reigi.call('attempts.import', {}))).toEqual({ id: EXAMPLE_ID });
  expect((await list()).attempts).toMatchObject([{ id: EXAMPLE_ID, steps: 40, summary, state: 'ended' }]);

  writeFileSync(hostile, readFileSync(file, 'utf8').replace('"seed":4000000000', '"seed":1e999'));
  await app.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [path] })) as typeof dialog.showOpenDialog;
  }, hostile);
  const failure = await page.evaluate(() => window.reigi.call('attempts.import', {}).then(() => 'kept', (reason: unknown) => reason));
  expect(failure).toMatchObject({ code: 'invalid-file', field: 'header.seed' });
  expect((await list()).total).toBe(1);
});

test('settings are found again, and colours follow them', async () => {
  const app = await open();
  await app.page.evaluate(() => window.reigi.call('settings.write', { theme: 'dark', language: 'fr' }));
  expect(await app.app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true);
  const again = await settled(await app.relaunch());
  running = again;
  expect(await again.page.evaluate(() => window.reigi.call('settings.read', {}))).toMatchObject({ theme: 'dark', language: 'fr' });
  const started = await again.app.evaluate(({ BrowserWindow, Menu, nativeTheme }) => ({
    isDark: nativeTheme.shouldUseDarkColors,
    background: BrowserWindow.getAllWindows()[0]?.getBackgroundColor().toLowerCase(),
    labels: Menu.getApplicationMenu()?.items.map(({ label }) => label),
  }));
  expect(started).toMatchObject({ isDark: true, background: '#1b1a18' });
  expect(started.labels).toContain('Affichage');
});

test('the window is 1280 by 800 inside, and a second start leaves the first alone', async () => {
  const { app } = await open();
  const size = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getContentSize());
  // A display in memory that is no larger itself takes a pixel off.
  for (const [index, wanted] of [1280, 800].entries()) expect(Math.abs((size?.[index] ?? 0) - wanted)).toBeLessThanOrEqual(1);
  const second = await launch({ userData: folder }).then(() => 'opened', () => 'ended');
  expect(second).toBe('ended');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});
