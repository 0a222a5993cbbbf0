/** What every print is made with: boxes of colour, lines of type, and the three colours that return. */
import { random } from '../../../scenarios/kernel/random';
import { cssFont } from '../card/card-fonts';

export const INK = '#2b2723';
export const PAPER = '#f6f1e5';
export const VERMILION = '#c8391f';

export type Context = CanvasRenderingContext2D;
/** Fills a box of px; fonts must be loaded. */
export type Paint = (ctx: Context, w: number, h: number, text: string) => void;

export function box(ctx: Context, x: number, y: number, w: number, h: number, colour: string): void {
  ctx.fillStyle = colour;
  ctx.fillRect(x, y, w, h);
}

/** Writes a line as large as it fits, its middle at a point. */
export function fitted(ctx: Context, text: string, x: number, y: number, wide: number, high: number, font: 'mincho' | 'gothic', colour: string, tracking = 0): void {
  ctx.fillStyle = colour;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.font = cssFont(font, high);
  ctx.letterSpacing = `${high * tracking}px`;
  const size = Math.min(high, (high * wide) / ctx.measureText(text).width);
  ctx.font = cssFont(font, size);
  ctx.letterSpacing = `${size * tracking}px`;
  ctx.fillText(text, x + (size * tracking) / 2, y);
  ctx.letterSpacing = '0px';
}

/** Writes from above down, a letter under the other. */
export function upright(ctx: Context, text: string, x: number, top: number, size: number, font: 'mincho' | 'gothic', colour: string, pitch = 1.08): void {
  ctx.fillStyle = colour;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.font = cssFont(font, size);
  [...text].forEach((letter, i) => {
    const isLong = letter === 'ー';
    ctx.save();
    ctx.translate(x, top + size * pitch * (i + 0.5));
    if (isLong) ctx.rotate(Math.PI / 2);
    ctx.fillText(letter, 0, 0);
    ctx.restore();
  });
}

/** Lines that stand for text too small to be read. */
export function lines(ctx: Context, x: number, y: number, w: number, h: number, count: number, colour: string, seed: number): void {
  const dice = random(seed);
  ctx.fillStyle = colour;
  for (let i = 0; i < count; i += 1) ctx.fillRect(x, y + (h * i) / count, w * (0.6 + dice.below(40) / 100), Math.max(1, (h / count) * 0.34));
}
