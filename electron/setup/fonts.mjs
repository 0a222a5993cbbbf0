/** A font's style sheet offers each slice twice, the second time for browsers that are long gone. */

const SHEET = /[\\/]@fontsource[\\/][^?]+\.css$/;
const OLD_FORMAT = /,\s*url\([^)]+\.woff\)\s*format\('woff'\)/g;

/** @param {string} css */
export const withoutOldFormat = (css) => css.replace(OLD_FORMAT, '');

/** Vite: keeps the old format of fonts out of the build, seven megabytes of it. Files that code asks for by name stay.
 * @returns {import('vite').Plugin} */
export function newFontsOnly() {
  return {
    name: 'reigi-new-fonts-only',
    enforce: 'pre',
    transform: { filter: { id: SHEET }, handler: (code) => ({ code: withoutOldFormat(code), map: null }) },
  };
}
