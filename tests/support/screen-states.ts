/** The screens of bad days: nothing there yet, nothing to be read, something broken. The main process answers as it would then. */
import type { ElectronApplication } from '@playwright/test';
import type { CallName } from '../../electron/contract/call-names';
import type { Reply } from '../../electron/contract/reply';
import type { Launched } from './launch';
import { way } from './kept-attempts';
import { scene, type ScreenWay } from './screens';

/** From now on this call is answered so. What failed for real is the storage's own tests' matter. */
export async function answerWith(app: ElectronApplication, name: CallName, reply: Reply): Promise<void> {
  await app.evaluate(
    ({ ipcMain }, [channel, answer]) => {
      ipcMain.removeHandler(channel);
      ipcMain.handle(channel, () => answer);
    },
    [name, reply] as const,
  );
}

const NO_DISK: Reply = { ok: false, failure: { code: 'storage-failed', message: 'The disk is full' } };
const DAMAGED: Reply = {
  ok: true,
  value: {
    version: '0.1.0', electron: '45.4.1', chrome: '140', node: '24', platform: 'linux x64', locale: 'en', testRuntime: true, folder: '/home/camille/.config/Reigi',
    storage: { kind: 'set-aside', path: '/home/camille/.config/Reigi/attempts.damaged-2026-11-28.db', at: '2026-11-28T08:00:00.000Z', recovered: 12, lost: 1 },
  },
};
const answering = (name: CallName, reply: Reply) => ({ prepare: ({ app }: Launched) => answerWith(app, name, reply) });
const NOTHING_YET = answering('attempts.list', { ok: true, value: { attempts: [], total: 0 } });
const stay = (): Promise<void> => Promise.resolve();

const offering = scene('offering');
/** A machine that gives the page nothing to draw with: the list is then the scene. */
const withoutDrawing: ScreenWay = {
  name: 'state: nothing to draw with',
  prepare: offering.prepare,
  go: async (page) => {
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await offering.go(page);
  },
};

/** In this order, for an answer stays as it is until the app is closed. */
export const STATES: readonly ScreenWay[] = [
  withoutDrawing,
  // After it was stored; the page's own writing fails from then on. Only this state can be shown once in a run.
  { name: 'state: a save that fails', isOnce: true, ...scene('offering', stay, ({ app }) => answerWith(app, 'attempts.append', NO_DISK)) },
  { name: 'state: recovered from a crash', query: 'notice=recovered', go: stay },
  {
    name: 'state: a debrief that cannot be read',
    ...answering('attempts.read', NO_DISK),
    go: (page) => way(1)(page).then(() => page.locator('.attempt-scene button').first().click()),
  },
  { name: 'state: no attempts yet', ...NOTHING_YET, go: way(1) },
  { name: 'state: no progress yet', ...answering('memory.read', { ok: true, value: { recalls: [] } }), go: (page) => way(6)(page).then(() => page.locator('[data-do="begin"]').waitFor()) },
  { name: 'state: the first day', ...NOTHING_YET, go: (page) => page.locator('[data-why="new"]').waitFor() },
  { name: 'state: the first briefing', ...NOTHING_YET, go: (page) => page.locator('[data-why="new"] [data-do="next"]').click() },
  { name: 'state: attempts that cannot be read', ...answering('attempts.list', NO_DISK), go: way(1) },
  { name: 'state: progress that cannot be read', ...answering('attempts.list', NO_DISK), go: (page) => way(6)(page).then(() => page.locator('.progress [role="alert"]').waitFor()) },
  { name: 'state: a course without grades', ...answering('attempts.list', NO_DISK), go: way(0) },
  // An attempt without a date: what no check lets through, and what a page must outlive all the same.
  { name: 'state: a screen that broke', ...answering('attempts.list', { ok: true, value: { attempts: [{ id: 'x' }], total: 1 } }), go: way(1) },
  { name: 'state: damaged data', ...answering('app.info', DAMAGED), go: stay },
];
