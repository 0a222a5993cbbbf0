/** A face as a drawing whose letters are outlines: it looks the same in every program, and needs no font. */
import { CARD_HEIGHT_MM, CARD_WIDTH_MM } from '../../../scenarios/body/card-model';
import { toBase64 } from '../../../electron/contract/base64';
import type { CardFaceLayout, CardText } from '../../stage/card-face';
import { inkOf } from '../../stage/card/card-inks';
import { fitted } from '../../stage/card/fitted';
import type { Logo } from './card-pdf';
import type { FontCase } from './font-case';

const round = (value: number): string => String(Math.round(value * 10_000) / 10_000);
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (char) => ESCAPES[char] ?? char);

/** The outlines of a text, from its baseline's left end. */
function outlines(text: CardText, fonts: FontCase): string {
  const paths: string[] = [];
  let at = 0;
  for (const { font, text: letters } of fonts.runs(text.text, text.font)) {
    const scale = text.sizeMm / font.unitsPerEm;
    const { glyphs, positions } = font.layout(letters);
    glyphs.forEach(({ path }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      paths.push(path.scale(scale, -scale).translate(at + xOffset * scale, -yOffset * scale).toSVG());
      at += xAdvance * scale + text.trackingMm;
    });
  }
  return paths.filter((path) => path !== '').join('');
}

export function cardSvg(face: CardFaceLayout, logo: Logo | undefined, name: string, fonts: FontCase): string {
  const x = CARD_WIDTH_MM / 2;
  const y = CARD_HEIGHT_MM / 2;
  const box = face.logo === undefined || logo === undefined ? undefined : fitted(face.logo, logo.width, logo.height);
  const picture = box === undefined || logo === undefined ? ''
    : `<image x="${round(x + box.x)}" y="${round(y - box.y)}" width="${round(box.width)}" height="${round(box.height)}" href="data:image/png;base64,${toBase64(logo.png)}"/>`;
  // The words themselves stand beside their outlines, for whoever cannot see them and for searches.
  const texts = face.texts.map((text) => `<g aria-label="${escaped(text.text)}" fill="${inkOf(text)}"><path transform="translate(${round(x + text.x)} ${round(y - text.y)})" d="${outlines(text, fonts)}"/></g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH_MM}mm" height="${CARD_HEIGHT_MM}mm" viewBox="0 0 ${CARD_WIDTH_MM} ${CARD_HEIGHT_MM}" role="img"><title>${escaped(name)}</title><rect width="100%" height="100%" fill="#fff"/>${picture}${texts.join('')}</svg>\n`;
}
