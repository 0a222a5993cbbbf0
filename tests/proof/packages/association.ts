/** An attempt file on the desktop: known for what it is, opened by the app after a question, and handed to the app that is open. */
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { EXAMPLE_ID, exampleAttempt } from '../../../electron/contract/attempt-example';
import { formatAttemptFile } from '../../../electron/contract/attempt-file';
import { ENDINGS, MIME_TYPE, nameOf } from '../../../electron/release/about.mjs';
import { testPackages } from '../../../electron/release/test-packages.mjs';
import { answerDialogs } from '../../support/answer-dialogs';
import { asNobody, type Nobody } from '../../support/as-nobody';
import { START_MS } from '../../support/launch';
import { choose } from '../../support/native-menu';
import { iconSizes, isOffered, kindOf, startedByDesktop } from './installed';
import { display, softwareGl } from './smoke';

const RECORDED = { started: '2026-01-31T09:30:00.000Z', steps: 99, summary: null };

/** While the package is installed. Every check that failed, in words. */
export async function associationProved(): Promise<{ readonly broken: readonly string[]; readonly checks: number }> {
  const nobody = asNobody();
  const broken: string[] = [];
  let checks = 0;
  const check = (isTrue: boolean, otherwise: string): void => {
    checks++;
    if (!isTrue) broken.push(otherwise);
  };
  try {
    const text = formatAttemptFile(exampleAttempt(), RECORDED);
    const files = ENDINGS.map((ending) => nobody.file(`mine.${ending}`, text));
    for (const file of files) check(kindOf(file) === MIME_TYPE, `the desktop takes ${file} for ${kindOf(file)}`);
    check(kindOf(nobody.file('other.json', '{}')) === 'application/json', 'every JSON file is taken for an attempt');
    check(isOffered() !== false, 'the desktop does not offer the app for attempts');
    check(iconSizes().length === 9, `icons are there in ${iconSizes().join(' ')} only`);
    const env = { ...display(), REIGI_TEST_RUNTIME: '1', REIGI_USER_DATA: nobody.folder('data') };
    await inspected(nobody, env, async (app, page) => {
      await answerDialogs(app, '', 0);
      const [program = '', ...words] = startedByDesktop(files[0] ?? '');
      const second = await nobody.start(program, [...softwareGl(), ...words], env, 60_000).end;
      check(second.code === 0, `the second start ended with ${second.code}: ${second.told.slice(-300)}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: START_MS });
      const shown = await until(() => app.evaluate(() => (globalThis as Record<string, unknown>)['shown'] as { detail: string }[]), (list) => list.length === 1);
      check(shown?.[0]?.detail.includes(`mine.${ENDINGS[0]}`) === true, `the open app asked ${JSON.stringify(shown)}`);
      const kept = await until(() => page.evaluate((id) => (window as unknown as { reigi: { call(name: string, given: unknown): Promise<{ listed: unknown }> } }).reigi.call('attempts.read', { id }).then(() => true, () => false), EXAMPLE_ID), Boolean);
      check(kept === true, 'the attempt was not added after the answer');
      check((await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)) === 1, 'there is a second window');
      const listed = await licencesShown(app, page);
      check(listed > 40, `the page of licences lists ${listed}`);
    });
  } finally {
    nobody.remove();
  }
  return { broken, checks };
}

/** The inspectable build, which differs from the installed one by the one fuse that lets a test tool in. */
async function inspected(nobody: Nobody, env: Readonly<Record<string, string>>, work: (app: ElectronApplication, page: Page) => Promise<void>): Promise<void> {
  const folder = nobody.lend(testPackages().inspectable.folder);
  const executablePath = nobody.door(`${folder}/${nameOf('testruntime')}`, env);
  const app = await _electron.launch({ timeout: START_MS, executablePath, args: [...softwareGl()] });
  try {
    const page = await app.firstWindow({ timeout: START_MS });
    await page.waitForURL(/^app:/, { timeout: START_MS });
    await work(app, page);
  } finally {
    await app.close();
  }
}

/** Help, Licences: how many packages are named there, each with its words. */
async function licencesShown(app: ElectronApplication, page: Page): Promise<number> {
  await choose(app, 'go.licences');
  await page.locator('.about-licences details').first().waitFor({ state: 'attached' });
  return page.locator('.about-licences details').evaluateAll((all) => all.filter((one) => (one.querySelector('pre')?.textContent ?? '').length > 100).length);
}

async function until<T>(ask: () => Promise<T>, isEnough: (answer: T) => boolean): Promise<T | undefined> {
  let answer: T | undefined;
  for (let tries = 0; tries < 200; tries++) {
    answer = await ask();
    if (isEnough(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return answer;
}
