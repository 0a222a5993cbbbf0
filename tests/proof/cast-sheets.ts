/** Contact sheets of the cast as the app draws it: one picture a subject of the gallery, at the lowest preset, to be looked at. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { PLACE_SUBJECTS } from '../../renderer/gallery/place-subjects';
import { launch, type Launched } from '../support/launch';

const [WIDTH, HEIGHT] = [1280, 800];
const GAP = 4;
/** People, fonts and prints arrive; a still subject then draws no more. */
const SETTLED_MS = 900;

interface Sheet {
  readonly columns: number;
  /** How wide a picture is on the sheet, px. */
  readonly tile: number;
  /** What of a picture is shown, as shares of it; the middle of people, all of a place. */
  readonly cut?: readonly [left: number, top: number, width: number, height: number];
  readonly subjects: readonly string[];
}

const person = (id: string, rest: string): string => `people&bare&person=${id}&${rest}`;
const MIDDLE = [0.28, 0, 0.44, 1] as const;
const GRIPS = ['offer', 'receive', 'simultaneous', 'one-hand', 'upside-down', 'on-print', 'corner', 'holder'] as const;
const LEARNERS = (['woman', 'man'] as const).flatMap((sex) => (['light', 'medium', 'deep'] as const).flatMap((skin) => (['short', 'long'] as const).map((hair) => ({ sex, skin, hair }))));

const CAST = ['sato', 'kimura', 'nakamura', 'kobayashi', 'ito', 'takahashi', 'oishi', 'president', 'sophie', 'yamada', 'suzuki', 'okada', 'yamaguchi', 'morimoto', 'watanabe', 'kato', 'tanaka', 'fujii'] as const;

/** Long hair, and the shortest and the tallest that a learner may be. */
const EXTREMES = ['learner-woman-deep-long', 'learner-man-medium-long', 'learner-woman-light-long&stature=1500', 'learner-man-light-long&stature=1900'] as const;

const SHEETS: Readonly<Record<string, Sheet>> = {
  bows: { columns: 4, tile: 400, cut: MIDDLE, subjects: ['sato', 'kimura'].flatMap((id) => [0, 15, 30, 45].map((pitch) => person(id, `view=side&pitch=${pitch}&down=${4 + pitch}`))) },
  'grips-eyes': { columns: 3, tile: 560, subjects: ['eyes-offer-look', 'eyes-upside', 'eyes-one-hand', 'eyes-left-hand', 'eyes-on-print', 'eyes-edge-of-print', 'eyes-take', 'eyes-read', ...['corner', 'simultaneous', 'holder', 'receive'].map((hands) => person('learner-man-light-short', `view=eyes&down=26&hands=${hands}`))] },
  'grips-side': { columns: 4, tile: 400, cut: [0.15, 0, 0.7, 1], subjects: ['sato', 'kimura'].flatMap((id) => GRIPS.map((hands) => person(id, `view=hands&round=50&hands=${hands}&pitch=6`))) },
  sitting: {
    columns: 4, tile: 400, cut: [0.2, 0, 0.6, 1],
    subjects: [['sato', 'chair'], ['kimura', 'chair'], ['sato', 'seiza'], ['nakamura', 'seiza'], ['president', 'agura'], ['yamaguchi', 'agura'], ['okada', 'well'], ['takahashi', 'well']].map(([id = '', way = '']) => person(id, `sit=100&sitting=${way}&view=side`)),
  },
  table: { columns: 3, tile: 560, subjects: ['seated-eyes', 'seated-side', 'seated-table', 'lifted-eyes', 'lifted-side', 'lifted-low'] },
  learners: { columns: 6, tile: 300, cut: MIDDLE, subjects: LEARNERS.map(({ sex, skin, hair }) => person(`learner-${sex}-${skin}-${hair}`, 'view=body&round=20&hands=ease')) },
  'learners-faces': { columns: 6, tile: 300, cut: MIDDLE, subjects: LEARNERS.map(({ sex, skin, hair }) => person(`learner-${sex}-${skin}-${hair}`, 'view=face&round=15&expression=warm')) },
  'learners-eyes': { columns: 3, tile: 420, subjects: LEARNERS.filter(({ hair }) => hair === 'short').flatMap(({ sex, skin, hair }, i) => [`eyes-offer-look&sex=${sex}&skin=${skin}&hair=${hair}&sleeves=${['navy', 'charcoal', 'black'][i % 3] ?? 'navy'}`]) },
  'learners-eyes-long': { columns: 4, tile: 420, subjects: EXTREMES.flatMap((one) => ['offer', 'receive', 'read', 'simultaneous'].map((hands) => person(one, `view=eyes&down=22&hands=${hands}`))) },
  palms: { columns: 3, tile: 420, cut: [0.15, 0.2, 0.7, 0.8], subjects: (['woman', 'man'] as const).flatMap((sex) => (['light', 'medium', 'deep'] as const).map((skin) => person(`learner-${sex}-${skin}-short`, 'view=eyes&down=26&hands=open'))) },
  faces: { columns: 5, tile: 300, cut: MIDDLE, subjects: ['sato', 'kimura', 'nakamura', 'kobayashi', 'ito', 'takahashi', 'oishi', 'president', 'sophie', 'yamada'].map((id) => person(id, 'view=face&round=18&expression=warm')) },
  row: { columns: 9, tile: 200, cut: [0.34, 0, 0.32, 1], subjects: CAST.map((id) => person(id, 'view=body&round=14')) },
  pouring: {
    columns: 4, tile: 420, cut: [0.15, 0, 0.7, 1],
    subjects: [...['lift', 'tilt', 'sip', 'sake', 'carry-bottle', 'pour', 'pour-sake', 'clap'].map((hands) => person('suzuki', `view=${hands === 'sip' ? 'face' : 'hands'}&round=35&hands=${hands}`)), ...['lift', 'pour', 'pour-sake', 'tea'].map((hands) => person('learner-woman-light-long', `view=eyes&down=28&hands=${hands}`))],
  },
  evening: { columns: 2, tile: 640, subjects: ['evening-eight', 'evening-eight-door', 'evening-pour', 'props-evening-seat'] },
  kanpai: { columns: 2, tile: 640, subjects: ['kanpai-afar', 'kanpai-eyes', 'kanpai-side', 'kanpai-room', 'kanpai-sip', 'kanpai-sip-eyes'] },
  places: { columns: 4, tile: 480, subjects: Object.keys(PLACE_SUBJECTS) },
};

