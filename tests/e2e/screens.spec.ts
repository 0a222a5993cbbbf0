import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { DEFAULT_SETTINGS } from '../../electron/contract/default-settings';
import type { Settings } from '../../electron/contract/settings';
import { contrastsOverScene } from '../support/contrast';
import { launch, type Launched } from '../support/launch';
import { keepAttempts } from '../support/kept-attempts';
import { findOverflow, resize } from '../support/fits';
import { openScreen, SCENES, SCREENS } from '../support/screens';
import { STATES } from '../support/screen-states';

const SIZES = [[1280, 800], [960, 600]] as const;

let opened: Launched;
test.beforeEach(async () => {
  opened = await launch();
  await keepAttempts(opened.page);
});
test.afterEach(async () => {
  await opened.close();
});

interface Look {
  readonly name: string;
  readonly chosen: Partial<Settings>;
  readonly isPseudo?: boolean;
}

/** Each language, theme and size of text once. What is cut in French is cut in French at 200 % too. */
const LOOKS: readonly Look[] = [
  { name: 'English', chosen: { language: 'en', theme: 'light' } },
  { name: 'Japanese, dark', chosen: { language: 'ja', theme: 'dark' } },
  { name: 'French, text at 200 %, dark', chosen: { language: 'fr', theme: 'dark', textScalePercent: 200 } },
  { name: 'pseudo', chosen: { language: 'en', theme: 'light' }, isPseudo: true },
];

const axe = async (): Promise<readonly string[]> => {
  // Legacy mode: this window may open no second one for the checks to run in.
  const { violations } = await new AxeBuilder({ page: opened.page }).setLegacyMode(true).exclude('canvas').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => String(target)).join(', ')}`);
};

for (const { name, chosen, isPseudo } of LOOKS) {
  test(`no screen cuts a word, and each is accessible, with a title and one main part: ${name}`, async () => {
    test.setTimeout(600_000);
    for (const screen of SCREENS) {
      await openScreen(opened, screen, { motion: 'calm', ...chosen }, isPseudo);
      for (const [width, height] of SIZES) {
        await resize(opened, width, height);
        expect.soft(await findOverflow(opened.page), `${screen.name}, ${width} x ${height}`).toEqual([]);
      }
      expect.soft(await axe(), screen.name).toEqual([]);
      expect.soft(await opened.page.getByRole('main').count(), screen.name).toBe(1);
      expect.soft(await opened.page.getByRole('heading', { level: 1 }).count(), screen.name).toBe(1);
    }
  });
}

const OVER_SCENES = [
  { name: 'Japanese without a ground, dark', chosen: { language: 'ja', theme: 'dark', captions: { ...DEFAULT_SETTINGS.captions, ground: 'none' } }, isPseudo: false },
  { name: 'pseudo, text at 200 %', chosen: { language: 'en', theme: 'light', textScalePercent: 200 }, isPseudo: true },
] as const;

for (const { name, chosen, isPseudo } of OVER_SCENES) {
  test(`over a scene no word is cut, each can be read on what is drawn behind it, and all is accessible: ${name}`, async () => {
    test.setTimeout(600_000);
    for (const screen of SCENES) {
      await openScreen(opened, screen, chosen, isPseudo);
      for (const [width, height] of SIZES) {
        await resize(opened, width, height);
        expect.soft(await findOverflow(opened.page), `${screen.name}, ${width} x ${height}`).toEqual([]);
      }
      const faint = (await contrastsOverScene(opened.page)).filter(({ ratio, least }) => ratio < least);
      expect.soft(faint, screen.name).toEqual([]);
      expect.soft(await axe(), screen.name).toEqual([]);
    }
  });
}

test('nothing is cut or out of reach on a bad day: nothing there, nothing to be read, something broken', async () => {
  test.setTimeout(600_000);
  for (const screen of STATES) {
    await openScreen(opened, screen, { language: 'fr', theme: 'dark', textScalePercent: 200 });
    for (const [width, height] of SIZES) {
      await resize(opened, width, height);
      expect.soft(await findOverflow(opened.page), `${screen.name}, ${width} x ${height}`).toEqual([]);
    }
    expect.soft(await axe(), screen.name).toEqual([]);
  }
});
