/** Takes a picture in: known by its first bytes, measured before it is decoded, and drawn anew so that nothing else comes along. */
import { MAX_LOGO_BYTES, MAX_LOGO_SIDE } from '../../electron/contract/limits';

export type LogoFault = 'kind' | 'bytes' | 'pixels' | 'broken';
export class LogoRefused extends Error {
  readonly fault: LogoFault;
  constructor(fault: LogoFault) {
    super(fault);
    this.fault = fault;
  }
}

const MOST_BYTES = 5_000_000;
const MOST_PIXELS = 40_000_000;
const MOST_SIDE = 20_000;

interface Size {
  readonly width: number;
  readonly height: number;
}

const ascii = (bytes: Uint8Array, at: number, length: number): string => String.fromCharCode(...bytes.subarray(at, at + length));

/** Kind and size by the file's own head; undefined for anything that is none of the three. */
export function sizeOfPicture(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a && ascii(bytes, 12, 4) === 'IHDR') {
    return { width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (bytes.length >= 30 && ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return sizeOfWebp(bytes, view);
  if (bytes.length >= 4 && view.getUint16(0) === 0xffd8 && bytes[2] === 0xff) return sizeOfJpeg(bytes, view);
  return undefined;
}

function sizeOfWebp(bytes: Uint8Array, view: DataView): Size | undefined {
  const int24 = (at: number): number => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  switch (ascii(bytes, 12, 4)) {
    case 'VP8 ': return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X': return { width: int24(24) + 1, height: int24(27) + 1 };
    default: return undefined;
  }
}

function sizeOfJpeg(bytes: Uint8Array, view: DataView): Size | undefined {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // Frames of every kind, but not the tables and the arithmetic marker among them.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Rejects with `LogoRefused`. The answer is a PNG drawn by us: no metadata, one frame, small enough to keep. */
export async function readLogo(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > MOST_BYTES) throw new LogoRefused('bytes');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const size = sizeOfPicture(bytes);
  if (size === undefined) throw new LogoRefused('kind');
  const { width, height } = size;
  if (width * height > MOST_PIXELS || Math.max(width, height) > MOST_SIDE) throw new LogoRefused('pixels');
  // The name and the type that came with the file are not believed; the browser decodes what the bytes say.
  const picture = await createImageBitmap(new Blob([bytes])).catch(() => {
    throw new LogoRefused('broken');
  });
  try {
    for (let side = MAX_LOGO_SIDE; side >= 60; side *= 0.75) {
      const png = await drawn(picture, side);
      if (png.byteLength <= MAX_LOGO_BYTES) return png;
    }
  } finally {
    picture.close();
  }
  throw new LogoRefused('broken');
}

async function drawn(picture: ImageBitmap, longest: number): Promise<Uint8Array<ArrayBuffer>> {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale)));
  const ctx = canvas.getContext('2d');
  if (ctx === null) throw new LogoRefused('broken');
  ctx.imageSmoothingQuality = 'high';
  ctx.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}
