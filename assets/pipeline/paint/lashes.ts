import { join } from 'node:path';
import sharp from 'sharp';
import { sourceFolder } from '../source/package';
import { ALPHA } from './layout';
import type { Image } from './image';

/** Lashes keep the source's shape (its alpha) in our own colour. */
export async function paintLashes(image: Image, strength: number): Promise<void> {
  const [w, h] = [248, 120];
  const file = join(sourceFolder(), 'public/data/proxies/eyelashes/Eyelashes01/textures/eyelashes01.png');
  const { data } = await sharp(file).ensureAlpha().resize(w, h, { fit: 'fill' }).raw().toBuffer({ resolveWithObject: true });
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) image.set(x + 4, ALPHA.strands + 4 + y, [24, 18, 17], (data[(y * w + x) * 4 + 3] ?? 0) * strength);
  }
}
