/** Makes any of the files that a card can leave as, from the layouts that are on the screen. */
import type { CardModel } from '../../../scenarios/body/card-model';
import { plainName } from '../../../scenarios/text/katakana/spelling';
import { CARD_HEIGHT_MM, CARD_WIDTH_MM } from '../../../scenarios/body/card-model';
import type { CardFace } from '../../../scenarios/kernel/observation';
import { drawCardFace } from '../../stage/card/draw-card';
import type { Layouts } from '../Faces';
import { sizeOfPicture } from '../read-logo';
import { bundledFonts } from './bundled-fonts';
import { cardPdf, sheetPdf, type Logo, type PrintedCard } from './card-pdf';
import { cardSvg } from './card-svg';
import { FontCase, MissingGlyphs } from './font-case';
import { opaquePng } from './opaque-png';
import { withDensity } from './png-density';

export type CardExport = 'pdf' | 'sheet' | `svg.${CardFace}` | `png.${CardFace}`;

export interface Shown {
  readonly card: CardModel;
  readonly layouts: Layouts;
  readonly logo: Uint8Array | null;
}

const PNG_DPI = 350;
const fonts = new FontCase(bundledFonts);

export function missingIn(error: unknown): readonly string[] | undefined {
  return error instanceof MissingGlyphs ? error.glyphs : undefined;
}

/** A name for the file in plain letters, which any system takes. */
export function fileName(card: CardModel, as: CardExport): string {
  const name = plainName(card.name.familyEn).replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '').slice(0, 30);
  const side = as.endsWith('.en') ? 'back' : as.includes('.') ? 'front' : as === 'sheet' ? 'sheet' : '';
  return ['meishi', name, side].filter((part) => part !== '').join('-');
}

function logoOf(png: Uint8Array | null): Logo | undefined {
  const size = png === null ? undefined : sizeOfPicture(png);
  return png === null || size === undefined ? undefined : { png, ...size };
}

/** The mark as it lies on white paper. */
async function onPaper(logo: Logo): Promise<Logo> {
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(logo.png)], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const ctx = canvas.getContext('2d');
  if (ctx === null) throw new Error('no 2D engine to draw the logo with');
  ctx.drawImage(bitmap, 0, 0);
  bitmap.close();
  return { ...logo, png: await opaquePng(ctx.getImageData(0, 0, canvas.width, canvas.height)) };
}

async function picture(card: CardModel, face: CardFace): Promise<Uint8Array> {
  const pxPerMm = PNG_DPI / 25.4;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(CARD_WIDTH_MM * pxPerMm);
  canvas.height = Math.round(CARD_HEIGHT_MM * pxPerMm);
  const ctx = canvas.getContext('2d');
  if (ctx === null) throw new Error('no 2D text engine to draw the card with');
  ctx.translate(canvas.width / 2, canvas.height / 2);
  drawCardFace(ctx, card, face, pxPerMm, '#ffffff');
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the picture could not be made');
  return withDensity(new Uint8Array(await blob.arrayBuffer()), PNG_DPI);
}

/** Rejects with `MissingGlyphs` rather than leaving a letter out. */
export async function makeFile(as: CardExport, { card, layouts, logo }: Shown): Promise<Uint8Array> {
  const faces = (['ja', 'en'] as const).flatMap((face) => layouts[face] ?? []).filter(({ texts }) => texts.length > 0);
  await fonts.prepare(faces.flatMap(({ texts }) => texts));
  const mark = logoOf(logo);
  const printed = async (): Promise<PrintedCard> => ({ faces, logo: mark && (await onPaper(mark)), name: card.name.en });
  switch (as) {
    case 'pdf': return cardPdf(await printed(), fonts);
    case 'sheet': return sheetPdf(await printed(), fonts);
    case 'png.ja':
    case 'png.en': return picture(card, as === 'png.ja' ? 'ja' : 'en');
    case 'svg.ja':
    case 'svg.en': {
      const face = layouts[as === 'svg.ja' ? 'ja' : 'en'];
      return new TextEncoder().encode(cardSvg(face ?? { logo: undefined, texts: [] }, mark, card.name.en, fonts));
    }
  }
}
