import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStale, newest } from './newest.mjs';

let folder = '';
const at = (name: string): string => join(folder, name);
const write = (name: string, when: number): void => {
  writeFileSync(at(name), 'text');
  utimesSync(at(name), when, when);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reigi-newest-'));
  mkdirSync(at('src'));
  write('src/a.ts', 100);
  utimesSync(at('src'), 100, 100);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('isStale', () => {
  it('is true while there is no output', () => {
    expect(isStale(at('out'), [at('src')])).toBe(true);
  });

  it('is false for an output younger than its sources, and for sources that are not there', () => {
    write('out', 200);
    expect(isStale(at('out'), [at('src'), at('nowhere')])).toBe(false);
  });

  it('is true after a source changed', () => {
    write('out', 200);
    write('src/a.ts', 300);
    expect(isStale(at('out'), [at('src')])).toBe(true);
  });

  it('is true after a source was removed', () => {
    write('out', 200);
    rmSync(at('src/a.ts'));
    expect(isStale(at('out'), [at('src')])).toBe(true);
  });

  it('does not mind a changed test', () => {
    write('out', 200);
    write('src/a.test.ts', 300);
    utimesSync(at('src'), 100, 100);
    expect(isStale(at('out'), [at('src')])).toBe(false);
  });
});

describe('newest', () => {
  it('adds up the size of all files', () => {
    write('src/b.ts', 100);
    expect(newest([at('src')]).bytes).toBe(8);
  });
});
