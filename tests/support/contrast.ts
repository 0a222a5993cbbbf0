/** Contrast as an eye has it: the letters' own colour against the very pixels that are drawn behind them. */
import type { Page } from '@playwright/test';
import sharp from 'sharp';

interface Letters {
  readonly what: string;
  readonly colour: readonly [number, number, number];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Large letters may have less. */
  readonly isLarge: boolean;
}

export interface Contrast {
  readonly what: string;
  /** All but the weakest 1 % of the pixels behind its letters have at least this. */
  readonly ratio: number;
  readonly least: number;
}

/** Where words stand over the scene. */
const WORDS = '.hud p, .hud dt kbd, .hud dd, .hud button, .hud output, .hud li, .hud .line-ja, .hud .line-romaji, .hud .line-translation, .hud .caption-who, .hud .hint-title';

export async function contrastsOverScene(page: Page): Promise<readonly Contrast[]> {
  const letters = await page.evaluate((selector) => {
    const found: Letters[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
      const ruby = element.matches('.line-ja');
      // What a dialog or the settings lie over is not there to be read.
      if (!(own || ruby) || element.closest('.unseen, [hidden], [inert]') !== null || document.querySelector('dialog[open]') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(element);
      const { x, y, width, height } = range.getBoundingClientRect();
      if (width < 2 || height < 2 || x < 0 || y < 0 || x + width > innerWidth || y + height > innerHeight) continue;
      const { color, fontSize } = getComputedStyle(element);
      const [red = 0, green = 0, blue = 0] = [...color.matchAll(/[\d.]+/g)].map(([part]) => Number(part));
      found.push({ what: `${element.className || element.tagName}: ${(element.textContent ?? '').trim().slice(0, 24)}`, colour: [red, green, blue], box: { x, y, width, height }, isLarge: parseFloat(fontSize) >= 24 });
    }
    return found;
  }, WORDS);
  if (letters.length === 0) return [];
  const drawn = await pixels(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    // Only the letters: the rims that they carry are part of what lies behind them.
    sheet.replaceSync('.hud * { -webkit-text-fill-color: transparent !important; }');
    document.adoptedStyleSheets = [sheet];
  });
  const behind = await pixels(page);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return letters.map(({ what, colour, box, isLarge }) => ({ what, ratio: weakest(colour, box, drawn, behind), least: isLarge ? 3 : 4.5 }));
}

interface Picture {
  readonly data: Buffer;
  readonly width: number;
}

async function pixels(page: Page): Promise<Picture> {
  const { data, info } = await sharp(await page.screenshot()).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width };
}

/** A letter is where the two pictures differ by this much; fainter ones are its soft rim. */
const INK = 24;

function weakest(colour: Colour, box: Letters['box'], drawn: Picture, behind: Picture): number {
  const ratios: number[] = [];
  for (let y = Math.floor(box.y); y < box.y + box.height; y += 1) {
    for (let x = Math.floor(box.x); x < box.x + box.width; x += 1) {
      const [ink, ground] = [at(drawn, x, y), at(behind, x, y)];
      if (Math.max(...ink.map((part, index) => Math.abs(part - (ground[index] ?? 0)))) >= INK) ratios.push(ratioOf(colour, ground));
    }
  }
  ratios.sort((a, b) => a - b);
  // Letters that cannot be told from their ground leave no difference at all.
  return Math.round((ratios[Math.floor(ratios.length / 100)] ?? 1) * 100) / 100;
}

function at({ data, width }: Picture, x: number, y: number): [number, number, number] {
  const from = (y * width + x) * 3;
  return [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
}

type Colour = readonly [number, number, number];

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

export function ratioOf(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}
