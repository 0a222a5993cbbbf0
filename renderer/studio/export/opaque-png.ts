/**
 * A picture as it lies on white paper, as a PNG without transparency. Printers take such pictures as they are; one with
 * transparency would be taken apart by the PDF library in a worker, which the page's policy forbids.
 */
import { joinBytes, pngChunk } from './png-chunk';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, opacity. */
  readonly data: Uint8ClampedArray | Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const WHITE = 255;

async function deflate(plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([plain]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

export async function opaquePng({ width, height, data }: Pixels): Promise<Uint8Array<ArrayBuffer>> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits each of red, green and blue; nothing filtered, nothing interlaced.
  header.set([8, 2, 0, 0, 0], 8);
  const rows = new Uint8Array(height * (1 + 3 * width));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = 4 * (y * width + x);
      const opacity = (data[from + 3] ?? WHITE) / WHITE;
      const to = y * (1 + 3 * width) + 1 + 3 * x;
      for (let colour = 0; colour < 3; colour += 1) rows[to + colour] = Math.round((data[from + colour] ?? WHITE) * opacity + WHITE * (1 - opacity));
    }
  }
  return joinBytes([SIGNATURE, pngChunk('IHDR', header), pngChunk('IDAT', await deflate(rows)), pngChunk('IEND', new Uint8Array(0))]);
}
