import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { failureOf } from '../support/failure-of';
import { launchUnprivileged, type Unprivileged } from '../support/unprivileged';

/** Written out, not imported: a policy that changes must change here too, on purpose. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; " +
  "img-src 'self' data: blob:; font-src 'self'; connect-src 'self' blob: data:; media-src 'self' blob:; " +
  "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

let running: Unprivileged;
test.beforeAll(async () => {
  running = await launchUnprivileged();
});
test.afterAll(() => running?.close());

test('every page runs in the sandbox of the operating system', async () => {
  test.skip(process.platform !== 'linux', 'reads /proc');
  const processes = await running.app.evaluate(({ app }) => app.getAppMetrics().map(({ pid, type }) => ({ pid, type })));
  const pages = processes.filter(({ type }) => type === 'Tab');
  expect(pages.length).toBeGreaterThan(0);
  for (const { pid } of pages) {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string): string[] => new RegExp(`^${name}:\\s+(.*)$`, 'm').exec(status)?.[1]?.split(/\s+/) ?? [];
    expect(field('Seccomp')).toEqual(['2']);
    expect(field('CapEff')).toEqual(['0000000000000000']);
    expect(field('NSpid').length).toBeGreaterThan(1);
    expect(field('Uid')[0]).not.toBe('0');
    expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).not.toContain('no-sandbox');
  }
});

test('every page has the safe preferences', async () => {
  const all = await running.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => ({
      // In no public type, and the only way to see what really holds.
      prefs: (contents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences(),
    })),
  );
  expect(all).toHaveLength(1);
  for (const { prefs } of all) {
    expect(prefs).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false });
    expect(prefs['nodeIntegrationInWorker'] ?? false).toBe(false);
    expect(prefs['nodeIntegrationInSubFrames'] ?? false).toBe(false);
    expect(prefs['allowRunningInsecureContent'] ?? false).toBe(false);
    expect(prefs['experimentalFeatures'] ?? false).toBe(false);
    expect(prefs['enableBlinkFeatures'] ?? '').toBe('');
  }
});

test('the page sees no Node and no Electron', async () => {
  const kinds = await running.page.evaluate(() =>
    ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname'].filter(
      (name) => name in globalThis && (globalThis as Record<string, unknown>)[name] !== undefined,
    ),
  );
  expect(kinds).toEqual([]);
});

test('the bridge is two frozen functions', async () => {
  const seen = await running.page.evaluate(() => {
    const scope = window as unknown as { reigi: { call: unknown; on: unknown } };
    const before = [scope.reigi.call, scope.reigi.on];
    const tries = [
      () => Object.assign(scope, { reigi: null }),
      () => Object.assign(scope.reigi, { call: null }),
      () => Object.assign(scope.reigi, { on: null }),
      () => Object.assign(scope.reigi, { more: 1 }),
      () => Object.defineProperty(scope, 'reigi', { value: 1 }),
      () => Reflect.deleteProperty(scope, 'reigi'),
    ];
    for (const attempt of tries) {
      try {
        attempt();
      } catch {
        // Refused loudly is refused as well.
      }
    }
    const reachable = new Set<string>();
    for (let at: unknown = scope.reigi; at !== null && at !== undefined; at = Object.getPrototypeOf(at)) {
      for (const name of Object.getOwnPropertyNames(at)) reachable.add(name);
    }
    const own = Object.getOwnPropertyNames(scope.reigi);
    const plain = Object.getOwnPropertyNames(Object.prototype);
    return {
      own,
      kinds: [typeof scope.reigi.call, typeof scope.reigi.on],
      isSame: scope.reigi.call === before[0] && scope.reigi.on === before[1],
      isFrozen: [scope.reigi, scope.reigi.call, scope.reigi.on].every((part) => Object.isFrozen(part)),
      more: [...reachable].filter((name) => !own.includes(name) && !plain.includes(name)),
    };
  });
  expect(seen).toEqual({ own: ['call', 'on'], kinds: ['function', 'function'], isSame: true, isFrozen: true, more: [] });
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
    // This test is about exactly what the lint rule forbids.
    // oxlint-disable-next-line no-new-func no-implied-eval
    const tries = [() => new Function('pwned = "function"')(), () => setTimeout('pwned = "timer"')];
    for (const attempt of tries) {
      try {
        attempt();
      } catch {
        // Refused.
      }
    }
    const script = document.createElement('script');
    script.textContent = 'pwned = "script"';
    const image = document.createElement('div');
    image.innerHTML = '<img src="x:" onerror="pwned = 1"><a href="javascript:pwned = 2" id="trap">x</a>';
    document.body.append(script, image);
    image.querySelector('a')?.click();
    await new Promise((done) => setTimeout(done, 200));
    script.remove();
    image.remove();
    return marks.pwned;
  });
  expect(ran).toBeUndefined();
});

test('calls that nobody knows, and requests of the wrong shape, are refused', async () => {
  const { page } = running;
  for (const name of ['attempts.steal', '__proto__', 'constructor', '', 'ELECTRON_BROWSER_REQUIRE']) {
    expect(await failureOf(page, name, {})).toMatchObject({ code: 'unknown-call' });
  }
  expect(await failureOf(page, 'attempts.read', { id: '../../etc/passwd' })).toMatchObject({ code: 'bad-request', field: 'id' });
  expect(await failureOf(page, 'demo.finished', { ok: true, scene: 's03' })).toMatchObject({ code: 'refused' });
});

test('calls from any other window or frame are refused', async () => {
  const strangers = await running.app.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/preload/index.cjs`;
    const ask = `window.reigi.call('attempts.list', { limit: 1, offset: 0 }).then(() => 'answered', (failure) => failure.code)`;
    const answers: unknown[] = [];
    for (const url of ['app://bundle/index.html', 'about:blank', 'data:text/html,x', 'app://bundle/missing']) {
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true } });
      await window.loadURL(url).catch(() => undefined);
      answers.push(await window.webContents.executeJavaScript(ask));
      window.destroy();
    }
    return answers;
  });
  expect(strangers).toEqual(['forbidden', 'forbidden', 'forbidden', 'forbidden']);
});

test('the title is the app’s own, and what it keeps is private', async () => {
  await running.page.evaluate(() => (document.title = 'Your bank'));
  const title = await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  expect(title).toMatch(/^Reigi 礼儀( — old test runtime, for trying and testing only)?$/);
  expect(title?.includes('old test runtime')).toBe(process.env.REIGI_TEST_RUNTIME === '1');
  expect((statSync(join(running.userData, 'reigi.db')).mode & 0o777).toString(8)).toBe('600');
});
