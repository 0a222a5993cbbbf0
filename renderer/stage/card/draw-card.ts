/** Both faces of a card in one picture, drawn by the 2D text engine. Without three.js: the studio shows cards before any scene is. */
import { CARD_HEIGHT_MM, CARD_WIDTH_MM, type CardModel, type PrintBox } from '../../../scenarios/body/card-model';
import type { CardFace } from '../../../scenarios/kernel/observation';
import { type CardFaceLayout, type CardText, layoutCardFace, type Measure } from '../card-face';
import { logoOf } from '../card-logo';
import { cssFont } from './card-fonts';
import { inkOf, PAPER } from './card-inks';
import { fitted } from './fitted';
import { ownLogo } from './own-logo';

export const CARD_PX_PER_MM = 15;
/** Text is measured at a large size and scaled, so that hinting cannot bend the layout. */
const MEASURE_PX = 100;

function drawText(ctx: CanvasRenderingContext2D, text: CardText, pxPerMm: number): void {
  ctx.font = cssFont(text.font, text.sizeMm * pxPerMm);
  ctx.letterSpacing = `${text.trackingMm * pxPerMm}px`;
  ctx.fillStyle = inkOf(text);
  ctx.fillText(text.text, text.x * pxPerMm, -text.y * pxPerMm);
}

function drawLogo(ctx: CanvasRenderingContext2D, model: CardModel, box: PrintBox, pxPerMm: number): void {
  if (model.logo !== undefined) {
    const picture = ownLogo(model.logo);
    if (picture === undefined) return;
    const { x, y, width, height } = fitted(box, picture.width, picture.height);
    ctx.imageSmoothingQuality = 'high';
    ctx.drawImage(picture, x * pxPerMm, -y * pxPerMm, width * pxPerMm, height * pxPerMm);
    return;
  }
  const size = box.width * pxPerMm;
  ctx.save();
  ctx.translate((box.x - box.width / 2) * pxPerMm, -(box.y + box.height / 2) * pxPerMm);
  ctx.scale(size, size);
  for (const path of logoOf(model.company.ja)) {
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

/** Measures with the 2D text engine. Fonts must be loaded. */
export function canvasMeasure(ctx: CanvasRenderingContext2D): Measure {
  return (text, font, sizeMm) => {
    ctx.font = cssFont(font, MEASURE_PX);
    ctx.letterSpacing = '0px';
    return (ctx.measureText(text).width * sizeMm) / MEASURE_PX;
  };
}

/** Draws one face with its centre at the context's origin. Fonts must be loaded. */
export function drawCardFace(ctx: CanvasRenderingContext2D, model: CardModel | undefined, face: CardFace, pxPerMm = CARD_PX_PER_MM, paper = PAPER): CardFaceLayout | undefined {
  const width = CARD_WIDTH_MM * pxPerMm;
  const height = CARD_HEIGHT_MM * pxPerMm;
  ctx.fillStyle = paper;
  ctx.fillRect(-width / 2, -height / 2, width, height);
  if (model === undefined) return undefined;
  ctx.textBaseline = 'alphabetic';
  const layout = layoutCardFace(model, face, canvasMeasure(ctx));
  if (layout.logo !== undefined) drawLogo(ctx, model, layout.logo, pxPerMm);
  for (const text of layout.texts) drawText(ctx, text, pxPerMm);
  return layout;
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

/** The ring that a cup left, on both faces: coffee goes through. */
export function stain(canvas: HTMLCanvasElement): void {
  const ctx = canvas.getContext('2d');
  if (ctx === null) return;
  const face = canvas.height / 2;
  const radius = face * 0.3;
  for (const [x, y] of [[canvas.width * 0.8, face * 0.82], [canvas.width * 0.2, face * 1.82]] as const) {
    ctx.save();
    ctx.beginPath();
    ctx.rect(0, Math.floor(y / face) * face, canvas.width, face);
    ctx.clip();
    ctx.strokeStyle = '#8a5a2b';
    for (let i = 0; i < 9; i += 1) {
      ctx.globalAlpha = 0.1 + (i % 3) * 0.07;
      ctx.lineWidth = face * (0.008 + (i % 4) * 0.006);
      ctx.beginPath();
      ctx.arc(x + Math.sin(i * 2.4) * 6, y + Math.cos(i * 1.7) * 6, radius + Math.sin(i * 1.3) * 5, i * 0.5, i * 0.5 + 4.4);
      ctx.stroke();
    }
    ctx.globalAlpha = 0.09;
    ctx.fillStyle = '#a06a34';
    ctx.beginPath();
    ctx.arc(x, y, radius, 0, Math.PI * 2);
    ctx.fill();
    ctx.restore();
  }
}
