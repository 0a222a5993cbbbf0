import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { at } from '../setup/places.mjs';

/** The app's seal in every size and form that the systems ask for, drawn anew from two drawings. */

const DRAWING = at('assets/icon/reigi.svg');
const SMALL_DRAWING = at('assets/icon/reigi-small.svg');
/** Up to here the lines of the large drawing would run into each other. */
const SMALL_PX = 32;
const LINUX_PX = [16, 24, 32, 48, 64, 128, 256, 512];
const WINDOWS_PX = [16, 24, 32, 48, 64, 128, 256];
/** Apple's names for pictures of so many pixels; some sizes stand twice, once for a fine screen. */
const MAC_PX = { ic07: 128, ic08: 256, ic09: 512, ic10: 1024, ic11: 32, ic12: 64, ic13: 256, ic14: 512 };

/** @param {number} px @returns {Promise<Buffer>} */
export async function pngOf(px) {
  const drawing = readFileSync(px <= SMALL_PX ? SMALL_DRAWING : DRAWING);
  // Drawn at its size and not shrunk to it; 1024 units wide, at 72 to the inch.
  return sharp(drawing, { density: (72 * Math.max(px, 64)) / 1024 }).resize(px, px).png({ compressionLevel: 9 }).toBuffer();
}

/** A picture as old parts of Windows still want it: blue, green, red and alpha from the bottom up, then a mask that the alpha makes idle.
 * @param {number} px @returns {Promise<Buffer>} */
async function bitmapOf(px) {
  const rgba = await sharp(await pngOf(px)).ensureAlpha().raw().toBuffer();
  const head = Buffer.alloc(40);
  head.writeUInt32LE(40, 0);
  head.writeInt32LE(px, 4);
  head.writeInt32LE(px * 2, 8);
  head.writeUInt16LE(1, 12);
  head.writeUInt16LE(32, 14);
  const pixels = Buffer.alloc(px * px * 4);
  for (let at = 0; at < px * px; at++) {
    const from = ((px - 1 - Math.floor(at / px)) * px + (at % px)) * 4;
    for (const [to, channel] of [2, 1, 0, 3].entries()) pixels[at * 4 + to] = rgba[from + channel] ?? 0;
  }
  return Buffer.concat([head, pixels, Buffer.alloc(Math.ceil(px / 32) * 4 * px)]);
}

/** An icon file of Windows: a small table, then picture after picture; only the largest may be a PNG everywhere.
 * @param {{ px: number, picture: Buffer }[]} pictures */
function ico(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { px, picture }] of pictures.entries()) {
    const entry = 6 + 16 * index;
    head.writeUInt8(px % 256, entry);
    head.writeUInt8(px % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(picture.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += picture.length;
  }
  return Buffer.concat([head, ...pictures.map(({ picture }) => picture)]);
}

/** An icon file of a Mac: parts, each with its name and its length. @param {{ name: string, png: Buffer }[]} pictures */
function icns(pictures) {
  /** @param {string} name @param {Buffer} body */
  const part = (name, body) => {
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32BE(body.length + 8, 4);
    return Buffer.concat([head, body]);
  };
  return part('icns', Buffer.concat(pictures.map(({ name, png }) => part(name, png))));
}

/** Fills a folder with `linux/NxN.png`, `reigi.svg`, `reigi.ico` and `reigi.icns`. @param {string} folder */
export async function makeIcons(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'linux'), { recursive: true });
  for (const px of LINUX_PX) writeFileSync(join(folder, `linux/${px}x${px}.png`), await pngOf(px));
  writeFileSync(join(folder, 'reigi.svg'), readFileSync(DRAWING));
  writeFileSync(join(folder, 'reigi.ico'), ico(await Promise.all(WINDOWS_PX.map(async (px) => ({ px, picture: await (px < 256 ? bitmapOf(px) : pngOf(px)) })))));
  writeFileSync(join(folder, 'reigi.icns'), icns(await Promise.all(Object.entries(MAC_PX).map(async ([name, px]) => ({ name, png: await pngOf(px) })))));
}
