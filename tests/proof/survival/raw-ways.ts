/** Ways through an app that nothing drives but a line into its main process. */
import { inRawPage } from '../../support/main-line';
import type { Started } from '../../support/raw-launch';
import { WHERE, type Where } from './crashes';

/** A screen, and what is pressed to come to it. */
export type RawWay = readonly [name: string, ...presses: readonly string[]];

const PATIENCE_MS = 90_000;

export const home = (index: number): string => `[...document.querySelectorAll('.home-ways button')][${index}]`;
export const first = (selector: string): string => `document.querySelector('${selector}')`;

/** Time stands still in a scene, which has lived `steps` more by then. */
export async function goTo(app: Started, [name, ...presses]: RawWay, steps = 14): Promise<Where> {
  const must = async (what: string): Promise<void> => {
    if (!(await until(app, what))) throw new Error(`${name}: this never came true: ${what}`);
  };
  await must(first('main'));
  await inRawPage(app, `location.search = '?test=1'; 0`);
  await must('window.reigiTest !== undefined');
  await inRawPage(app, 'window.reigiTest.stop(); 0');
  for (const press of presses) {
    await must(press);
    await inRawPage(app, `(${press}).click(); 0`);
  }
  if (name === 'scene') {
    await must(first('main[data-phase="running"]'));
    await inRawPage(app, `window.reigiTest.stepTo(window.reigiTest.state().step + ${steps})`);
  }
  await must(name === 'scene' ? `(${WHERE})?.step > 0` : `(${WHERE})?.screen.startsWith('home') === false`);
  // What goes to the disk by itself is there.
  await new Promise((written) => setTimeout(written, 500));
  // A screen may show itself first and read afterwards.
  await must(`(${WHERE}) !== undefined`);
  return (await inRawPage<Where>(app, WHERE)) as Where;
}

export async function until(app: Started, what: string): Promise<boolean> {
  for (const began = performance.now(); performance.now() - began < PATIENCE_MS; await new Promise((soon) => setTimeout(soon, 20))) {
    if ((await inRawPage<boolean>(app, `Boolean(${what})`, 1000)) === true) return true;
  }
  return false;
}
