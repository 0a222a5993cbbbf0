/** The same hostile addresses through the engine itself: asked by the page's own `fetch`, and the page's files by somebody of no origin. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Unprivileged } from '../../support/unprivileged';
import { CRAFTED } from './hostile-addresses';
import type { InApp } from './in-app';
import { addressOf, pageFiles } from './scheme';
import type { Tally } from './tally';

/** After the crafted ones some generated ones. */
export const FETCHED = { quick: CRAFTED + 2_000, long: CRAFTED + 98_000, piece: 4_000 };
const BATCH = 200;

/** Runs in the page: what came, by the fingerprint of its bytes. `refused`: nothing came at all. */
const fetchAll = (urls: readonly string[]): Promise<readonly string[]> =>
  Promise.all(urls.map(async (url) => {
    try {
      const answer = await fetch(url);
      if (!answer.ok) return answer.status === 404 && (await answer.text()) === 'not found' ? 'refused' : `status ${answer.status}`;
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()));
      return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
    } catch {
      return 'refused';
    }
  }));

/** An address that carries its own content asks nobody for anything. */
const isOwnContent = (url: string): boolean => /^\s*data:/i.test(url);

export const proveFetched = (root: string): InApp => async (running, from, to, tally) => {
  const { page } = running;
  const files = pageFiles(join(root, 'out/renderer'));
  const names = [...files.keys()];
  const lawful = new Set([...files.values()].map((file) => createHash('sha256').update(readFileSync(file)).digest('hex')));
  for (let first = from; first <= to; first += BATCH) {
    const urls = Array.from({ length: Math.min(BATCH, to - first + 1) }, (_, at) => addressOf(first + at, names));
    const came = await page.evaluate(fetchAll, urls);
    for (const [at, what] of came.entries()) {
      const url = urls[at] ?? '';
      const isHarmless = what === 'refused' || lawful.has(what) || isOwnContent(url);
      if (lawful.has(what)) tally.count('served');
      tally.judge(isHarmless ? undefined : `${JSON.stringify(url)} was answered with something else (${what})`);
    }
  }
  await proveStranger(running, names, tally);
};

/**
 * A page of no origin in the same session, such as a frame without rights would be: it can neither read our files, nor show them, nor run them.
 * Our policy lets no such frame into our page, so it has a window of its own.
 */
async function proveStranger({ app }: Unprivileged, names: readonly string[], tally: Tally): Promise<void> {
  const ending = (end: string): string => `app://bundle${names.find((name) => name.endsWith(end)) ?? '/index.html'}`;
  const wanted = { html: 'app://bundle/index.html', script: ending('.js'), style: ending('.css'), font: ending('.woff2') };
  const got = await app.evaluate(async ({ BrowserWindow }, { html, script, style, font }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true } });
    await window.loadURL('data:text/html,<!doctype html><title>x</title><p>x');
    const tries = `(async () => {
      const got = [];
      const within = (name, work) => Promise.race([work, new Promise((_, no) => setTimeout(no, 2000))]).then((isGot) => { if (isGot) got.push(name); }, () => undefined);
      const loaded = (tag, more) => new Promise((yes, no) => { const one = document.createElement(tag); one.onload = () => yes(true); one.onerror = no; Object.assign(one, more); document.body.append(one); });
      if (self.origin !== 'null') got.push('an origin: ' + self.origin);
      await Promise.all([
        within('read the page', fetch('${html}').then((a) => a.text()).then((t) => t.length > 0)),
        within('read it by XMLHttpRequest', new Promise((yes, no) => { const x = new XMLHttpRequest(); x.onload = () => yes(x.responseText.length > 0); x.onerror = no; x.open('GET', '${html}'); x.send(); })),
        within('read it without being asked', fetch('${html}', { mode: 'no-cors' }).then((a) => a.type !== 'opaque' && a.text()).then((t) => Boolean(t))),
        within('run a module', import('${script}').then(() => true)),
        within('run a script', loaded('script', { src: '${script}' })),
        within('run a script with CORS', loaded('script', { src: '${script}', crossOrigin: 'anonymous' })),
        within('use a style', loaded('link', { rel: 'stylesheet', href: '${style}' })),
        within('use a font', new FontFace('x', 'url(${font})').load().then(() => true)),
        within('read a worker', new Promise((yes, no) => { const w = new Worker('${script}'); w.onerror = no; setTimeout(() => yes(true), 1500); })),
        within('frame the page', new Promise((yes, no) => { const f = document.createElement('iframe'); f.src = '${html}'; f.onload = () => { try { yes(f.contentDocument !== null && f.contentDocument.body.textContent !== ''); } catch { no(); } }; document.body.append(f); })),
        within('open the page', Promise.resolve(window.open('${html}') !== null)),
        within('reach the bridge', Promise.resolve('reigi' in window)),
      ]);
      return got;
    })()`;
    const all = (await window.webContents.executeJavaScript(tries)) as string[];
    window.destroy();
    return all;
  }, wanted);
  tally.count('triedByStrangers', 12);
  for (const one of got) tally.fail(`a page of no origin could ${one}`);
}
