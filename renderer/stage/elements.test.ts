import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ELEMENTS } from './elements';

/** Known to every three.js scene of React, and what stands on the page itself. */
const GIVEN = ['primitive', 'canvas', 'div'];
/** A type's brackets stand at its name; an element's at nothing. */
const ELEMENT = /(?:^|[\s(>{])<([a-z][A-Za-z]*)[\s/>]/gm;

test('every element that a scene names is known to it', () => {
  const known = new Set([...GIVEN, ...Object.keys(ELEMENTS).map((name) => name.charAt(0).toLowerCase() + name.slice(1))]);
  const files = readdirSync('renderer/stage', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  const named = files.flatMap((file) => [...readFileSync(join('renderer/stage', file), 'utf8').matchAll(ELEMENT)].map(([, name = '']) => ({ file, name })));
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter(({ name }) => !known.has(name))).toEqual([]);
});
