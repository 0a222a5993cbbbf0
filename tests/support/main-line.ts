/**
 * A line into the main process of an app that nothing else drives: what drives apps for tests is a debugger, and Chromium
 * looks for no hangs where one is attached.
 */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { Started } from './raw-launch';

/** Loaded in the app before anything of ours. */
const OTHER_END = `
const electron = require('electron');
process.on('message', async ({ id, script }) => {
  const answer = await Promise.resolve().then(() => new Function('electron', 'return (' + script + ')')(electron)).then((value) => ({ value }), (error) => ({ error: String(error) }));
  process.send({ id, ...answer });
});
`;

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** Words for the command line that load the other end from this file. */
export function otherEnd(file: string): readonly string[] {
  writeFileSync(file, OTHER_END);
  return ['-r', file];
}

let last = 0;

/** Evaluates an expression in the main process, `electron` being what it says; a promise of plain data is waited for. */
export async function inMain<T>({ child }: Started, script: string): Promise<T> {
  const id = (last += 1);
  child.send({ id, script });
  for (;;) {
    const [answer] = (await once(child, 'message')) as [Answer];
    if (answer.id !== id) continue;
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as T;
  }
}

/** Evaluates an expression in the page; undefined while there is none that answers within `patienceMs`. */
export function inRawPage<T>(started: Started, script: string, patienceMs = 5000): Promise<T | undefined> {
  return inMain(started, `(async () => {
    const contents = electron.BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined || contents.isCrashed() || contents.isLoading()) return undefined;
    return Promise.race([contents.executeJavaScript(${JSON.stringify(script)}).catch(() => undefined), new Promise((late) => setTimeout(late, ${patienceMs}))]);
  })()`);
}
