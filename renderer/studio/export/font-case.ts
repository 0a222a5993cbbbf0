/**
 * The fonts of a printed card, opened as files: each face, then its rare characters, then who lends it Latin letters.
 * A character is set by the first of them that has it; one that none has is named, never left out.
 */
import { create, type Font } from 'fontkit';
import type { CardFont, Measure } from '../../stage/card-face';
import { isWoff, unpackWoff } from './unpack-woff';

/** Files of a family: the large one, and slices with the code points that each may hold. */
export interface FontFiles {
  /** Bytes of `<package>/files/<fileOf>`. */
  load(family: FamilyName, subset: string): Promise<Uint8Array<ArrayBuffer>>;
  /** The slice that may hold a character, undefined when the family has none. */
  sliceOf(family: FamilyName, codePoint: number): string | undefined;
}

export const FAMILIES = {
  'shippori-mincho': { weight: 500, subsets: ['japanese', 'latin'] },
  'zen-kaku-gothic-new': { weight: 400, subsets: ['japanese', 'latin'] },
  'eb-garamond': { weight: 400, subsets: ['latin', 'latin-ext', 'vietnamese'] },
  'noto-sans': { weight: 400, subsets: ['latin', 'latin-ext', 'vietnamese'] },
} as const;
export type FamilyName = keyof typeof FAMILIES;

/** Slices are those that a page shows, WOFF2; the rest is WOFF. */
export function fileOf(family: FamilyName, subset: string): string {
  return `${family}-${subset}-${FAMILIES[family].weight}-normal.woff${/^\d+$/.test(subset) ? '2' : ''}`;
}

const CHAINS: Readonly<Record<CardFont, readonly FamilyName[]>> = {
  mincho: ['shippori-mincho', 'eb-garamond'],
  gothic: ['zen-kaku-gothic-new', 'noto-sans'],
  garamond: ['eb-garamond', 'shippori-mincho'],
  sans: ['noto-sans', 'zen-kaku-gothic-new'],
};

/** Letters that one font file sets, one after the other. */
export interface Run {
  readonly text: string;
  readonly font: Font;
  /** Unique among the files. */
  readonly name: string;
}

export class MissingGlyphs extends Error {
  readonly glyphs: readonly string[];
  constructor(glyphs: readonly string[]) {
    super(`No font has ${glyphs.join(' ')}`);
    this.glyphs = glyphs;
  }
}

interface Opened {
  readonly font: Font;
  readonly name: string;
  readonly has: ReadonlySet<number>;
}

export class FontCase {
  readonly #files: FontFiles;
  readonly #opened = new Map<string, Promise<Opened>>();
  /** For each font, the file that sets each code point met so far. */
  readonly #setBy = new Map<string, Opened>();

  constructor(files: FontFiles) {
    this.#files = files;
  }

  /** Opens whatever these texts need. Rejects with `MissingGlyphs`. */
  async prepare(texts: readonly { readonly text: string; readonly font: CardFont }[]): Promise<void> {
    const missing = new Set<string>();
    for (const { text, font } of texts) {
      for (const char of new Set([...text])) {
        if (!(await this.#find(font, char))) missing.add(char);
      }
    }
    if (missing.size > 0) throw new MissingGlyphs([...missing]);
  }

  /** Only after `prepare`. */
  runs(text: string, font: CardFont): readonly Run[] {
    const runs: { text: string; font: Font; name: string }[] = [];
    for (const char of text) {
      const by = this.#setBy.get(`${font} ${char}`);
      if (by === undefined) throw new MissingGlyphs([char]);
      const last = runs.at(-1);
      if (last?.name === by.name) last.text += char;
      else runs.push({ text: char, font: by.font, name: by.name });
    }
    return runs;
  }

  readonly measure: Measure = (text, font, sizeMm) =>
    this.runs(text, font).reduce((sum, run) => sum + (run.font.layout(run.text).advanceWidth / run.font.unitsPerEm) * sizeMm, 0);

  async #find(font: CardFont, char: string): Promise<boolean> {
    const key = `${font} ${char}`;
    if (this.#setBy.has(key)) return true;
    const code = char.codePointAt(0) ?? 0;
    for (const family of CHAINS[font]) {
      const slice = this.#files.sliceOf(family, code);
      for (const subset of [...FAMILIES[family].subsets, ...(slice === undefined ? [] : [slice])]) {
        const file = await this.#open(family, subset);
        if (!file.has.has(code)) continue;
        this.#setBy.set(key, file);
        return true;
      }
    }
    return false;
  }

  #open(family: FamilyName, subset: string): Promise<Opened> {
    const name = `${family}-${subset}`;
    const opening = this.#opened.get(name) ?? this.#load(family, subset, name);
    this.#opened.set(name, opening);
    return opening;
  }

  async #load(family: FamilyName, subset: string, name: string): Promise<Opened> {
    const bytes = await this.#files.load(family, subset);
    const font = create(isWoff(bytes) ? await unpackWoff(bytes) : bytes);
    return { font, name, has: new Set(font.characterSet) };
  }
}
