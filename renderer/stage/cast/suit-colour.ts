/** The learner's suit in the colour they chose: the cloth of the painted sheet, dyed anew once. */
import { CanvasTexture, type Texture } from 'three';
import type { LearnerLook } from './model-of';

/** The suit's share of the sheet, and the trousers' cloth: see assets/pipeline/paint/layout.ts. */
const CLOTH = [{ x: 0.375, y: 0, w: 0.375, h: 0.75 }, { x: 0.75, y: 0.5, w: 0.125, h: 0.25 }] as const;
/** How the file is dyed, and the colours there are (sRGB). */
const PAINTED = [0x26, 0x2b, 0x38] as const;
const DYES: Readonly<Record<Exclude<LearnerLook['sleeves'], 'navy'>, readonly [number, number, number]>> = { charcoal: [0x3f, 0x40, 0x43], black: [0x1d, 0x1d, 0x20] };
/** Cloth is dark and bluish; shirt, tie and buttons are not. */
const DARKEST_SHIRT = 120;

function isCloth(red: number, green: number, blue: number): boolean {
  return blue < DARKEST_SHIRT && blue >= red && blue - red < 40 && Math.abs(green - red) < 22;
}

const dyed = new WeakMap<Texture, Map<string, Texture>>();

export function suitIn(sheet: Texture, sleeves: LearnerLook['sleeves']): Texture {
  if (sleeves === 'navy') return sheet;
  const known = dyed.get(sheet) ?? new Map<string, Texture>();
  dyed.set(sheet, known);
  const found = known.get(sleeves) ?? dye(sheet, DYES[sleeves]);
  known.set(sleeves, found);
  return found;
}

function dye(sheet: Texture, colour: readonly [number, number, number]): Texture {
  const picture = sheet.image as ImageBitmap;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [picture.width, picture.height];
  const ink = canvas.getContext('2d');
  if (ink === null) return sheet;
  ink.drawImage(picture, 0, 0);
  for (const { x, y, w, h } of CLOTH) {
    const [left, top] = [x * canvas.width, y * canvas.height];
    const pixels = ink.getImageData(left, top, w * canvas.width, h * canvas.height);
    const { data } = pixels;
    for (let i = 0; i < data.length; i += 4) {
      const [red = 0, green = 0, blue = 0] = [data[i], data[i + 1], data[i + 2]];
      if (!isCloth(red, green, blue)) continue;
      const light = (red + green + blue) / (PAINTED[0] + PAINTED[1] + PAINTED[2]);
      for (let channel = 0; channel < 3; channel += 1) data[i + channel] = Math.min(255, (colour[channel] ?? 0) * light);
    }
    ink.putImageData(pixels, left, top);
  }
  const made = new CanvasTexture(canvas);
  made.flipY = sheet.flipY;
  made.colorSpace = sheet.colorSpace;
  [made.wrapS, made.wrapT, made.anisotropy] = [sheet.wrapS, sheet.wrapT, sheet.anisotropy];
  return made;
}
