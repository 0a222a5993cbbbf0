// @vitest-environment node
import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { cardOf, EMPTY_DRAFT, type CardDraft } from '../../../scenarios/body/card-draft';
import { layoutCardFace } from '../../stage/card-face';
import { cardPdf, sheetPdf, type PrintedCard } from './card-pdf';
import { cardSvg } from './card-svg';
import { FontCase, MissingGlyphs } from './font-case';
import { installedFonts } from '../../../tests/support/font-files';
import { opaquePng } from './opaque-png';
import { withDensity } from './png-density';
import { unpackWoff } from './unpack-woff';

const DRAFT: CardDraft = {
  ...EMPTY_DRAFT,
  given: { latin: 'Thị Lan', kana: 'ティ・ラン', kanji: '' },
  family: { latin: 'Nguyễn', kana: 'グエン', kanji: '' },
  order: 'family-first',
  company: { ja: '株式会社髙﨑', en: 'Takasaki Co., Ltd.', kana: 'かぶしきがいしゃたかさき' },
  department: { ja: '営業部', en: 'Sales Department', kana: 'えいぎょうぶ' },
  title: { ja: '課長', en: 'Section Manager' },
  address: { ja: '東京都港区芝浜二丁目九番四号', en: '2-9-4 Shibahama, Minato-ku, Tokyo' },
  phone: '03-5550-0142',
  mail: 't.nguyen@takasaki.example',
  logo: '0123456789abcdef',
};

const fonts = new FontCase(installedFonts);
let logo: NonNullable<PrintedCard['logo']>;

async function printed(draft: CardDraft): Promise<PrintedCard> {
  const card = cardOf(draft);
  const faces = draft.layout === 'two-sided' ? (['ja', 'en'] as const) : (['ja'] as const);
  await fonts.prepare(faces.flatMap((face) => layoutCardFace(card, face, () => 0).texts));
  return { faces: faces.map((face) => layoutCardFace(card, face, fonts.measure)), logo, name: card.name.en };
}

/** Every stream of the file as text, and the file without them. */
function opened(pdf: Uint8Array): { readonly bare: string; readonly streams: readonly string[] } {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const streams: string[] = [];
  for (const found of text.matchAll(/stream\r?\n/g)) {
    if (text.slice(found.index - 3, found.index) === 'end') continue;
    const from = found.index + found[0].length;
    const packed = bytes.subarray(from, text.indexOf('endstream', from));
    try {
      streams.push(inflateSync(packed).toString('latin1'));
    } catch {
      streams.push(packed.toString('latin1'));
    }
  }
  return { bare: text.replaceAll(/stream\r?\n[\s\S]*?endstream/g, ''), streams };
}

function boxes(bare: string, name: string): readonly (readonly number[])[] {
  return [...bare.matchAll(new RegExp(`/${name} \\[([^\\]]+)\\]`, 'g'))].map(([, list = '']) => list.trim().split(/\s+/).map((value) => Math.round((Number(value) * 25.4 * 100) / 72) / 100));
}

/** What can be selected: every character that a font's table of characters knows. */
function selectable(streams: readonly string[]): ReadonlySet<string> {
  const maps = streams.filter((stream) => stream.includes('beginbfrange') || stream.includes('beginbfchar'));
  return new Set(maps.flatMap((map) => [...map.matchAll(/[<\s]((?:[0-9a-f]{4})+)>/gi)].flatMap(([, hex = '']) => [...Buffer.from(hex, 'hex').swap16().toString('utf16le')])));
}

beforeAll(async () => {
  const data = await sharp({ create: { width: 200, height: 100, channels: 4, background: { r: 200, g: 57, b: 31, alpha: 0.8 } } }).raw().toBuffer();
  logo = { png: await opaquePng({ width: 200, height: 100, data: new Uint8Array(data) }), width: 200, height: 100 };
});

describe('the file for the printer', () => {
  it('is 97 x 61 mm with a trim box of 91 x 55 mm, a page for each side', async () => {
    const { bare } = opened(await cardPdf(await printed(DRAFT), fonts));
    expect(boxes(bare, 'MediaBox')).toEqual([[0, 0, 97, 61], [0, 0, 97, 61]]);
    expect(boxes(bare, 'BleedBox')).toEqual([[0, 0, 97, 61], [0, 0, 97, 61]]);
    expect(boxes(bare, 'TrimBox')).toEqual([[3, 3, 94, 58], [3, 3, 94, 58]]);
    expect(boxes(opened(await cardPdf(await printed({ ...DRAFT, layout: 'front-bilingual' }), fonts)).bare, 'TrimBox')).toHaveLength(1);
  });

  it('embeds a part of each font and nothing from the machine; every word can be selected', async () => {
    const card = await printed(DRAFT);
    const { bare, streams } = opened(await cardPdf(card, fonts));
    const named = [...bare.matchAll(/\/BaseFont \/([A-Z]{6}\+)?(\S+)/g)].map(([, subset, name]) => [subset !== undefined, name]);
    expect(named.every(([isSubset]) => isSubset)).toBe(true);
    expect(new Set(named.map(([, name]) => name))).toEqual(new Set(['ShipporiMincho-Medium', 'ZenKakuGothicNew-Regular', 'EBGaramond-Regular']));
    expect(bare.match(/\/FontFile[23]? \d+ 0 R/g)?.length).toBe(bare.match(/\/Type \/FontDescriptor/g)?.length);
    const known = selectable(streams);
    const words = card.faces.flatMap((face) => face.texts.map(({ text }) => text)).join('');
    expect([...words].filter((char) => !known.has(char) && char.trim() !== '')).toEqual([]);
  });

  it('prints in black ink alone, and its marks stay clear of the card', async () => {
    const { streams } = opened(await cardPdf({ ...(await printed({ ...DRAFT, logo: '' })), logo: undefined }, fonts));
    const drawn = streams.find((stream) => stream.includes(' l\n')) ?? '';
    expect(drawn).not.toMatch(/\brg\b|\bRG\b/);
    expect(drawn).toMatch(/0 0 0 1 (k|scn)/);
    const lengths = [...drawn.matchAll(/([\d.]+) ([\d.]+) m\n([\d.]+) ([\d.]+) l/g)].map(([, a, b, c, d]) => Math.hypot(Number(c) - Number(a), Number(d) - Number(b)) * 25.4 / 72);
    expect(lengths).toHaveLength(8);
    for (const length of lengths) expect(length).toBeCloseTo(2, 2);
  });
});

