import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptCode } from './warm.mjs';

let folder = '';
let file = '';

/** A process of its own: the code is kept when it ends. */
function run(): string {
  const module = pathToFileURL(resolve(import.meta.dirname, 'warm.mjs')).href;
  const program = `import(${JSON.stringify(module)}).then(({ runWarm }) => runWarm(${JSON.stringify(file)}))`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reigi-warm-'));
  file = join(folder, 'tool.cjs');
  writeFileSync(file, "console.log(require('node:path').basename('a/名刺'));\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('runWarm', () => {
  it('gives the same answer with kept code as without, and keeps it once', () => {
    expect(run()).toBe('名刺\n');
    const kept = readFileSync(keptCode(file));
    expect(run()).toBe('名刺\n');
    expect(readFileSync(keptCode(file))).toEqual(kept);
  });

  it('runs the file that is there, whatever was kept of another', () => {
    run();
    writeFileSync(file, "console.log('another length');\n");
    expect(run()).toBe('another length\n');
    writeFileSync(keptCode(file), 'no code');
    expect(run()).toBe('another length\n');
  });

  it('answers where nothing can be kept', () => {
    // A folder in its place can be neither read nor replaced.
    mkdirSync(keptCode(file));
    expect(run()).toBe('名刺\n');
  });
});
