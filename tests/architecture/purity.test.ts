import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { impurities } from '../support/purity';

const scenarios = resolve(import.meta.dirname, '../../scenarios');

const sources = readdirSync(scenarios, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
);

describe('scenarios are pure', () => {
  it('uses no clock, chance, locale or inexact arithmetic', () => {
    const faults = sources.flatMap((name) =>
      impurities(readFileSync(join(scenarios, name), 'utf8')).map(
        ({ line, what, mend }) => `scenarios/${name}:${line} has ${what}: ${mend}`,
      ),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    'const t = Date.now();',
    'const t = performance.now();',
    'const id = crypto.randomUUID();',
    'const g = globalThis;',
    'const r = Math.random();',
    'const s = Math.sin(1);',
    "const s = Math['sin'](1);",
    'const { cos } = Math;',
    'const m = Math;',
    'const p = 2 ** 3;',
    'let p = 2; p **= 3;',
    "const f = new Intl.NumberFormat('en');",
    "const n = (1).toLocaleString();",
    "const c = 'a'.localeCompare('b');",
    "const c = { Date };",
    'for (const key in { a: 1 }) key;',
    "import { createMachine } from 'xstate'; createMachine({ after: { 100: 'x' } });",
    "import { createMachine } from 'xstate'; createMachine({ invoke: { src: 'x' } });",
  ])('finds the fault in: %s', (source) => {
    expect(impurities(source)).toHaveLength(1);
  });

  it.each([
    'const m = Math.floor(Math.sqrt(2));',
    'const a = { crypto: 1, performance: 2 }; a.performance;',
    '// Date and Math.random in words are no fault',
    'type Beat = { after: string }; const beat: Beat = { after: "bow" };',
  ])('finds no fault in: %s', (source) => {
    expect(impurities(source)).toEqual([]);
  });
});
