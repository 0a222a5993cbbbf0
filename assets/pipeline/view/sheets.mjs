// Contact sheets: loads every person into a page, poses them, and writes pictures to judge.
// node assets/pipeline/view/sheets.mjs <folder of people> <folder for pictures> [sheet ...] [--only id,id]
import { createServer } from 'node:http';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, extname } from 'node:path';
import { _electron } from '@playwright/test';
import sharp from 'sharp';
import { build } from 'vite';
import { hasDisplay, openDisplay } from '../../../electron/setup/display.mjs';
import { ensureElectron, isRoot } from '../../../electron/setup/runtime.mjs';
import { SHEETS } from './shots.mjs';

const [, , people = 'assets/dist/people', out = 'test-results/sheets', ...words] = process.argv;
const only = words.includes('--only') ? words.splice(words.indexOf('--only'), 2)[1]?.split(',') : undefined;
const wanted = words;
const page = 'out/assets/view';
await build({ configFile: false, logLevel: 'error', root: import.meta.dirname, base: './', build: { outDir: join(process.cwd(), page), emptyOutDir: true } });
mkdirSync(out, { recursive: true });

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.glb': 'model/gltf-binary' };
const server = createServer((request, response) => {
  const path = (request.url ?? '/').split('?')[0];
  const file = path.startsWith('/people/') ? join(people, path.slice(8)) : join(page, path === '/' ? 'index.html' : path);
  try {
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  } catch {
    response.statusCode = 404;
    response.end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const { exe } = await ensureElectron();
const display = hasDisplay() ? undefined : await openDisplay();
const app = await _electron.launch({
  executablePath: exe,
  args: ['--disable-gpu-watchdog', ...(display?.env.REIGI_GL_FLAGS.split(' ') ?? []), ...(isRoot() ? ['--no-sandbox'] : []), join(import.meta.dirname, 'window')],
  env: { ...process.env, ...display?.env, REIGI_SHEETS: `http://127.0.0.1:${server.address().port}/` },
});
const tab = await app.firstWindow();
tab.on('pageerror', (error) => console.error(error.message));
tab.on('console', (message) => message.type() === 'error' && console.error(message.text()));
await tab.waitForFunction('window.ready');
for (const [name, { columns, shots }] of Object.entries(SHEETS(people, only))) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const tiles = [];
  for (const shot of shots) {
    const draw = () => tab.evaluate((one) => window.shoot(one), shot);
    let picture = await draw();
    // A busy machine may take the graphics away; what was drawn since is black.
    while (await tab.evaluate(() => window.isLost())) {
      await tab.reload();
      await tab.waitForFunction('window.ready');
      picture = await draw();
    }
    // Hair leaves the canvas a little transparent at its edges: behind it lies black, as in the game.
    tiles.push(await sharp(Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64')).flatten({ background: '#000000' }).png().toBuffer());
  }
  if (tiles.length === 0) continue;
  const { w, h } = shots[0];
  const rows = Math.ceil(tiles.length / columns);
  const sheet = sharp({ create: { width: columns * w, height: rows * h, channels: 3, background: '#ffffff' } }).composite(
    tiles.map((input, i) => ({ input, left: (i % columns) * w, top: Math.floor(i / columns) * h })),
  );
  const picture = await sheet.png().toBuffer();
  await sharp(picture).toFile(join(out, `${name}.png`));
  // The small copy is what may be committed under sheets/.
  await sharp(picture).resize({ width: 1500, withoutEnlargement: true }).webp({ quality: 66 }).toFile(join(out, `${name}.webp`));
  console.log(name);
}
await app.close();
display?.close();
server.close();
