/** The page hangs in a scene and in other screens: the person is asked whether to wait or to load it anew, and after either they are where they were. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { keepMoment } from '../../support/scene-moments';
import { inMain, inRawPage, otherEnd } from '../../support/main-line';
import { startRaw, type Started } from '../../support/raw-launch';
import type { Outcome, Tools } from '../target';
import { differences, WHERE, withHistory, type Where } from './crashes';
import { first, goTo, home, until, type RawWay } from './raw-ways';

/** The buttons of the question, in their order. */
const ANSWERS = ['load anew', 'wait'] as const;
type Answer = (typeof ANSWERS)[number];
/** Each with both answers. */
const PLACES: readonly RawWay[] = [
  ['scene', first('.home-notices .button-main')],
  ['history', home(1)],
  ['debrief', home(1), first('.attempts tbody tr:nth-child(3) .attempt-scene button')],
  ['settings', home(2), first('[data-section="sound"]')],
  ['course', home(0)],
  ['today', home(5)],
];
export const ALL_HANGS = PLACES.length * ANSWERS.length;
const PATIENCE_MS = 90_000;
/** A page that has not answered for ten seconds is asked about; the last answer and the next look are a second apart each. */
const ASKED_WITHIN_MS = 12_000;
/** So long a page hangs that is waited for: longer than it takes to be asked, and shorter than until one is asked again. */
const HANG_MS = 25_000;

export function proveHangs(from: number, to: number, { say }: Tools): Promise<Outcome> {
  return withHistory(async (folder) => {
    const broken: string[] = [];
    const measured = { asked: 0, back: 0, askedMs: 0, backMs: 0 };
    const words = otherEnd(join(folder, 'other-end.cjs'));
    for (let number = from; number <= to; number += 1) {
      const place = PLACES[Math.floor((number - 1) / ANSWERS.length) % PLACES.length] as RawWay;
      const answer = ANSWERS[(number - 1) % ANSWERS.length] as Answer;
      const userData = join(folder, `case-${number}`);
      cpSync(join(folder, 'history'), userData, { recursive: true });
      const hang = await hung(startRaw(userData, [], words), place, answer);
      say(`    ${place[0]}, ${answer}: asked after ${hang.askedMs ?? '…'} ms, back ${hang.backMs ?? '…'} ms later`);
      if (hang.askedMs !== undefined) measured.asked += 1;
      if (hang.backMs !== undefined) measured.back += 1;
      measured.askedMs = Math.max(measured.askedMs, hang.askedMs ?? 0);
      measured.backMs = Math.max(measured.backMs, hang.backMs ?? 0);
      broken.push(...hang.broken.map((line) => `case ${number} (${place[0]}, ${answer}): ${line}`));
    }
    return { cases: to - from + 1, broken, measured };
  }, (opened) => keepMoment(opened, 'offering'));
}

interface Hang {
  /** From the beginning of the hang to the question, and from its answer, or from the end of the hang, until it was back. */
  readonly askedMs: number | undefined;
  readonly backMs: number | undefined;
  readonly broken: readonly string[];
}

async function hung(app: Started, place: RawWay, answer: Answer): Promise<Hang> {
  try {
    await app.pages(PATIENCE_MS);
    const before = await goTo(app, place);
    await inMain(app, `(globalThis.shown = [], electron.dialog.showMessageBox = async (...given) => (shown.push(given.at(-1).buttons.join(' or ')), { response: ${ANSWERS.indexOf(answer)}, checkboxChecked: false }), 0)`);
    const ends = Date.now() + HANG_MS;
    await inRawPage(app, `window.isSame = true; setTimeout(() => { while (${answer === 'wait' ? `Date.now() < ${ends}` : 'true'}); }, 50); 0`);
    const askedMs = (await inMain<number | null>(app, `(${untilAsked.toString()})(electron, ${answer === 'wait'}, ${PATIENCE_MS})`)) ?? undefined;
    if (askedMs === undefined) return { askedMs, backMs: undefined, broken: [`nobody was asked within ${PATIENCE_MS} ms`] };
    const began = performance.now() + (answer === 'wait' ? Math.max(0, ends - Date.now()) : 0);
    const isBack = answer === 'wait' ? 'window.isSame === true' : `window.isSame === undefined && location.search.includes('notice=')`;
    const isThere = await until(app, `${isBack} && (${WHERE})?.screen === ${JSON.stringify(before.screen)}`);
    const backMs = isThere ? Math.max(0, Math.round(performance.now() - began)) : undefined;
    const after = await inRawPage<Where>(app, WHERE);
    const broken = after === undefined ? ['there is no screen any more'] : [...differences(before, after)];
    if (askedMs > ASKED_WITHIN_MS) broken.push(`nobody was asked for ${askedMs} ms`);
    if (backMs === undefined) broken.push(`did not come back: was ${before.screen}, is ${after?.screen ?? 'nothing'}`);
    const asked = await inMain<readonly string[]>(app, 'shown');
    if (asked.length !== 1 || asked[0]?.includes(' or ') !== true) broken.push(`asked: ${asked.join('; ')}`);
    return { askedMs, backMs, broken };
  } finally {
    app.child.kill('SIGKILL');
    await app.ended;
  }
}

/** Runs in the main process. Where somebody presses a key now and then that nobody hears, the engine says after a while as well that the page hangs. */
async function untilAsked({ BrowserWindow }: typeof import('electron'), isPressed: boolean, patienceMs: number): Promise<number | null> {
  const { shown } = globalThis as unknown as { shown: readonly string[] };
  const began = performance.now();
  for (let turn = 0; performance.now() - began < patienceMs; turn += 1) {
    if (shown.length > 0) return Math.round(performance.now() - began);
    if (isPressed && turn % 40 === 0) BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'F13' });
    await new Promise((soon) => setTimeout(soon, 50));
  }
  return null;
}
