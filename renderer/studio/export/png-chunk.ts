/** One chunk of a PNG: length, kind, content, and the sum that proves it whole. */

const POLYNOMIAL = 0xedb88320;

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

export function pngChunk(kind: 'IHDR' | 'pHYs' | 'IDAT' | 'IEND', content: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(content.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length);
  chunk.set(Uint8Array.from(kind, (letter) => letter.charCodeAt(0)), 4);
  chunk.set(content, 8);
  view.setUint32(8 + content.length, crc(chunk.subarray(4, 8 + content.length)));
  return chunk;
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
