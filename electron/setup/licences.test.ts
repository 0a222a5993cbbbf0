import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bundledLicences, licences } from './licences.mjs';

it('every package that ships is named with its licence and its words', () => {
  const all = licences();
  const names = all.map(({ name }) => name);
  for (const name of ['react', 'react-dom', 'scheduler', 'three', 'xstate', 'zod', '@react-three/fiber', '@fontsource/shippori-mincho', '@photostructure/sqlite']) {
    expect(names).toContain(name);
  }
  for (const name of ['vitest', 'vite', 'electron', 'typescript']) expect(names).not.toContain(name);
  expect(all.filter(({ licence, text }) => licence === '' || text === '')).toEqual([]);
  expect(all.filter(({ name }) => name.startsWith('@fontsource/')).map(({ licence }) => licence)).toEqual(Array.from({ length: 5 }, () => 'OFL-1.1'));
  expect(all.find(({ name }) => name === 'cmu-pronouncing-dictionary')?.text).toContain('Carnegie Mellon University. All rights reserved.');
});

it('the build fills the place that the source leaves empty', () => {
  expect(readFileSync(new URL('../../renderer/about/licences.ts', import.meta.url), 'utf8')).toContain('LICENCES: readonly Licence[] = []');
  expect(JSON.stringify(bundledLicences().transform, (_, value: unknown) => (value instanceof RegExp ? value.source : value))).toContain('licences');
});
