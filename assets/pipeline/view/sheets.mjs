// Contact sheets: loads every person into a page, poses them, and writes pictures to judge.
// node assets/pipeline/view/sheets.mjs <folder of people> <folder for pictures> [sheet ...]
import { createServer } from 'node:http';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, extname } from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { build } from 'vite';
import { SHEETS } from './shots.mjs';

const [, , people = 'assets/dist/people', out = 'test-results/sheets', ...wanted] = process.argv;
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
const browser = await chromium.launch({
  executablePath: process.env.REIGI_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-quic', '--no-first-run'],
});
const tab = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
tab.on('pageerror', (error) => console.error(error.message));
tab.on('console', (message) => message.type() === 'error' && console.error(message.text()));
await tab.goto(`http://127.0.0.1:${server.address().port}/`);
await tab.waitForFunction('window.ready');
for (const [name, { columns, shots }] of Object.entries(SHEETS(people))) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const tiles = [];
  for (const shot of shots) {
    await tab.evaluate((one) => window.shoot(one), shot);
    tiles.push(await tab.locator('canvas').screenshot());
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
await browser.close();
server.close();
