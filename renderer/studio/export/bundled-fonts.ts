/** The font files that travel with the app, read only when a card leaves it. */
import { fileOf, type FontFiles } from './font-case';
import { sliceOf } from './slices';

// Numbered slices are the very files that the screen has; what a card's letters mostly come from is had whole, and unpacks fast.
const URLS: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>('../../../node_modules/@fontsource/shippori-mincho/files/*-{japanese,latin}-500-normal.woff', { query: '?url', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../../node_modules/@fontsource/shippori-mincho/files/shippori-mincho-[0-9]*-500-normal.woff2', { query: '?url', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../../node_modules/@fontsource/zen-kaku-gothic-new/files/*-{japanese,latin}-400-normal.woff', { query: '?url', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../../node_modules/@fontsource/zen-kaku-gothic-new/files/zen-kaku-gothic-new-[0-9]*-400-normal.woff2', { query: '?url', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../../node_modules/@fontsource/eb-garamond/files/eb-garamond-{latin,latin-ext,vietnamese}-400-normal.woff', { query: '?url', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../../node_modules/@fontsource/noto-sans/files/noto-sans-{latin,latin-ext,vietnamese}-400-normal.woff', { query: '?url', import: 'default', eager: true }),
};
const BY_NAME = new Map(Object.entries(URLS).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]));

export const bundledFonts: FontFiles = {
  sliceOf,
  async load(family, subset) {
    const url = BY_NAME.get(fileOf(family, subset));
    if (url === undefined) throw new RangeError(`the font ${family} ${subset} is not bundled`);
    const answer = await fetch(url);
    return new Uint8Array(await answer.arrayBuffer());
  },
};
