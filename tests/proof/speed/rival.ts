/**
 * The rivals of a cold start, built in the same run and opened by the same runtime with the same flags: an Electron app that is
 * nothing but one window with one three.js scene.
 * - peopled: the people of the first visit, from the files that the app begins it with, by three.js's own loader.
 * - bare: as many triangles and draw calls, and nothing that has to be read.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'vite';
import { FIRST_LEVEL, fileOf } from '../../../renderer/stage/cast/levels';
import { DESIGNED_LOOK, modelOf } from '../../../renderer/stage/cast/model-of';
import type { BareWish } from '../../bench/bare-page';

export type Rival = 'peopled' | 'bare';

const WINDOW = { width: 1280, height: 800, antialias: true };
/** S03 from the learner's eyes (`npm run bench`). */
const BARE: BareWish = { ...WINDOW, triangles: 30_296, drawCalls: 28 };
/** The same without its people: the room and its things. */
const UNPEOPLED: BareWish = { ...WINDOW, triangles: 10_000, drawCalls: 22 };
/** Two in the picture, the third in the next room. */
const PEOPLE = ['learner', 'kimura', 'sato'].map((person) => fileOf(modelOf(person, DESIGNED_LOOK), FIRST_LEVEL));

/** Two pictures: the first compiles what the second only draws, and a scene that can be moved in has both. */
const PAGES: Readonly<Record<Rival, string>> = {
  peopled: `rival.peopledPage(${JSON.stringify(UNPEOPLED)}, ${JSON.stringify(PEOPLE.map((file) => basename(file)))}, 2, 2)`,
  bare: `rival.barePage(${JSON.stringify(BARE)})(2)`,
};

/** Files as the runtime's documentation has them served. */
const MAIN = `
const { app, BrowserWindow, net, protocol } = require('electron');
const { join } = require('node:path');
const { writeFileSync } = require('node:fs');
const { pathToFileURL } = require('node:url');
app.setPath('userData', process.env.REIGI_USER_DATA);
protocol.registerSchemesAsPrivileged([{ scheme: 'rival', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }]);
app.whenReady().then(() => {
  protocol.handle('rival', (request) => net.fetch(pathToFileURL(join(__dirname, new URL(request.url).pathname)).href));
  const window = new BrowserWindow({ width: 1280, height: 800, useContentSize: true, webPreferences: { sandbox: true, contextIsolation: true } });
  window.webContents.on('page-title-updated', (_event, title) => {
    if (!title.startsWith('drawn ') || process.env.RIVAL_OUT === undefined) return;
    writeFileSync(process.env.RIVAL_OUT, title.slice(6));
    app.exit(0);
  });
  window.loadURL('rival://page/index.html');
});`;

/** Returns the folder of the app. */
export async function buildRival(root: string, rival: Rival): Promise<string> {
  const folder = resolve(root, 'out/rival', rival);
  const built = await build({
    configFile: false, logLevel: 'error', root, publicDir: false,
    build: { write: false, minify: true, target: 'chrome114', lib: { entry: resolve(root, `tests/bench/${rival}-page.ts`), formats: ['iife'], name: 'rival' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('the rival was not bundled');
  mkdirSync(folder, { recursive: true });
  if (rival === 'peopled') for (const file of PEOPLE) copyFileSync(resolve(root, 'assets/dist', file), join(folder, basename(file)));
  const page = `${output.output[0].code}\n${PAGES[rival]}.then(() => { document.title = 'drawn ' + (performance.timeOrigin + performance.now()); });`;
  writeFileSync(join(folder, 'page.js'), page);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><title>rival</title><body><script src="page.js"></script>');
  writeFileSync(join(folder, 'main.cjs'), MAIN);
  writeFileSync(join(folder, 'package.json'), '{ "name": "rival", "main": "main.cjs" }');
  return folder;
}
