/** A contact sheet: every screen in every language and theme, at both sizes, as pictures to be looked at; and whether any cuts a word. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import type { Settings } from '../../electron/contract/settings';
import { launch, type Launched } from '../support/launch';
import { findOverflow, resize } from '../support/fits';
import { LOOKED_AT, openScreen, SCENES, SCREENS, type ScreenWay } from '../support/screens';
import { keepAttempts } from '../support/kept-attempts';
import { NIGHT_SCREENS } from '../support/evening-screens';
import { STATES } from '../support/screen-states';

const SIZES = [[1280, 800], [960, 600]] as const;
/** How wide a picture is on the sheet, px. */
const TILE = 640;
const GAP = 8;

interface Look {
  readonly name: string;
  readonly chosen: Partial<Settings>;
  readonly isPseudo?: boolean;
}

const LOOKS: readonly Look[] = [
  ...(['en', 'ja', 'fr'] as const).flatMap((language) => (['light', 'dark'] as const).map((theme) => ({ name: `${language}-${theme}`, chosen: { language, theme } }))),
  { name: 'pseudo-light', chosen: { language: 'en', theme: 'light' }, isPseudo: true },
  { name: 'large-fr-dark', chosen: { language: 'fr', theme: 'dark', textScalePercent: 200 } },
  { name: 'large-pseudo-dark', chosen: { language: 'en', theme: 'dark', textScalePercent: 200 }, isPseudo: true },
];

/** `only`: parts of screen names and of looks; none = all. Returns where the pictures are. Throws when a screen cuts a word, after the last picture. */
export async function proveScreens(root: string, only: readonly string[]): Promise<string> {
  const folder = resolve(root, 'out/pictures/screens');
  const isAsked = (name: string, all: readonly string[]): boolean => {
    const asked = only.filter((word) => all.some((one) => one.includes(word)));
    return asked.length === 0 || asked.some((word) => name.includes(word));
  };
  const ways = [...SCREENS, ...SCENES, ...LOOKED_AT, ...NIGHT_SCREENS, ...STATES];
  const screens = ways.filter(({ name }) => isAsked(name, ways.map((way) => way.name)));
  const looks = LOOKS.filter(({ name }) => isAsked(name, LOOKS.map((look) => look.name)));
  const opened = await launch();
  const faults: string[] = [];
  try {
    await keepAttempts(opened.page);
    for (const screen of screens) {
      faults.push(...(await pictures(opened, screen, looks, folder)));
      console.log(screen.name);
    }
  } finally {
    await opened.close();
  }
  if (faults.length > 0) throw new Error(`These screens cut a word:\n${faults.join('\n')}`);
  return folder;
}

async function pictures(opened: Launched, screen: ScreenWay, looks: readonly Look[], folder: string): Promise<readonly string[]> {
  const faults: string[] = [];
  const own = join(folder, screen.name.replace(/\W+/g, '-'));
  mkdirSync(own, { recursive: true });
  const taken: Buffer[] = [];
  for (const { name, chosen, isPseudo } of screen.isOnce === true ? looks.slice(0, 1) : looks) {
    await openScreen(opened, screen, { textScalePercent: 100, ...chosen }, isPseudo);
    for (const [width, height] of SIZES) {
      await resize(opened, width, height);
      await opened.page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 250)));
      const picture = await opened.page.screenshot({ path: join(own, `${name}-${width}.png`) });
      faults.push(...(await findOverflow(opened.page)).map((fault) => `${screen.name}, ${name}, ${width} x ${height}: ${fault}`));
      taken.push(await sharp(picture).resize(TILE, Math.round((TILE * height) / width)).toBuffer());
    }
  }
  await sheet(taken, `${own}.png`);
  return faults;
}

/** Two looks a row, each at both sizes. */
async function sheet(tiles: readonly Buffer[], file: string): Promise<void> {
  const columns = Math.min(4, tiles.length);
  const rows = Math.ceil(tiles.length / columns);
  const tall = Math.round((TILE * 800) / 1280);
  const place = (at: number) => ({ left: (at % columns) * (TILE + GAP), top: Math.floor(at / columns) * (tall + GAP) });
  const size = { width: columns * (TILE + GAP), height: rows * (tall + GAP) };
  await sharp({ create: { ...size, channels: 3, background: '#808080' } })
    .composite(tiles.map((input, at) => ({ input, ...place(at) })))
    .png()
    .toFile(file);
}
