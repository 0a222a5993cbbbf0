/**
 * What is printed where on a face of a card: the one layout that the scene's texture, the studio and every file use.
 * mm from the card's centre, +x right, +y up, as read; nothing leaves the print boxes.
 */
import { PRINT_BOXES, type CardModel, type CardTypeface, type PrintBox, type PrintRole } from '../../scenarios/body/card-model';
import type { CardFace } from '../../scenarios/kernel/observation';

export type CardFont = CardTypeface | 'garamond' | 'sans';

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
  /** Undefined where the card bears no mark, or the face is blank. */
  readonly logo: PrintBox | undefined;
  readonly texts: readonly CardText[];
}

/** Width in mm of a text without tracking. */
export type Measure = (text: string, font: CardFont, sizeMm: number) => number;

/** Share of the size above and below the baseline that letters may use. */
const ASCENT = 0.88;
const DESCENT = 0.2;
/** Print gives way by steps, so that a card keeps few sizes; below the last one it shrinks as far as it must. */
const STEPS = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52];
/** 5 pt: smaller print cannot be relied on to be read, or printed. */
export const LEAST_READABLE_MM = 1.76;

/** Latin that the Japanese faces have; a line with any other letter is set in a Latin face as a whole, of one cast. */
const IN_JAPANESE_FACES = /^[\u0020-\u007e\u00a0-\u00ffıŒœ‘’“”–—…•]*$/u;
const HAS_JAPANESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{2ffff}]/u;

interface Line {
  readonly text: string;
  readonly font: CardTypeface;
  readonly sizeMm: number;
  readonly tracking?: number;
}

/** Where a role may print. Without a mark the company begins where the mark would. */
function boxOf(role: PrintRole, hasLogo: boolean): PrintBox {
  const box = PRINT_BOXES.find((one) => one.role === role);
  const left = PRINT_BOXES.find((one) => one.role === 'logo');
  if (box === undefined || left === undefined) throw new RangeError(`no print box for ${role}`);
  if (role !== 'company' || hasLogo) return box;
  const from = left.x - left.width / 2;
  const to = box.x + box.width / 2;
  return { ...box, x: (from + to) / 2, width: to - from };
}

function fontOf({ text, font }: Line): CardFont {
  if (HAS_JAPANESE.test(text) || IN_JAPANESE_FACES.test(text)) return font;
  return font === 'mincho' ? 'garamond' : 'sans';
}

/** Lines of one box from its top, all from its left edge, made smaller together until the widest fits. */
function fill(box: PrintBox, lines: readonly Line[], measure: Measure): CardText[] {
  const shown = lines.filter((line) => line.text.trim() !== '').map((line) => ({ ...line, face: fontOf(line) }));
  if (shown.length === 0) return [];
  const letters = (text: string): number => Math.max(0, [...text].length - 1);
  const width = (line: (typeof shown)[number], scale: number): number =>
    measure(line.text, line.face, line.sizeMm * scale) + letters(line.text) * (line.tracking ?? 0) * line.sizeMm * scale;
  const widest = Math.max(...shown.map((line) => width(line, 1)));
  const high = shown.reduce((sum, line) => sum + line.sizeMm * (ASCENT + DESCENT), 0);
  const needed = Math.min(1, box.width / widest, box.height / high);
  const scale = STEPS.find((step) => step <= needed) ?? needed;
  const gap = (box.height - high * scale) / shown.length;
  let top = box.y + box.height / 2 - gap / 2;
  return shown.map((line) => {
    const sizeMm = line.sizeMm * scale;
    const y = top - sizeMm * ASCENT;
    top = y - sizeMm * DESCENT - gap;
    return {
      role: box.role, text: line.text, font: line.face, sizeMm, trackingMm: (line.tracking ?? 0) * sizeMm, x: box.x - box.width / 2, y,
      widthMm: width(line, scale),
    };
  });
}

type Lines = Readonly<Record<Exclude<PrintRole, 'logo'>, readonly Line[]>>;