/** `only`: names of sheets; none = all. Returns where they are. */
export async function drawCast(root: string, only: readonly string[]): Promise<string> {
  const folder = resolve(root, 'out/pictures/cast');
  mkdirSync(folder, { recursive: true });
  const opened = await launch();
  try {
    await opened.app.evaluate(({ BrowserWindow }, [width, height]) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height), [WIDTH, HEIGHT] as const);
    for (const [name, sheet] of Object.entries(SHEETS)) {
      if (only.length > 0 && !only.includes(name)) continue;
      await lay(await pictures(opened, sheet), sheet, join(folder, name));
      console.log(name);
    }
  } finally {
    await opened.close();
  }
  return folder;
}

async function pictures({ page }: Launched, { subjects }: Sheet): Promise<readonly Buffer[]> {
  const taken: Buffer[] = [];
  for (const subject of subjects) {
    await page.evaluate((name) => { window.location.search = `?gallery=${name}`; }, subject);
    const canvas = page.locator('canvas').first();
    await canvas.waitFor();
    await page.waitForFunction(() => document.fonts.status === 'loaded');
    await page.waitForTimeout(SETTLED_MS);
    taken.push(await canvas.screenshot());
  }
  return taken;
}

async function lay(taken: readonly Buffer[], { columns, tile, cut = [0, 0, 1, 1] }: Sheet, path: string): Promise<void> {
  // A display may be smaller than what was asked for.
  const { width: wide = WIDTH, height: high = HEIGHT } = await sharp(taken[0]).metadata();
  const [left, top, width, height] = [cut[0] * wide, cut[1] * high, cut[2] * wide, cut[3] * high].map(Math.floor) as [number, number, number, number];
  const tall = Math.round((tile * height) / width);
  const tiles = await Promise.all(taken.map((one) => sharp(one).extract({ left, top, width, height }).resize(tile, tall).toBuffer()));
  const size = { width: columns * (tile + GAP) - GAP, height: Math.ceil(tiles.length / columns) * (tall + GAP) - GAP };
  const sheet = await sharp({ create: { ...size, channels: 3, background: '#808080' } })
    .composite(tiles.map((input, i) => ({ input, left: (i % columns) * (tile + GAP), top: Math.floor(i / columns) * (tall + GAP) })))
    .png().toBuffer();
  await sharp(sheet).toFile(`${path}.png`);
  // The small copy is what may be committed under tests/pictures/sheets.
  await sharp(sheet).resize({ width: 1440, withoutEnlargement: true }).webp({ quality: 70 }).toFile(`${path}.webp`);
}
