import { cssFont } from '../card/card-fonts';
import { logoOf } from '../card-logo';

const WIDTH = 1360;
const HEIGHT = 272;
const INK = '#2b2723';

/** A name set wide, its mark before it, its Latin form small beneath. Fonts must be loaded. */
export function drawSign(name: { readonly ja: string; readonly en: string }): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const ctx = canvas.getContext('2d');
  if (ctx === null) throw new Error('no 2D text engine to draw the sign with');
  ctx.save();
  ctx.translate(170, 22);
  ctx.scale(196, 196);
  for (const path of logoOf(name.ja)) {
    const shape = new Path2D(path.d);
    ctx.lineCap = 'round';
    if (path.fill !== undefined) { ctx.fillStyle = path.fill; ctx.fill(shape, 'evenodd'); }
    if (path.stroke !== undefined) { ctx.strokeStyle = path.stroke; ctx.lineWidth = path.width ?? 0.05; ctx.stroke(shape); }
  }
  ctx.restore();
  ctx.fillStyle = INK;
  ctx.textBaseline = 'alphabetic';
  ctx.font = cssFont('mincho', 150);
  ctx.letterSpacing = '36px';
  ctx.fillText(name.ja, 430, 158);
  ctx.font = cssFont('gothic', 40);
  ctx.letterSpacing = '19px';
  ctx.fillText(name.en, 438, 226);
  return canvas;
}