function japanese(model: CardModel): Lines {
  const font = model.typeface ?? 'mincho';
  return {
    company: [{ text: model.company.ja, font, sizeMm: 4.1, tracking: 0.06 }],
    department: [{ text: [model.department.ja, model.title.ja].filter((part) => part !== '').join('　'), font: 'gothic', sizeMm: 2.9, tracking: 0.08 }],
    name: [{ text: model.name.ja.replace(' ', '　'), font, sizeMm: 7, tracking: 0.12 }],
    contact: [
      { text: model.address.ja, font: 'gothic', sizeMm: 2.5, tracking: 0.03 },
      { text: model.phone === '' ? '' : `電話　${model.phone}`, font: 'gothic', sizeMm: 2.5, tracking: 0.03 },
      { text: model.mail, font: 'gothic', sizeMm: 2.5, tracking: 0.03 },
    ],
  };
}

function english(model: CardModel): Lines {
  const font = model.typeface ?? 'mincho';
  return {
    company: [{ text: model.company.en, font, sizeMm: 4.1, tracking: 0.02 }],
    department: [{ text: [model.title.en, model.department.en].filter((part) => part !== '').join(', '), font: 'gothic', sizeMm: 2.9, tracking: 0.02 }],
    name: [{ text: model.name.en, font, sizeMm: 6.4, tracking: 0.03 }],
    contact: [
      { text: model.address.en, font: 'gothic', sizeMm: 2.5, tracking: 0.01 },
      { text: model.phone === '' ? '' : `Tel. ${model.phone}`, font: 'gothic', sizeMm: 2.5, tracking: 0.01 },
      { text: model.mail, font: 'gothic', sizeMm: 2.5, tracking: 0.01 },
    ],
  };
}

/** Both languages in the same boxes, the Japanese leading: thumbs find the same margin on either layout. */
function bilingual(model: CardModel): Lines {
  const ja = japanese(model);
  const en = english(model);
  const pair = (role: keyof Lines, first: number, second: number): readonly Line[] => [
    ...ja[role].slice(0, 1).map((line) => ({ ...line, sizeMm: first })),
    ...en[role].slice(0, 1).map((line) => ({ ...line, sizeMm: second })),
  ];
  const reached = [model.phone === '' ? '' : `Tel. ${model.phone}`, model.mail].filter((part) => part !== '').join('　');
  return {
    company: pair('company', 3.1, 2.1),
    department: pair('department', 2.25, 1.8),
    name: pair('name', 5, 2.7),
    contact: [...pair('contact', 2.25, 2.1), { text: reached, font: 'gothic', sizeMm: 2.1, tracking: 0.02 }],
  };
}

/** A mark smaller than its box, in the left upper corner of it: the lines below keep their distance. */
const MARK_SHARE = 0.8;
const BILINGUAL_MARK_SHARE = 0.68;

function markIn(box: PrintBox, share: number): PrintBox {
  const size = Math.min(box.width, box.height) * share;
  return { ...box, x: box.x - (box.width - size) / 2, y: box.y + (box.height - size) / 2, width: size, height: size };
}

export function layoutCardFace(model: CardModel, face: CardFace, measure: Measure): CardFaceLayout {
  const isBilingual = model.layout === 'front-bilingual';
  if (isBilingual && face === 'en') return { logo: undefined, texts: [] };
  const lines = isBilingual ? bilingual(model) : face === 'ja' ? japanese(model) : english(model);
  const hasLogo = model.logo !== '';
  return {
    logo: hasLogo ? markIn(boxOf('logo', true), isBilingual ? BILINGUAL_MARK_SHARE : MARK_SHARE) : undefined,
    texts: (['company', 'department', 'name', 'contact'] as const).flatMap((role) => fill(boxOf(role, hasLogo), lines[role], measure)),
  };
}

/** Parts whose print had to become smaller than can be read: their words are too many for a card. */
export function crowdedRoles({ texts }: CardFaceLayout): readonly PrintRole[] {
  return [...new Set(texts.filter(({ sizeMm }) => sizeMm < LEAST_READABLE_MM).map(({ role }) => role))];
}

/** Bottom and top of the space that a text's letters may use, mm. */
export function textExtent(text: CardText): { readonly bottom: number; readonly top: number } {
  return { bottom: text.y - text.sizeMm * DESCENT, top: text.y + text.sizeMm * ASCENT };
}
