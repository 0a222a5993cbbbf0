import { createSocket } from 'node:dgram';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { GUIDE_URL } from '../../scenarios/rulebook/catalog';
import { livedIn } from '../proof/security/in-app';
import { NAVIGATIONS, proveNavigations } from '../proof/security/navigations';
import { FAKE_DEVICES, PERMISSION_CELLS, provePermissions } from '../proof/security/permissions';
import { failureOf } from '../support/failure-of';
import { seedWindow } from '../support/seed-window';
import { launchUnprivileged, type Unprivileged } from '../support/unprivileged';

let running: Unprivileged;
let server: Server;
let origin = '';
const hits: string[] = [];

test.beforeAll(async () => {
  server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('reached');
  });
  server.on('upgrade', (request, socket) => {
    hits.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  running = await launchUnprivileged({ flags: FAKE_DEVICES });
});
test.afterAll(async () => {
  await running?.close();
  server?.close();
});

/** The same harness as `npm run proof -- security`; each day other ones of all addresses by all ways. */
const NAVIGATED = 96;

test('the window goes nowhere and opens nothing', async () => {
  const first = ((seedWindow(1, NAVIGATIONS / NAVIGATED)[0] ?? 1) - 1) * NAVIGATED + 1;
  const { broken } = await livedIn(running, proveNavigations, first, first + NAVIGATED - 1);
  expect(broken).toEqual([]);
  expect(hits).toEqual([]);
});

test('a page cannot blank itself, and one that is blank all the same is brought back', async () => {
  const { app, page } = running;
  await page.evaluate(async () => {
    for (const url of ['about:blank', 'about:srcdoc']) {
      location.href = url;
      await new Promise((done) => setTimeout(done, 200));
    }
  });
  expect(page.url()).toMatch(/^app:\/\/bundle\/index\.html/);
  await app.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.loadURL('about:blank').catch(() => undefined));
  await page.waitForURL('app://bundle/index.html?notice=recovered');
  expect(await page.evaluate(() => typeof window.reigi.call)).toBe('function');
});

test('a webview is inert', async () => {
  const count = await running.page.evaluate(async (url) => {
    const view = document.createElement('webview');
    view.setAttribute('src', url);
    document.body.append(view);
    await new Promise((done) => setTimeout(done, 300));
    view.remove();
    return 'loadURL' in view;
  }, `${origin}/webview`);
  expect(count).toBe(false);
  expect(hits).toEqual([]);
});

test('nothing reaches the network, from the page or from main', async () => {
  const outcomes = await running.page.evaluate(async (base) => {
    const socket = base.replace('http', 'ws');
    const failing = (work: () => Promise<unknown>) => work().then(() => 'reached', () => 'refused');
    const event = (target: EventTarget) =>
      new Promise((good, bad) => {
        for (const name of ['load', 'open', 'message']) target.addEventListener(name, good);
        for (const name of ['error', 'close']) target.addEventListener(name, bad);
        setTimeout(bad, 500);
      });
    const image = new Image();
    const tries = [
      failing(() => fetch(`${base}/fetch`)),
      failing(() => fetch(`${base}/blind`, { mode: 'no-cors' })),
      failing(() => event(new WebSocket(`${socket}/socket`))),
      failing(() => event(new EventSource(`${base}/events`))),
      failing(() => (image.src = `${base}/image`, event(image))),
      failing(async () => {
        if (!navigator.sendBeacon(`${base}/beacon`)) throw new Error('refused');
        await new Promise((_, bad) => setTimeout(bad, 200));
      }),
      failing(() => new Promise((good, bad) => {
        const request = new XMLHttpRequest();
        Object.assign(request, { onload: good, onerror: bad });
        request.open('GET', `${base}/xhr`);
        request.send();
      })),
      failing(() => import(/* @vite-ignore */ `${base}/module.js`)),
    ];
    return Promise.all(tries);
  }, origin);
  expect(outcomes).toEqual(outcomes.map(() => 'refused'));
  const main = await running.app.evaluate(
    ({ net }, url) =>
      new Promise<string>((done) => {
        const request = net.request({ url });
        request.on('response', () => done('reached'));
        request.on('error', (error) => done(error.message));
        request.end();
      }),
    `${origin}/main`,
  );
  expect(main).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(hits).toEqual([]);
});

test('a connection between peers looks for nobody, not even by UDP', async () => {
  let packets = 0;
  const socket = createSocket('udp4').on('message', () => (packets += 1));
  await new Promise<void>((ready) => socket.bind(0, '127.0.0.1', ready));
  const found = await running.page.evaluate(async (port) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
    const candidates: string[] = [];
    peer.onicecandidate = ({ candidate }) => void (candidate && candidates.push(candidate.candidate));
    peer.createDataChannel('x');
    await peer.setLocalDescription(await peer.createOffer());
    await new Promise((done) => setTimeout(done, 800));
    peer.close();
    return candidates.filter((candidate) => / udp /i.test(candidate));
  }, socket.address().port);
  socket.close();
  expect(found).toEqual([]);
  expect(packets).toBe(0);
});

test('every permission is denied', async () => {
  expect((await livedIn(running, provePermissions, 1, PERMISSION_CELLS / 5)).broken).toEqual([]);
});

test('only https pages of the rulebook open, after a question that shows the host', async () => {
  const { app, page } = running;
  await app.evaluate(({ dialog, shell }) => {
    const log = ((globalThis as Record<string, unknown>)['links'] = { asked: [] as string[], opened: [] as string[], answer: 1 });
    dialog.showMessageBox = (async (...given: unknown[]) => {
      log.asked.push((given.at(-1) as { detail: string }).detail);
      return { response: log.answer, checkboxChecked: false };
    }) as typeof dialog.showMessageBox;
    shell.openExternal = async (url) => void log.opened.push(url);
  });
  const links = () =>
    app.evaluate(() => (globalThis as Record<string, unknown>)['links'] as { asked: string[]; opened: string[]; answer: number });
  for (const url of ['https://example.com/', 'http://example.com/', 'file:///etc/passwd', `${GUIDE_URL}#`, 'javascript:1', 'smb://x/y']) {
    expect(await failureOf(page, 'links.open', { url })).toMatchObject({ code: 'refused' });
  }
  expect(await links()).toMatchObject({ asked: [], opened: [] });
  const open = () => page.evaluate((url) => window.reigi.call('links.open', { url }), GUIDE_URL);
  expect(await open()).toEqual({ opened: false });
  await app.evaluate(() => void (((globalThis as Record<string, unknown>)['links'] as { answer: number }).answer = 0));
  expect(await open()).toEqual({ opened: true });
  const { asked, opened } = await links();
  expect(opened).toEqual([GUIDE_URL]);
  expect(asked).toHaveLength(2);
  for (const detail of asked) expect(detail).toContain(new URL(GUIDE_URL).host);
});

