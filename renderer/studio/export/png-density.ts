/** Tells a PNG how large it is on paper: a browser's canvas leaves that out. */
import { joinBytes, pngChunk } from './png-chunk';

const SIGNATURE_AND_HEADER = 8 + 25;
const INCH_PER_M = 1 / 0.0254;

/** Puts the density right behind the header. */
export function withDensity(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round(dpi * INCH_PER_M);
  const density = new Uint8Array(9);
  const view = new DataView(density.buffer);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  view.setUint8(8, 1);
  return joinBytes([png.subarray(0, SIGNATURE_AND_HEADER), pngChunk('pHYs', density), png.subarray(SIGNATURE_AND_HEADER)]);
}
