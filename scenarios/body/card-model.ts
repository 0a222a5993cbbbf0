/**
 * A business card as data: what is printed on it and where. One layout serves the finger-over-print measure, the
 * texture in the scene, and the files that are printed. All lengths in mm from the card's centre, +x right, +y up, as read.
 */
export const CARD_WIDTH_MM = 91;
export const CARD_HEIGHT_MM = 55;

/** One language a face, or both on the front with a blank back. */
export type CardLayout = 'two-sided' | 'front-bilingual';
/** The letters of name and company; smaller print is always set in the gothic. */
export type CardTypeface = 'mincho' | 'gothic';

export interface CardModel {
  readonly id: string;
  /** Absent = two-sided, in mincho, with the invented mark of its company. */
  readonly layout?: CardLayout;
  readonly typeface?: CardTypeface;
  /** Fingerprint of the learner's own picture, '' = no mark at all. */
  readonly logo?: string;
  readonly company: { readonly ja: string; readonly en: string; readonly kana: string };
  readonly department: { readonly ja: string; readonly en: string; readonly kana: string };
  readonly title: { readonly ja: string; readonly en: string };
  /** Family name then given name in Japanese (katakana for foreign names); reading of both. */
  readonly name: { readonly ja: string; readonly en: string; readonly kana: string; readonly family: string; readonly familyKana: string; readonly familyEn: string };
  readonly address: { readonly ja: string; readonly en: string };
  readonly phone: string;
  readonly mail: string;
}

export type PrintRole = 'logo' | 'company' | 'department' | 'name' | 'contact';

/** A rectangle that carries print: centre and size. */
export interface PrintBox {
  readonly role: PrintRole;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Print boxes of a face. Nothing is printed within 15 mm of the sides: room for two thumbs on the margin. */
export const PRINT_BOXES: readonly PrintBox[] = [
  { role: 'logo', x: -24, y: 16, width: 12, height: 12 },
  { role: 'company', x: 7, y: 18, width: 46, height: 6 },
  { role: 'department', x: 0, y: 9.5, width: 60, height: 5 },
  { role: 'name', x: 0, y: 0, width: 60, height: 9 },
  { role: 'contact', x: 0, y: -14, width: 60, height: 12 },
];
