/** The font files that travel with the app, read only when a card leaves it. */
import { FAMILIES, type FontFiles } from './font-case';
import { sliceOf } from './slices';

const URLS: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>('../../../node_modules/@fontsource/shippori-mincho/files/*-500-normal.woff', { query: '?url', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../../node_modules/@fontsource/zen-kaku-gothic-new/files/*-400-normal.woff', { query: '?url', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../../node_modules/@fontsource/eb-garamond/files/*-400-normal.woff', { query: '?url', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../../node_modules/@fontsource/noto-sans/files/*-400-normal.woff', { query: '?url', import: 'default', eager: true }),
};
const BY_NAME = new Map(Object.entries(URLS).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]));

export const bundledFonts: FontFiles = {
  sliceOf,
  async load(family, subset) {
    const url = BY_NAME.get(`${family}-${subset}-${FAMILIES[family].weight}-normal.woff`);
    if (url === undefined) throw new RangeError(`the font ${family} ${subset} is not bundled`);
    const answer = await fetch(url);
    return new Uint8Array(await answer.arrayBuffer());
  },
};
