/** The screens of bad days: nothing there yet, nothing to be read, something broken. The main process answers as it would then. */
import type { ElectronApplication, Page } from '@playwright/test';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
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

const NAMES = ['Camille Lefèvre', '三木 あや', 'Nguyễn Thị Minh Khai', '', 'Bartholomew Featherstonehaugh-Cholmondeley', 'Mika'];
const learnerOf = (name: string, index: number) => ({
  id: `00000000-0000-4000-8000-00000000000${index}`, name, made: '2026-09-01T08:00:00.000Z', isChosen: index === 0, attempts: index * 7, lastAt: index === 0 ? null : `2026-11-${10 + index}T08:00:00.000Z`,
});
/** A class: some know much, some have gaps, one has not begun. */
const CLASS: Reply = {
  ok: true,
  value: {
    learners: NAMES.map((name, index) => ({
      ...learnerOf(name, index),
      recalls: index === 0 ? [] : s03.rules.filter((_, at) => at % 6 < index + 1).map((rule, at) => ({
        at: new Date(Date.now() - (6 - index) * 86_400_000).toISOString(), scene: s03.id, rule, mode: 'exam', outcome: index < 4 && at % 9 === index ? 'missed' : 'met',
      })),
    })),
  },
};
const ON_THE_WAY: Reply = {
  ok: true,
  value: {
    store: { endpoint: 'https://lrs.example.com/xapi/', host: 'lrs.example.com', key: 'trainer', hasSecret: false, isSecretKept: false },
    canKeepSecret: false, waiting: 118, sent: 250, refused: 2, reasons: ['400 the actor is not known to this store'], doing: 'nothing', ending: 'unreachable',
  },
};
const toTrainer = async (page: Page): Promise<void> => {
  await page.locator('[data-do="learners"]').click();
  await page.locator('[data-do="trainer"]').click();
  await page.locator('.trainer[data-state="ready"] .records').waitFor();
};

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
  // On the first page: nothing is known of another.
  { name: 'state: recovered from a crash', query: 'notice=recovered', prepare: ({ page }) => page.evaluate(() => sessionStorage.clear()), go: stay },
  { name: 'state: safe after three crashes', query: 'notice=safe', go: stay },
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
  { name: 'state: a class', prepare: async ({ app }: Launched) => (await answerWith(app, 'records.state', ON_THE_WAY), answerWith(app, 'learners.facts', CLASS)), go: toTrainer },
  { name: 'state: a class, rule by rule', go: (page) => toTrainer(page).then(() => page.locator('.trainer-bar input[value="offering"]').click()) },
  { name: 'state: a store is named', go: (page) => toTrainer(page).then(() => page.locator('[data-do="store"]').click()) },
  {
    name: 'state: learners, some of them removed',
    ...answering('learners.list', { ok: true, value: { learners: NAMES.slice(0, 4).map(learnerOf), removed: NAMES.slice(4).map((name, at) => learnerOf(name, at + 4)), mustChoose: false } }),
    go: (page) => page.locator('[data-do="learners"]').click(),
  },
  { name: 'state: damaged data', ...answering('app.info', DAMAGED), go: stay },
  { name: 'state: who sits here', ...answering('learners.list', { ok: true, value: { learners: NAMES.map(learnerOf), removed: [], mustChoose: true } }), go: (page) => page.locator('.who-name').first().waitFor() },
];
