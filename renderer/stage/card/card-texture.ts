/** Both faces of a card in one picture, drawn by the 2D text engine. */
import { CanvasTexture, LinearFilter, LinearMipmapLinearFilter, SRGBColorSpace } from 'three';
import { CARD_HEIGHT_MM, CARD_WIDTH_MM, type CardModel, type PrintBox } from '../../../scenarios/body/card-model';
import type { CardFace } from '../../../scenarios/kernel/observation';
import { type CardText, layoutCardFace } from '../card-face';
import { logoOf } from '../card-logo';
import { cssFont } from './card-fonts';

export const CARD_PX_PER_MM = 15;
const PAPER = '#fbf8f0';
const INK = '#211e1a';
const SOFT_INK = '#4a453e';
/** Text is measured at a large size and scaled, so that hinting cannot bend the layout. */
const MEASURE_PX = 100;

function drawText(ctx: CanvasRenderingContext2D, text: CardText): void {
  ctx.font = cssFont(text.font, text.sizeMm * CARD_PX_PER_MM);
  ctx.letterSpacing = `${text.trackingMm * CARD_PX_PER_MM}px`;
  ctx.fillStyle = text.role === 'name' || text.role === 'company' ? INK : SOFT_INK;
  ctx.fillText(text.text, text.x * CARD_PX_PER_MM, -text.y * CARD_PX_PER_MM);
}

function drawLogo(ctx: CanvasRenderingContext2D, company: string, box: PrintBox): void {
  const size = box.width * CARD_PX_PER_MM;
  ctx.save();
  ctx.translate((box.x - box.width / 2) * CARD_PX_PER_MM, -(box.y + box.height / 2) * CARD_PX_PER_MM);
  ctx.scale(size, size);
  for (const path of logoOf(company)) {
    const shape = new Path2D(path.d);
    if (path.fill !== undefined) {
      ctx.fillStyle = path.fill;
      ctx.fill(shape, 'evenodd');
    }
    if (path.stroke !== undefined) {
      ctx.strokeStyle = path.stroke;
      ctx.lineWidth = path.width ?? 0.05;
      ctx.lineCap = 'round';
      ctx.stroke(shape);
    }
  }
  ctx.restore();
}

/** Draws one face with its centre at the context's origin. Fonts must be loaded. */
export function drawCardFace(ctx: CanvasRenderingContext2D, model: CardModel | undefined, face: CardFace): void {
  const width = CARD_WIDTH_MM * CARD_PX_PER_MM;
  const height = CARD_HEIGHT_MM * CARD_PX_PER_MM;
  ctx.fillStyle = PAPER;
  ctx.fillRect(-width / 2, -height / 2, width, height);
  if (model === undefined) return;
  ctx.textBaseline = 'alphabetic';
  const layout = layoutCardFace(model, face, (text, font, sizeMm) => {
    ctx.font = cssFont(font, MEASURE_PX);
    ctx.letterSpacing = '0px';
    return (ctx.measureText(text).width * sizeMm) / MEASURE_PX;
  });
  drawLogo(ctx, model.company.ja, layout.logo);
  for (const text of layout.texts) drawText(ctx, text);
}

/** The picture of both faces: Japanese above, English below. */
export function drawCard(model: CardModel | undefined): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = CARD_WIDTH_MM * CARD_PX_PER_MM;
  canvas.height = CARD_HEIGHT_MM * CARD_PX_PER_MM * 2;
  const ctx = canvas.getContext('2d');
  if (ctx === null) throw new Error('no 2D text engine to draw the card with');
  for (const [i, face] of (['ja', 'en'] as const).entries()) {
    ctx.save();
    ctx.translate(canvas.width / 2, (canvas.height * (i + 0.5)) / 2);
    drawCardFace(ctx, model, face);
    ctx.restore();
  }
  return canvas;
}

export function cardTexture(canvas: HTMLCanvasElement, anisotropy: number): CanvasTexture {
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  texture.anisotropy = anisotropy;
  return texture;
}
