/** That every page is in the sandbox of the operating system: not by a setting of ours, but by the kernel's own word. */
import { readFileSync } from 'node:fs';
import type { Unprivileged } from '../../support/unprivileged';
import type { InApp } from './in-app';

/** What of a process is not as it must be, by /proc; empty = sandboxed. */
export function unsandboxed(pid: number): readonly string[] {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const field = (name: string): readonly string[] => new RegExp(`^${name}:\\s+(.*)$`, 'm').exec(status)?.[1]?.split(/\s+/) ?? [];
  const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  return [
    ...(field('Seccomp')[0] === '2' ? [] : [`Seccomp is ${field('Seccomp')[0]}`]),
    ...['CapEff', 'CapPrm', 'CapInh'].flatMap((name) => (/^0+$/.test(field(name)[0] ?? '') ? [] : [`${name} is ${field(name)[0]}`])),
    ...(field('NSpid').length > 1 ? [] : ['it has no process numbers of its own']),
    ...(field('Uid').includes('0') ? ['it runs as root'] : []),
    ...(field('NoNewPrivs')[0] === '1' ? [] : ['it may gain privileges']),
    ...(words.includes('no-sandbox') ? ['it was started without a sandbox'] : []),
  ];
}

async function pages({ app }: Unprivileged): Promise<readonly number[]> {
  const all = await app.evaluate(({ app: own }) => own.getAppMetrics().map(({ pid, type }) => ({ pid, type })));
  return all.filter(({ type }) => type === 'Tab').map(({ pid }) => pid);
}

/** The page as it stands, loaded anew, after its process was killed, and a second one that some code would open without asking for a sandbox. */
const MOMENTS: readonly (readonly [string, (running: Unprivileged) => Promise<void>])[] = [
  ['as it was opened', () => Promise.resolve()],
  ['loaded anew', async ({ page }) => void (await page.reload())],
  ['after a crash', async ({ app }) => {
    await app.evaluate(async ({ BrowserWindow }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0] ?? {};
      const isBack = new Promise<void>((done) => webContents?.once('did-finish-load', () => done()));
      webContents?.forcefullyCrashRenderer();
      await isBack;
    });
  }],
  ['with a window that nobody asked a sandbox for', async ({ app }) => {
    await app.evaluate(({ BrowserWindow }) => new BrowserWindow({ show: false, webPreferences: { sandbox: false, nodeIntegration: true, contextIsolation: false } }).loadURL('about:blank'));
  }],
];
export const SANDBOX_MOMENTS = MOMENTS.length;

/** Leaves a second window behind at the last moment. */
export const proveSandbox: InApp = async (running, from, to, tally) => {
  for (const [moment, bring] of MOMENTS.slice(from - 1, to)) {
    await bring(running);
    const found = await pages(running);
    tally.count('pages', found.length);
    const faults = found.flatMap(unsandboxed);
    tally.judge(found.length === 0 ? `${moment}: no page was found` : faults.length === 0 ? undefined : `${moment}: ${faults.join(', ')}`);
  }
};
