/** The same font files, read from the installed packages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileOf, type FontFiles } from '../../renderer/studio/export/font-case';
import { sliceOf } from '../../renderer/studio/export/slices';

const resolve = createRequire(import.meta.url).resolve;

export const installedFonts: FontFiles = {
  sliceOf,
  load: (family, subset) => {
    const folder = dirname(resolve(`@fontsource/${family}/unicode.json`));
    return Promise.resolve(new Uint8Array(readFileSync(join(folder, 'files', fileOf(family, subset)))));
  },
};
