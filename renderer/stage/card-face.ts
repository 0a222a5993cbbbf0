/**
 * What is printed where on a face of a card: the one layout that the scene's texture uses, and later the PDF.
 * mm from the card's centre, +x right, +y up, as read; nothing leaves the print boxes.
 */
import { PRINT_BOXES, type CardModel, type PrintBox, type PrintRole } from '../../scenarios/body/card-model';
import type { CardFace } from '../../scenarios/kernel/observation';

export type CardFont = 'mincho' | 'gothic';

export const CARD_FONT_FAMILY: Readonly<Record<CardFont, string>> = { mincho: 'Shippori Mincho', gothic: 'Zen Kaku Gothic New' };
export const CARD_FONT_WEIGHT: Readonly<Record<CardFont, number>> = { mincho: 500, gothic: 400 };

export interface CardText {
  readonly role: PrintRole;
  readonly text: string;
  readonly font: CardFont;
  readonly sizeMm: number;
  /** Extra space after each letter. */
  readonly trackingMm: number;
  /** Left end of the baseline. */
  readonly x: number;
  readonly y: number;
  readonly widthMm: number;
}

export interface CardFaceLayout {
  readonly logo: PrintBox;
  readonly texts: readonly CardText[];
}

/** Width in mm of a text without tracking. */
export type Measure = (text: string, font: CardFont, sizeMm: number) => number;

/** Share of the size above and below the baseline that letters may use. */
const ASCENT = 0.88;
const DESCENT = 0.2;

interface Line {
  readonly text: string;
  readonly font: CardFont;
  readonly sizeMm: number;
  readonly tracking?: number;
}

function boxOf(role: PrintRole): PrintBox {
  const box = PRINT_BOXES.find((one) => one.role === role);
  if (box === undefined) throw new RangeError(`no print box for ${role}`);
  return box;
}

/** Lines of one box from its top, all from its left edge, made smaller together until the widest fits. */
function fill(role: PrintRole, lines: readonly Line[], measure: Measure): CardText[] {
  const box = boxOf(role);
  const shown = lines.filter((line) => line.text.trim() !== '');
  if (shown.length === 0) return [];
  const letters = (text: string): number => Math.max(0, [...text].length - 1);
  const width = (line: Line, scale: number): number =>
    measure(line.text, line.font, line.sizeMm * scale) + letters(line.text) * (line.tracking ?? 0) * line.sizeMm * scale;
  const widest = Math.max(...shown.map((line) => width(line, 1)));
  const high = shown.reduce((sum, line) => sum + line.sizeMm * (ASCENT + DESCENT), 0);
  const scale = Math.min(1, box.width / widest, box.height / high);
  const gap = (box.height - high * scale) / shown.length;
  let top = box.y + box.height / 2 - gap / 2;
  return shown.map((line) => {
    const sizeMm = line.sizeMm * scale;
    const y = top - sizeMm * ASCENT;
    top = y - sizeMm * DESCENT - gap;
    return {
      role, text: line.text, font: line.font, sizeMm, trackingMm: (line.tracking ?? 0) * sizeMm, x: box.x - box.width / 2, y, widthMm: width(line, scale),
    };
  });
}

function japanese(model: CardModel): Readonly<Record<Exclude<PrintRole, 'logo'>, readonly Line[]>> {
  return {
    company: [{ text: model.company.ja, font: 'mincho', sizeMm: 4.1, tracking: 0.06 }],
    department: [{ text: [model.department.ja, model.title.ja].filter((part) => part !== '').join('　'), font: 'gothic', sizeMm: 2.9, tracking: 0.08 }],
    name: [{ text: model.name.ja.replace(' ', '　'), font: 'mincho', sizeMm: 7, tracking: 0.12 }],
    contact: [
      { text: model.address.ja, font: 'gothic', sizeMm: 2.5, tracking: 0.03 },
      { text: `電話　${model.phone}`, font: 'gothic', sizeMm: 2.5, tracking: 0.03 },
      { text: model.mail, font: 'gothic', sizeMm: 2.5, tracking: 0.03 },
    ],
  };
}

function english(model: CardModel): Readonly<Record<Exclude<PrintRole, 'logo'>, readonly Line[]>> {
  return {
    company: [{ text: model.company.en, font: 'mincho', sizeMm: 4.1, tracking: 0.02 }],
    department: [{ text: [model.title.en, model.department.en].filter((part) => part !== '').join(', '), font: 'gothic', sizeMm: 2.9, tracking: 0.02 }],
    name: [{ text: model.name.en, font: 'mincho', sizeMm: 6.4, tracking: 0.03 }],
    contact: [
      { text: model.address.en, font: 'gothic', sizeMm: 2.5, tracking: 0.01 },
      { text: `Tel. ${model.phone}`, font: 'gothic', sizeMm: 2.5, tracking: 0.01 },
      { text: model.mail, font: 'gothic', sizeMm: 2.5, tracking: 0.01 },
    ],
  };
}

/** A mark smaller than its box, in the left upper corner of it: the line below keeps its distance. */
const MARK_SHARE = 0.8;

function markIn(box: PrintBox): PrintBox {
  const size = Math.min(box.width, box.height) * MARK_SHARE;
  return { ...box, x: box.x - (box.width - size) / 2, y: box.y + (box.height - size) / 2, width: size, height: size };
}

export function layoutCardFace(model: CardModel, face: CardFace, measure: Measure): CardFaceLayout {
  const lines = face === 'ja' ? japanese(model) : english(model);
  return {
    logo: markIn(boxOf('logo')),
    texts: (['company', 'department', 'name', 'contact'] as const).flatMap((role) => fill(role, lines[role], measure)),
  };
}

/** Bottom and top of the space that a text's letters may use, mm. */
export function textExtent(text: CardText): { readonly bottom: number; readonly top: number } {
  return { bottom: text.y - text.sizeMm * DESCENT, top: text.y + text.sizeMm * ASCENT };
}
