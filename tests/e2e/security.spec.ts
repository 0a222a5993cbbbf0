import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { CALL_NAMES } from '../../electron/contract/call-names';
import { proveBridge } from '../proof/security/bridge-walk';
import { CHECKLIST_ROWS, proveChecklist } from '../proof/security/checklist';
import { POLICY } from '../proof/security/content-policy';
import { FUZZED, proveFuzz } from '../proof/security/fuzz';
import { livedIn, type InApp } from '../proof/security/in-app';
import { proveSandbox } from '../proof/security/sandboxed';
import { proveStrangers } from '../proof/security/strangers';
import { failureOf } from '../support/failure-of';
import { seedWindow } from '../support/seed-window';
import { launchUnprivileged, type Unprivileged } from '../support/unprivileged';

const root = resolve(import.meta.dirname, '../..');
let running: Unprivileged;
test.beforeAll(async () => {
  running = await launchUnprivileged();
});
test.afterAll(() => running?.close());

/** The same harness as `npm run proof -- security`, with fewer cases. */
const broken = async (work: InApp, from: number, to: number): Promise<readonly string[]> => (await livedIn(running, work, from, to)).broken;

test('every page runs in the sandbox of the operating system', async () => {
  test.skip(process.platform !== 'linux', 'reads /proc');
  expect(await broken(proveSandbox, 1, 2)).toEqual([]);
});

test('what Electron itself asks of an app holds, item by item', async () => {
  expect(await broken(proveChecklist(root), 1, CHECKLIST_ROWS)).toEqual([]);
});

test('the bridge is two frozen functions, and nothing else can be reached from it', async () => {
  expect(await broken(proveBridge, 1, 1)).toEqual([]);
});

test('what is told unasked comes without the event that brought it, and only by names that are known', async () => {
  const { app, page } = running;
  const told = await page.evaluate(() => {
    const scope = window as unknown as { reigi: { on(name: unknown, listener: unknown): () => void }; told: unknown[][] };
    scope.told = [];
    const refused = ['reigi.push', '__proto__', '', 7].map((name) => {
      try {
        scope.reigi.on(name, () => undefined);
        return 'subscribed';
      } catch {
        return 'refused';
      }
    });
    const stop = scope.reigi.on('suspend', (...given: unknown[]) => scope.told.push(given));
    return { refused, stop: typeof stop };
  });
  expect(told).toEqual({ refused: ['refused', 'refused', 'refused', 'refused'], stop: 'function' });
  await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'));
  await page.waitForFunction(() => (window as unknown as { told: unknown[] }).told.length > 0);
  expect(await page.evaluate(() => (window as unknown as { told: unknown }).told)).toEqual([[{}]]);
});

test('every answer carries exactly the policy, and code that is text does not run', async () => {
  const headers = await running.page.evaluate(async () =>
    Promise.all(
      ['/index.html', '/missing.js', '/'].map(async (path) => {
        const { headers: answer } = await fetch(path);
        return [answer.get('content-security-policy'), answer.get('x-content-type-options')];
      }),
    ),
  );
  expect(headers).toEqual([1, 2, 3].map(() => [POLICY, 'nosniff']));
  const ran = await running.page.evaluate(async () => {
    const marks = window as unknown as { pwned?: string };
    // Chromium lets an inspector's own words pass, and these are such until the first pause.
    await new Promise((done) => setTimeout(done, 50));
    const script = document.createElement('script');
    const image = document.createElement('div');
    const link = Object.assign(document.createElement('a'), { href: 'javascript:pwned = 2' });
    document.body.append(script, image, link);
    const tries = [
      // oxlint-disable-next-line no-new-func no-implied-eval -- that nothing of what they forbid runs is what this test is about
      () => new Function('pwned = "function"')(), () => setTimeout('pwned = "timer"'),
      () => (script.textContent = 'pwned = "script"'), () => (script.text = 'pwned = "text"'), () => script.append('pwned = "node"'),
      () => (image.innerHTML = '<img src="x:" onerror="pwned = 1">'), () => image.setAttribute('onclick', 'pwned = 3'), () => image.click(), () => link.click(),
    ];
    for (const attempt of tries) {
      try {
        attempt();
      } catch {
        // Refused.
      }
    }
    await new Promise((done) => setTimeout(done, 200));
    const markup = image.childElementCount;
    for (const one of [script, image, link]) one.remove();
    return [marks.pwned, markup];
  });
  expect(ran).toEqual([undefined, 0]);
});

test('calls that nobody knows, and requests of the wrong shape, are refused', async () => {
  const { page } = running;
  for (const name of ['attempts.steal', '__proto__', 'constructor', '', 'ELECTRON_BROWSER_REQUIRE']) {
    expect(await failureOf(page, name, {})).toMatchObject({ code: 'unknown-call' });
  }
  expect(await failureOf(page, 'attempts.read', { id: '../../etc/passwd' })).toMatchObject({ code: 'bad-request', field: 'id' });
  expect(await failureOf(page, 'demo.finished', { ok: true, scene: 's03' })).toMatchObject({ code: 'refused' });
});

/** A piece of the many thousand of `npm run proof -- security`; each day another one. */
const FUZZED_HERE = 8 * CALL_NAMES.length;

test('no call falls over what it never expected, and what it refuses has changed nothing', async () => {
  const first = ((seedWindow(1, FUZZED.long / FUZZED_HERE)[0] ?? 1) - 1) * FUZZED_HERE + 1;
  expect(await broken(proveFuzz(root), first, first + FUZZED_HERE - 1)).toEqual([]);
});

test('calls from any other window or frame are refused, whatever is called', async () => {
  expect(await broken(proveStrangers, 1, 1)).toEqual([]);
});

test('the title is the app’s own, and what it keeps is private', async () => {
  await running.page.evaluate(() => (document.title = 'Your bank'));
  const title = await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  expect(title).toMatch(/^Reigi 礼儀( — old test runtime, for trying and testing only)?$/);
  expect(title?.includes('old test runtime')).toBe(process.env.REIGI_TEST_RUNTIME === '1');
  expect((statSync(join(running.userData, 'reigi.db')).mode & 0o777).toString(8)).toBe('600');
});
