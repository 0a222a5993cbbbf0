/**
 * The rival of a cold start: an Electron app that is nothing but one window with one three.js scene, with as many triangles and
 * draw calls as the first visit has. Built in the same run, opened by the same runtime with the same flags.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { BareWish } from '../../bench/bare-page';

/** S03 from the learner's eyes (`npm run bench`). */
const WISH: BareWish = { triangles: 30_296, drawCalls: 28, width: 1280, height: 800, antialias: true };

const MAIN = `
const { app, BrowserWindow } = require('electron');
const { join } = require('node:path');
const { writeFileSync } = require('node:fs');
app.setPath('userData', process.env.REIGI_USER_DATA);
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, useContentSize: true, webPreferences: { sandbox: true, contextIsolation: true } });
  window.webContents.on('page-title-updated', (_event, title) => {
    if (!title.startsWith('drawn ') || process.env.RIVAL_OUT === undefined) return;
    writeFileSync(process.env.RIVAL_OUT, title.slice(6));
    app.exit(0);
  });
  window.loadFile(join(__dirname, 'index.html'));
});`;

/** Returns the folder of the app. */
export async function buildRival(root: string): Promise<string> {
  const folder = resolve(root, 'out/rival');
  const built = await build({
    configFile: false, logLevel: 'error', root, publicDir: false,
    build: { write: false, minify: true, target: 'chrome114', lib: { entry: resolve(root, 'tests/bench/bare-page.ts'), formats: ['iife'], name: 'bare' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('the rival was not bundled');
  mkdirSync(folder, { recursive: true });
  // Two pictures: the first compiles what the second only draws, and a scene that can be moved in has both.
  const page = `${output.output[0].code}\nbare.barePage(${JSON.stringify(WISH)})(2).then(() => { document.title = 'drawn ' + (performance.timeOrigin + performance.now()); });`;
  writeFileSync(join(folder, 'page.js'), page);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><title>rival</title><body><script src="page.js"></script>');
  writeFileSync(join(folder, 'main.cjs'), MAIN);
  writeFileSync(join(folder, 'package.json'), '{ "name": "rival", "main": "main.cjs" }');
  return folder;
}