it('the sheet holds ten on A4, with a back for each', async () => {
  const card = await printed({ ...DRAFT, mail: 'qqq' });
  const { bare, streams } = opened(await sheetPdf(card, fonts));
  expect(boxes(bare, 'MediaBox')).toEqual([[0, 0, 210, 297], [0, 0, 210, 297]]);
  const pages = streams.filter((stream) => stream.includes('BT'));
  expect(pages.map((page) => page.match(/ l\nS/g)?.length)).toEqual([18, 18]);
  const texts = card.faces[0]?.texts.length ?? 0;
  expect(pages[0]?.match(/BT/g)?.length).toBeGreaterThanOrEqual(10 * texts);
});

describe('letters', () => {
  it('are lent one by one where kanji are rare, and by the line where Latin is', async () => {
    await fonts.prepare([{ text: '株式会社髙﨑', font: 'mincho' }]);
    expect(fonts.runs('株式会社髙﨑', 'mincho').map(({ text, name }) => [text, name.replace(/\d+/, 'n')])).toEqual([
      ['株式会社', 'shippori-mincho-japanese'], ['髙', 'shippori-mincho-n'], ['﨑', 'shippori-mincho-n'],
    ]);
    const names = (await printed(DRAFT)).faces[1]?.texts.filter(({ role }) => role === 'name');
    expect(names).toMatchObject([{ text: 'NGUYỄN Thị Lan', font: 'garamond' }]);
  });

  it('that no font has are named', async () => {
    await expect(fonts.prepare([{ text: 'สวัสดี', font: 'mincho' }])).rejects.toThrow(MissingGlyphs);
  });

  it('of Europe and Vietnam are in the Latin faces, as the scene believes', async () => {
    const range = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
    const text = `${range(0x20, 0x7e)}${range(0xa1, 0x17e)}${range(0x1ea0, 0x1ef9)}ƠơƯưȘșȚț‘’“”–—…`;
    for (const font of ['garamond', 'sans'] as const) await fonts.prepare([{ text, font }]);
    const own = `${range(0x20, 0x7e)}${range(0xa1, 0xff)}ıŒœ‘’“”–—…•`.replaceAll('\u00ad', '');
    for (const font of ['mincho', 'gothic'] as const) {
      await fonts.prepare([{ text: own, font }]);
      expect(fonts.runs(own, font).filter(({ name }) => !name.startsWith(font === 'mincho' ? 'shippori' : 'zen')).map(({ text: lent }) => lent)).toEqual([]);
    }
  });
});

it('the drawing carries its letters as outlines, and its words for whoever cannot see them', async () => {
  const { faces, logo: mark } = await printed(DRAFT);
  const [face] = faces;
  if (face === undefined) throw new Error('no face');
  const svg = cardSvg(face, mark, 'A & B', fonts);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="91mm" height="55mm" viewBox="0 0 91 55"/);
  expect(svg).toContain('<title>A &amp; B</title>');
  expect(svg).toContain('aria-label="グエン・ティ・ラン"');
  expect(svg).not.toMatch(/<text|font-family|NaN/);
  // Rendered by another engine, ink lies where the layout says, and nowhere near the thumbs.
  const { data, info } = await sharp(Buffer.from(svg), { density: 127 }).greyscale().raw().toBuffer({ resolveWithObject: true });
  const dark = (xMm: number, yMm: number, wMm: number, hMm: number): boolean => {
    const scale = info.width / 91;
    for (let y = Math.floor((27.5 - yMm) * scale); y < (27.5 - yMm + hMm) * scale; y += 1) {
      for (let x = Math.floor((45.5 + xMm) * scale); x < (45.5 + xMm + wMm) * scale; x += 1) if ((data[y * info.width + x] ?? 255) < 120) return true;
    }
    return false;
  };
  for (const text of face.texts) expect([text.text, dark(text.x, text.y + text.sizeMm * 0.8, text.widthMm, text.sizeMm * 0.8)]).toEqual([text.text, true]);
  expect([dark(-45.5, 27.5, 14.5, 55), dark(31, 27.5, 14.5, 55)]).toEqual([false, false]);
});

it('a picture says how large it is on paper', async () => {
  const png = await sharp({ create: { width: 20, height: 10, channels: 3, background: 'white' } }).png().toBuffer();
  const { density, width } = await sharp(withDensity(new Uint8Array(png), 350)).metadata();
  expect([density, width]).toEqual([350, 20]);
});

it('a mark lies on white paper, whole and without transparency', async () => {
  const { data, info } = await sharp(logo.png).raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 200, height: 100, channels: 3 });
  expect([...data.subarray(0, 3)]).toEqual([211, 97, 76]);
  // The PDF library would take a transparent one apart in a worker, which the page may not have.
  const { bare } = opened(await cardPdf(await printed(DRAFT), fonts));
  expect(bare).toContain('/Subtype /Image');
  expect(bare).not.toContain('/SMask');
});

it('what is no font file is refused', async () => {
  await expect(unpackWoff(new Uint8Array(60))).rejects.toThrow(RangeError);
});
