/** The built app started as a desktop starts it, with nobody at its inside: for what happens before there is a window, and to several at once. */
import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export interface Started {
  readonly child: ChildProcess;
  /** Settles when it ends: its code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** All that it has written to its error output. */
  readonly said: () => string;
  /** Addresses of the pages that it shows; waits until there is one. Rejects when none comes. */
  readonly pages: (patienceMs: number) => Promise<readonly string[]>;
}

/** `words` come after the app's folder, `before` before it; with those it is one that `inMain` reaches. `app`: another program for the same runtime. */
export function startRaw(userData: string, words: readonly string[] = [], before: readonly string[] = [], app: string = root): Started {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (dist === undefined) throw new Error('ELECTRON_OVERRIDE_DIST_PATH must name the runtime; npm test sets it');
  const software = process.env.REIGI_GL_FLAGS?.split(' ') ?? [];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(resolve(dist, 'electron'), [...software, ...asRoot, '--remote-debugging-port=0', ...before, app, ...words], { env: { ...process.env, REIGI_USER_DATA: userData }, stdio: ['ignore', 'ignore', 'pipe', ...(before.length === 0 ? [] : ['ipc' as const])] });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (part: string) => (said += part));
  const ended = new Promise<number | string>((done) => child.once('exit', (code, signal) => done(code ?? signal ?? 'nothing')));
  const pages = async (patienceMs: number): Promise<readonly string[]> => {
    const due = performance.now() + patienceMs;
    while (performance.now() < due) {
      const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(said)?.[1];
      const shown = port === undefined ? [] : await pagesAt(port);
      if (shown.length > 0) return shown;
      await new Promise((soon) => setTimeout(soon, 50));
    }
    throw new Error(`the app showed no page in ${patienceMs} ms: ${said.slice(-300)}`);
  };
  return { child, ended, said: () => said, pages };
}

async function pagesAt(port: string): Promise<readonly string[]> {
  try {
    const listed = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as { readonly type: string; readonly url: string }[];
    return listed.filter(({ type, url }) => type === 'page' && url.startsWith('app:')).map(({ url }) => url);
  } catch {
    return [];
  }
}
