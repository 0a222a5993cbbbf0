// @vitest-environment node
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { LogoRefused, readLogo, sizeOfPicture } from './read-logo';

const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 4, background: '#c8391f80' } });
const bytes = async (image: Promise<Buffer>): Promise<Uint8Array> => new Uint8Array(await image);
const fault = (file: Blob): Promise<string> => readLogo(file).then(() => 'taken', (error: unknown) => (error instanceof LogoRefused ? error.fault : String(error)));

describe('a picture is known by its first bytes', () => {
  it.each([
    ['PNG', () => picture(321, 123).png().toBuffer()],
    ['JPEG', () => picture(321, 123).jpeg().toBuffer()],
    ['progressive JPEG with a profile', () => picture(321, 123).withMetadata().jpeg({ progressive: true }).toBuffer()],
    ['WebP', () => picture(321, 123).removeAlpha().webp().toBuffer()],
    ['WebP with transparency', () => picture(321, 123).webp().toBuffer()],
    ['lossless WebP', () => picture(321, 123).webp({ lossless: true }).toBuffer()],
  ])('%s', async (_, make) => {
    expect(sizeOfPicture(await bytes(make()))).toEqual({ width: 321, height: 123 });
  });

  it.each([
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
    ['a page', '<!doctype html><script>1</script>'],
    ['a GIF', 'GIF89a\u0001\u0000\u0001\u0000'],
    ['a PDF', '%PDF-1.7'],
    ['nothing', ''],
    ['half a PNG head', '\u0089PNG\r\n'],
    ['a WebP that is none', 'RIFF\u0000\u0000\u0000\u0000WEBPJUNKaaaaaaaaaaaaaaaaaaaa'],
  ])('refuses %s', async (_, content) => {
    expect(await fault(new Blob([Uint8Array.from(content, (char) => char.charCodeAt(0))]))).toBe('kind');
  });

  it('measures before it decodes: a bomb is refused by its own head', async () => {
    const png = await bytes(picture(10, 10).png().toBuffer());
    new DataView(png.buffer, png.byteOffset).setUint32(16, 30_000);
    new DataView(png.buffer, png.byteOffset).setUint32(20, 30_000);
    expect(await fault(new Blob([new Uint8Array(png)]))).toBe('pixels');
    expect(await fault(new Blob([new Uint8Array(5_000_001)]))).toBe('bytes');
  });

  it('never throws, whatever the bytes are', async () => {
    const heads = await Promise.all([picture(9, 9).png(), picture(9, 9).jpeg(), picture(9, 9).webp()].map((image) => bytes(image.toBuffer())));
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.nat(60), fc.uint8Array({ maxLength: 40 }), fc.nat(200), (head, at, noise, length) => {
        const broken = new Uint8Array(head).slice(0, length);
        broken.set(noise.slice(0, Math.max(0, broken.length - at)), Math.min(at, broken.length));
        const size = sizeOfPicture(broken);
        expect(size === undefined || (size.width >= 0 && size.height >= 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
