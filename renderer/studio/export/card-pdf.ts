/** The card as a printer wants it, and as a sheet of ten for one's own printer. Text stays text, in black ink alone. */
import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import { CARD_HEIGHT_MM, CARD_WIDTH_MM } from '../../../scenarios/body/card-model';
import type { CardFaceLayout, CardText } from '../../stage/card-face';
import { fitted } from '../../stage/card/fitted';
import type { FontCase } from './font-case';
import { BLEED_MM, MEDIA_MM, pt, SHEET_MARGIN_MM, SHEET_MM } from './page-mm';

export interface Logo {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface PrintedCard {
  /** The Japanese face first; one face when the back is blank. */
  readonly faces: readonly CardFaceLayout[];
  readonly logo: Logo | undefined;
  /** For the file's own title. */
  readonly name: string;
}

/** Black ink only, so that small print cannot show coloured edges: full, and 82 % for the small lines. */
const BLACK = [0, 0, 0, 100] as const;
const SOFT = [0, 0, 0, 82] as const;
const HAIRLINE_PT = 0.25;
/** Marks end short of the trim, so that none is left on a card that is cut a little wide. */
const MARK_GAP_MM = 1;

function start(name: string): PDFDocument {
  return new PDFDocument({
    autoFirstPage: false, font: null, lang: 'ja', pdfVersion: '1.6', displayTitle: true, info: { Title: name, Creator: 'Reigi', Producer: 'Reigi (PDFKit)' },
  });
}

function inkOf({ role }: CardText): typeof BLACK | typeof SOFT {
  return role === 'name' || role === 'company' ? BLACK : SOFT;
}

/** One face with its centre at (x, y) mm from the page's upper left. */
function drawFace(doc: PDFDocument, fonts: FontCase, face: CardFaceLayout, logo: Logo | undefined, x: number, y: number): void {
  if (face.logo !== undefined && logo !== undefined) {
    const box = fitted(face.logo, logo.width, logo.height);
    doc.image(logo.png, pt(x + box.x), pt(y - box.y), { width: pt(box.width), height: pt(box.height) });
  }
  for (const text of face.texts) {
    let at = x + text.x;
    for (const run of fonts.runs(text.text, text.font)) {
      doc.font(run.font, run.name).fontSize(pt(text.sizeMm)).fillColor(inkOf(text));
      doc.text(run.text, pt(at), pt(y - text.y), { lineBreak: false, baseline: 'alphabetic', characterSpacing: pt(text.trackingMm) });
      at += (run.font.layout(run.text).advanceWidth / run.font.unitsPerEm) * text.sizeMm + [...run.text].length * text.trackingMm;
    }
  }
}

function line(doc: PDFDocument, x1: number, y1: number, x2: number, y2: number): void {
  doc.moveTo(pt(x1), pt(y1)).lineTo(pt(x2), pt(y2)).stroke();
}

/** Marks from the page's edge toward each cut, `length` mm long. */
function cropMarks(doc: PDFDocument, page: { readonly width: number; readonly height: number }, xs: readonly number[], ys: readonly number[], length: number): void {
  doc.lineWidth(HAIRLINE_PT).strokeColor(BLACK);
  for (const x of xs) {
    line(doc, x, 0, x, length);
    line(doc, x, page.height - length, x, page.height);
  }
  for (const y of ys) {
    line(doc, 0, y, length, y);
    line(doc, page.width - length, y, page.width, y);
  }
}

/** 97 x 61 mm with 3 mm of bleed all round; the trim box says where the 91 x 55 mm card is cut. */
export async function cardPdf({ faces, logo, name }: PrintedCard, fonts: FontCase): Promise<Uint8Array> {
  const doc = start(name);
  const size = [pt(MEDIA_MM.width), pt(MEDIA_MM.height)] as const;
  for (const face of faces) {
    doc.addPage({ size, margin: 0 });
    doc.page.dictionary.data['BleedBox'] = [0, 0, ...size];
    doc.page.dictionary.data['TrimBox'] = [pt(BLEED_MM), pt(BLEED_MM), size[0] - pt(BLEED_MM), size[1] - pt(BLEED_MM)];
    drawFace(doc, fonts, face, logo, MEDIA_MM.width / 2, MEDIA_MM.height / 2);
    const cuts = (length: number): readonly number[] => [BLEED_MM, length - BLEED_MM];
    cropMarks(doc, MEDIA_MM, cuts(MEDIA_MM.width), cuts(MEDIA_MM.height), BLEED_MM - MARK_GAP_MM);
  }
  doc.end();
  return toBytes(doc);
}

/** Ten to a sheet of A4; turned over its long side, each back meets its front. */
export async function sheetPdf({ faces, logo, name }: PrintedCard, fonts: FontCase): Promise<Uint8Array> {
  const doc = start(name);
  const { width, height, columns, rows } = SHEET_MM;
  const cuts = (count: number, from: number, size: number): readonly number[] => Array.from({ length: count + 1 }, (_, index) => from + index * size);
  for (const face of faces) {
    doc.addPage({ size: [pt(width), pt(height)], margin: 0 });
    for (let index = 0; index < columns * rows; index += 1) {
      const x = SHEET_MARGIN_MM.x + (index % columns) * CARD_WIDTH_MM + CARD_WIDTH_MM / 2;
      const y = SHEET_MARGIN_MM.y + Math.floor(index / columns) * CARD_HEIGHT_MM + CARD_HEIGHT_MM / 2;
      drawFace(doc, fonts, face, logo, x, y);
    }
    const marks = Math.min(SHEET_MARGIN_MM.x, SHEET_MARGIN_MM.y) - 2 * MARK_GAP_MM;
    cropMarks(doc, SHEET_MM, cuts(columns, SHEET_MARGIN_MM.x, CARD_WIDTH_MM), cuts(rows, SHEET_MARGIN_MM.y, CARD_HEIGHT_MM), marks);
  }
  doc.end();
  return toBytes(doc);
}
