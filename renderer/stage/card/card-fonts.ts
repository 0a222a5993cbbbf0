/** The fonts of cards and signs: bundled in slices, loaded before anything is drawn with them. */
import '@fontsource/shippori-mincho/500.css';
import '@fontsource/zen-kaku-gothic-new/400.css';
import type { CardModel } from '../../../scenarios/body/card-model';
import { CARD_FONT_FAMILY, CARD_FONT_WEIGHT, type CardFont, layoutCardFace } from '../card-face';

export function cssFont(font: CardFont, sizePx: number): string {
  return `${CARD_FONT_WEIGHT[font]} ${sizePx}px "${CARD_FONT_FAMILY[font]}"`;
}

/** Loads every slice that a text needs; returns the glyphs that no bundled font has. */
export async function loadGlyphs(text: string, font: CardFont): Promise<string[]> {
  const glyphs = [...new Set([...text])].filter((glyph) => glyph.trim() !== '');
  const missing: string[] = [];
  await Promise.all(glyphs.map(async (glyph) => {
    const faces = await document.fonts.load(cssFont(font, 40), glyph).catch(() => []);
    if (faces.length === 0) missing.push(glyph);
  }));
  return missing;
}

/** Loads what both faces of a card need. */
export async function loadCardFonts(model: CardModel): Promise<string[]> {
  const texts = (['ja', 'en'] as const).flatMap((face) => layoutCardFace(model, face, () => 0).texts);
  const missing = await Promise.all((['mincho', 'gothic'] as const).map((font) =>
    loadGlyphs(texts.filter((text) => text.font === font).map((text) => text.text).join(''), font)));
  return [...new Set(missing.flat())];
}
