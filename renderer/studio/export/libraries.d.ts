/** What is used of two libraries whose published types would bring Node's into the page. */
declare module 'fontkit' {
  export interface GlyphPath {
    toSVG(): string;
    scale(x: number, y: number): GlyphPath;
    translate(x: number, y: number): GlyphPath;
  }
  export interface GlyphRun {
    readonly glyphs: readonly { readonly path: GlyphPath }[];
    /** In units of the font. */
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
    readonly advanceWidth: number;
  }
  export interface Font {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): GlyphRun;
  }
  export function create(bytes: Uint8Array): Font;
}

declare module 'pdfkit' {
  import type { Font } from 'fontkit';
  interface Page {
    readonly dictionary: { readonly data: Record<string, unknown> };
  }
  interface PageWish {
    readonly size: readonly [number, number];
    readonly margin: number;
  }
  interface DocumentWish {
    readonly autoFirstPage: false;
    readonly font: null;
    readonly lang?: string;
    readonly pdfVersion?: '1.6';
    readonly displayTitle?: boolean;
    readonly info?: Readonly<Record<string, string>>;
  }
  export default class PDFDocument {
    constructor(wish: DocumentWish);
    readonly page: Page;
    addPage(wish: PageWish): this;
    font(font: Font, name: string): this;
    fontSize(points: number): this;
    fillColor(cmyk: readonly [number, number, number, number]): this;
    strokeColor(cmyk: readonly [number, number, number, number]): this;
    text(text: string, x: number, y: number, options: { readonly lineBreak: false; readonly baseline: 'alphabetic'; readonly characterSpacing: number }): this;
    image(png: Uint8Array, x: number, y: number, options: { readonly width: number; readonly height: number }): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    lineWidth(points: number): this;
    stroke(): this;
    end(): void;
  }
}

declare module 'pdfkit/output' {
  import type PDFDocument from 'pdfkit';
  export function toBytes(document: PDFDocument): Promise<Uint8Array>;
}
