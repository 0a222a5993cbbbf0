/** What the page of an app that will be killed is told to do, and what it finds there afterwards. */
import { exampleHeader } from '../../../electron/contract/attempt-example';
import type { Response } from '../../../electron/contract/contract';
import { inMain } from '../../support/main-line';
import type { Started } from '../../support/raw-launch';
import { chunkOf, idOf } from './history';
import { judge, type Found, type Heard } from './kill';

/** What a line begins with that says what was kept. */
export const SAID = 'kept ';
/** Attempts of one kill are numbered apart from those of the next; the page makes no more of them. */
const APART = 20;
/** Long ones are killed in their midst, of short ones beginnings and ends as well. */
const LENGTHS = [12, 3, 40, 1] as const;

/** What the page says goes another way than what it has kept, and is far behind on a busy machine: whatever more is there must be what was sent. */
const UNHEARD = Number.POSITIVE_INFINITY;
/** What a line says of a page that could not go on. */
export const FAILED = 'failed';

/**
 * For the main process: has the page keep attempts, and each chunk said on the error output, which waits for nobody, as soon as it has
 * been acknowledged. `nth`: of the kills on these data, from 1; what chunks say of their attempt is lawful up to some hundreds.
 */
export function recording(nth: number): string {
  const length = LENGTHS[Math.floor(nth / 5) % LENGTHS.length] as number;
  const chunks = Array.from({ length }, (_, seq) => ({ ...chunkOf(0, seq), track: [...chunkOf(0, seq).track] }));
  const script = `void (${record.toString()})(${JSON.stringify([exampleHeader(idOf(0)), chunks, nth * APART, (nth + 1) * APART])}).catch((error) => console.log('${SAID}${FAILED} ' + error.message))`;
  return `(${heardInMain.toString()})(electron, ${JSON.stringify(SAID)}, ${JSON.stringify(script)})`;
}

/** Runs in the main process. */
function heardInMain({ BrowserWindow }: typeof Electron.Main, begin: string, script: string): Promise<unknown> | undefined {
  const contents = BrowserWindow.getAllWindows()[0]?.webContents;
  // Newer runtimes give the message in the event, older ones as a parameter.
  const told = (event: { readonly message: string }, _level: unknown, legacy?: string): void => {
    const message = legacy ?? event.message;
    if (message.startsWith(begin)) process.stderr.write(`${message}\n`);
  };
  contents?.removeAllListeners('console-message').on('console-message', told as () => void);
  return contents?.executeJavaScript(script);
}

/** Runs in the page: attempt after attempt. */
async function record([header, chunks, first, end]: readonly [ReturnType<typeof exampleHeader>, readonly (Omit<ReturnType<typeof chunkOf>, 'track'> & { readonly track: readonly number[] })[], number, number]): Promise<void> {
  const page = window as unknown as { isOver: boolean };
  page.isOver = false;
  for (let index = first; index < end && !page.isOver; index += 1) {
    const id = header.id.slice(0, -12) + String(index).padStart(12, '0');
    await window.reigi.call('attempts.begin', { header: { ...header, id } });
    for (const { track, samples, ...chunk } of chunks) {
      if (page.isOver) break;
      // What `chunkOf` makes of this number.
      const own = { samples: samples.map((one) => ({ ...one, value: Number(one.value) + index * 1000 })), track: Uint8Array.from(track, (byte) => byte + index) };
      await window.reigi.call('attempts.append', { id, ...chunk, ...own });
      console.log(`kept ${index} ${chunk.seq}`);
    }
    if (page.isOver) break;
    await window.reigi.call('attempts.end', { id, endedStep: chunks.length * 12, summary: { total: 80, grade: 'B', critical: [], pack: 'guide-strict', ended: 'finished' } });
    console.log(`kept ${index} end`);
  }
  console.log('kept over');
}

/** `opened`: after a start; `back`: loaded once more, after its process is gone. */
export async function untilShown(started: Started, how: 'opened' | 'back', patienceMs: number): Promise<void> {
  const script = `document.querySelector('main') !== null && location.search.includes('notice=') === ${how === 'back'}`;
  if (!(await inMain<boolean>(started, `(${asked.toString()})(electron, ${JSON.stringify(script)}, ${patienceMs})`))) throw new Error(`no page was ${how}: ${started.said().slice(-300)}`);
}

/** Runs in the main process. */
async function asked({ BrowserWindow }: typeof Electron.Main, script: string, patienceMs: number): Promise<boolean> {
  for (const began = performance.now(); performance.now() - began < patienceMs; await new Promise((soon) => setTimeout(soon, 10))) {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined || contents.isCrashed()) continue;
    // A page that is gone never answers.
    const answer: unknown = await Promise.race([contents.executeJavaScript(script).catch(() => false), new Promise((late) => setTimeout(late, 100))]);
    if (answer === true) return true;
  }
  return false;
}

/** What the app itself shows of all that was heard, against what was sent. */
export async function missed(started: Started, all: readonly Heard[], userData: string, isOffered: boolean): Promise<readonly string[]> {
  const said: string[] = [];
  for (const heard of all) {
    const script = `(${read.toString()})(${JSON.stringify([...heard.attempts.keys()].map(idOf))})`;
    const found = await inMain<Shown>(started, `electron.BrowserWindow.getAllWindows()[0].webContents.executeJavaScript(${JSON.stringify(script)})`);
    const kept = new Map(found.read);
    const attempts: Found['attempts'] = {
      read: (id) => {
        const one = kept.get(id) as Read;
        return { ...one, track: Uint8Array.from(one.track) };
      },
      // Only the newest is offered: of the earlier kills there is nothing to be said.
      interrupted: () => (isOffered ? found.offered : (found.read.find(([, { listed }]) => listed.state !== 'ended')?.[1].listed ?? null)),
    };
    const there = new Map([...heard.attempts].filter(([index]) => kept.has(idOf(index))));
    for (const index of heard.attempts.keys()) if (!there.has(index)) said.push(`nothing is left of ${index}`);
    said.push(...judge({ attempts, notice: found.notice }, { ...heard, attempts: there }, userData, UNHEARD));
  }
  return said;
}

interface Shown {
  readonly notice: Found['notice'];
  readonly offered: Response<'attempts.interrupted'>;
  readonly read: readonly (readonly [string, Read])[];
}

type Read = Omit<Response<'attempts.read'>, 'track'> & { readonly track: readonly number[] };

/** Runs in the page. */
async function read(ids: readonly string[]): Promise<unknown> {
  const one = async (id: string): Promise<readonly [string, unknown]> => {
    const { track, ...rest } = await window.reigi.call('attempts.read', { id });
    return [id, { ...rest, track: [...track] }];
  };
  const asked = await Promise.allSettled(ids.map(one));
  return {
    notice: (await window.reigi.call('app.info', {})).storage,
    offered: await window.reigi.call('attempts.interrupted', {}),
    read: asked.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : [])),
  };
}
