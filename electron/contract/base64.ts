/** Base64 for the track in an attempt file: pure, so that the app, the command line and tests share one version. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUE = new Map([...ALPHABET].map((letter, index) => [letter.charCodeAt(0), index]));
const PAD = '='.charCodeAt(0);

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const word = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    parts.push(
      ALPHABET.charAt(word >> 18) +
        ALPHABET.charAt((word >> 12) & 63) +
        (left > 1 ? ALPHABET.charAt((word >> 6) & 63) : '=') +
        (left > 2 ? ALPHABET.charAt(word & 63) : '='),
    );
  }
  return parts.join('');
}

/** The bytes, or undefined when the text is not canonical base64 (so that one track has exactly one spelling). */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined;
  let pads = 0;
  while (pads < 2 && pads < text.length && text.charCodeAt(text.length - 1 - pads) === PAD) pads += 1;
  const letters = text.length - pads;
  const bytes = new Uint8Array((text.length / 4) * 3 - pads);
  let bits = 0;
  let held = 0;
  let out = 0;
  for (let at = 0; at < letters; at += 1) {
    const value = VALUE.get(text.charCodeAt(at));
    if (value === undefined) return undefined;
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[out] = (held >> bits) & 255;
      out += 1;
    }
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}
