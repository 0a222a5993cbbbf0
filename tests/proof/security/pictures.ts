/** Pictures for the learner's card, taken in by the page's own code in its own sandbox: only what is drawn anew comes in. */
import { resolve } from 'node:path';
import { isLogo } from '../../../electron/contract/card';
import { bundledForPage } from './bundled-page';
import type { InApp } from './in-app';
import { pictureCase, type PictureCase } from './picture-corpus';

interface PicturePage {
  readonly pictures: { readLogo(file: Blob): Promise<Uint8Array> };
}

/** What a canvas writes, and nothing else. */
const CHUNKS = new Set(['IHDR', 'sRGB', 'gAMA', 'cHRM', 'pHYs', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

function strangeChunk(png: Buffer): string | undefined {
  for (let at = 8; at + 8 <= png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString('latin1', at + 4, at + 8);
    if (!CHUNKS.has(type)) return type;
    if (type === 'IEND') return at + 12 === png.length ? undefined : 'something after its end';
  }
  return 'no end';
}

export const provePictures = (root: string): InApp => async ({ app, page }, from, to, tally) => {
  await page.evaluate(await bundledForPage(root, resolve(root, 'renderer/studio/read-logo.ts'), 'pictures'));
  const held = (): Promise<number> => app.evaluate(({ app: own }) => Math.max(...own.getAppMetrics().filter(({ type }) => type === 'Tab').map(({ memory }) => memory.workingSetSize)));
  const before = await held();
  for (let number = from; number <= to; number += 1) {
    const given = await pictureCase(number);
    const came = await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const { pictures } = window as unknown as PicturePage;
      const png = await pictures.readLogo(new Blob([bytes], { type: 'image/svg+xml' })).catch((error: { fault?: string }) => error.fault ?? String(error));
      return typeof png === 'string' ? png : btoa(Array.from(png, (byte) => String.fromCharCode(byte)).join(''));
    }, given.bytes.toString('base64'));
    tally.judge(faultOf(given, came, number));
    tally.count(came.length > 20 ? 'taken' : 'refused');
    tally.peak('memoryMB', Math.round(((await held()) - before) / 1024));
  }
  if (await page.evaluate(() => 'pwned' in globalThis)) tally.fail('code in a picture ran');
};

function faultOf({ what, expected, bytes }: PictureCase, came: string, number: number): string | undefined {
  const told = `${number}, ${what}`;
  if (['kind', 'bytes', 'pixels', 'broken'].includes(came)) {
    return expected === 'either' || expected === came ? undefined : `${told}: refused as ${came}, not ${expected}`;
  }
  const png = Buffer.from(came, 'base64');
  if (!isLogo(png)) return `${told}: ${came.slice(0, 80)}`;
  if (expected !== 'taken' && expected !== 'either') return `${told}: taken, not refused as ${expected}`;
  const chunk = strangeChunk(png);
  if (chunk !== undefined) return `${told}: came in with ${chunk}`;
  return png.includes('SECRET') || (bytes.length > 200 && png.equals(bytes)) ? `${told}: came in as it was` : undefined;
}
