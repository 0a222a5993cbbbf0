import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { withoutOldFormat } from './fonts.mjs';

it('keeps the new format of every slice of a font, and drops the old one', () => {
  const sheet = readFileSync(createRequire(import.meta.url).resolve('@fontsource/zen-kaku-gothic-new/400.css'), 'utf8');
  const left = withoutOldFormat(sheet);
  expect(left.match(/\.woff2\)/g)?.length).toBe(sheet.match(/@font-face/g)?.length);
  expect(left).not.toContain('.woff)');
  expect(left).toMatch(/format\('woff2'\);/);
});
