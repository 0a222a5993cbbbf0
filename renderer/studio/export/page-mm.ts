/** Millimetres of paper, and the points of a PDF. */
import { CARD_HEIGHT_MM, CARD_WIDTH_MM } from '../../../scenarios/body/card-model';

export const pt = (mm: number): number => (mm * 72) / 25.4;

export const BLEED_MM = 3;
export const MEDIA_MM = { width: CARD_WIDTH_MM + 2 * BLEED_MM, height: CARD_HEIGHT_MM + 2 * BLEED_MM } as const;

/** A4, two cards wide and five high: the sheet that card paper is sold as. */
export const SHEET_MM = { width: 210, height: 297, columns: 2, rows: 5 } as const;
export const SHEET_MARGIN_MM = {
  x: (SHEET_MM.width - SHEET_MM.columns * CARD_WIDTH_MM) / 2,
  y: (SHEET_MM.height - SHEET_MM.rows * CARD_HEIGHT_MM) / 2,
} as const;
