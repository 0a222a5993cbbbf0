/** The fonts of cards and signs: bundled in slices, loaded before anything is drawn with them. */
import '@fontsource/shippori-mincho/500.css';
import '@fontsource/zen-kaku-gothic-new/400.css';
import '@fontsource/eb-garamond/400.css';
import '@fontsource/noto-sans/400.css';
import type { CardModel } from '../../../scenarios/body/card-model';
import { type CardFont, layoutCardFace } from '../card-face';

/** Each font, and who lends it the letters that it lacks. */
const FAMILIES: Readonly<Record<CardFont, string>> = {
  mincho: '"Shippori Mincho", "EB Garamond"',
  gothic: '"Zen Kaku Gothic New", "Noto Sans"',
  garamond: '"EB Garamond", "Shippori Mincho"',
  sans: '"Noto Sans", "Zen Kaku Gothic New"',
};
const WEIGHTS: Readonly<Record<CardFont, number>> = { mincho: 500, gothic: 400, garamond: 400, sans: 400 };

export function cssFont(font: CardFont, sizePx: number): string {
  return `${WEIGHTS[font]} ${sizePx}px ${FAMILIES[font]}`;
}

/** Letters that the Latin faces have for certain. A slice's range says what may be in it, not what is. */
const SURE_LATIN = /^[\u0020-\u017f\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u1ea0-\u1ef9\u2010-\u2026]$/u;
const MAYBE_LATIN = /^[\u0180-\u2fff]$/u;

/** Loads every slice that a text needs; returns the glyphs that no bundled font has. */
export async function loadGlyphs(text: string, font: CardFont): Promise<string[]> {
  const glyphs = [...new Set([...text])].filter((glyph) => glyph.trim() !== '');
  const missing: string[] = [];
  await Promise.all(glyphs.map(async (glyph) => {
    const faces = await document.fonts.load(cssFont(font, 40), glyph).catch(() => []);
    if (faces.length === 0 || (MAYBE_LATIN.test(glyph) && !SURE_LATIN.test(glyph))) missing.push(glyph);
  }));
  return missing;
}

/** Loads what both faces of a card need. */
export async function loadCardFonts(model: CardModel): Promise<string[]> {
  const texts = (['ja', 'en'] as const).flatMap((face) => layoutCardFace(model, face, () => 0).texts);
  const fonts = [...new Set(texts.map(({ font }) => font))];
  const missing = await Promise.all(fonts.map((font) => loadGlyphs(texts.filter((text) => text.font === font).map((text) => text.text).join(''), font)));
  return [...new Set(missing.flat())];
}
