/** The bare page in a window of its own, beside the app's. */
import { resolve } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { build } from 'vite';
import type { BareWish } from './bare-page';
import { countDraws } from './count-draws';

const root = resolve(import.meta.dirname, '../..');

export interface Bare {
  readonly triangles: number;
  readonly drawCalls: number;
  run(pictures: number): Promise<number[]>;
}

export async function openBare(app: ElectronApplication, wish: BareWish): Promise<Bare> {
  const script = `(${countDraws.toString()})();\n${await bundled()}\nwindow.bareRun = bare.barePage(${JSON.stringify(wish)}); true;`;
  // Empty but for our script: the app's scheme serves the app's files alone.
  await app.evaluate(async ({ BrowserWindow }, code) => {
    const size = BrowserWindow.getAllWindows()[0]?.getBounds();
    const window = new BrowserWindow({ ...size, title: 'bare', webPreferences: { backgroundThrottling: false } });
    await window.loadURL('about:blank');
    await window.webContents.executeJavaScript(code);
  }, script);
  const inside = <T>(code: string): Promise<T> => app.evaluate(({ BrowserWindow }, asked) => (
    BrowserWindow.getAllWindows().find((window) => window.webContents.getURL() === 'about:blank')?.webContents.executeJavaScript(asked) as Promise<T>
  ), code);
  const count = await inside<{ readonly calls: number; readonly triangles: number }>(
    'Object.assign(window.drawCount, { calls: 0, triangles: 0 }); window.bareRun(1).then(() => window.drawCount)',
  );
  return { triangles: count.triangles, drawCalls: count.calls, run: (pictures) => inside(`window.bareRun(${pictures + 1})`) };
}

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'error', root, publicDir: false,
    build: { write: false, minify: false, target: 'chrome114', lib: { entry: resolve(root, 'tests/bench/bare-page.ts'), formats: ['iife'], name: 'bare' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('the bare page was not bundled');
  return output.output[0].code;
}
