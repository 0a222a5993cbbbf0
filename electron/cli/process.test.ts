import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const tool = resolve(root, 'electron/setup/reigi.mjs');

function reigi(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...words], { cwd: root, input, encoding: 'utf8', maxBuffer: 1e8 });
  return { status, stdout, stderr };
}

// The first call of a changed program builds it.
beforeAll(() => void reigi(['--help']), 60_000);

describe('the reigi process', () => {
  it('puts the answer on stdout and nothing else', () => {
    const { status, stdout, stderr } = reigi(['scenarios', '--json']);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ id: 's03', code: 'S03' }));
  });

  it('puts a refusal on stderr in one line and exits with 2', () => {
    expect(reigi(['score', 'no-such-file.json'])).toEqual({
      status: 2, stdout: '', stderr: 'reigi: FILE "no-such-file.json" cannot be read (ENOENT); check the path\n',
    });
  });

  it('plays into a pipe and scores out of one', () => {
    const { stdout } = reigi(['play', 's03', '--as', 'perfect', '--seed', '11', '--out', '-']);
    const { status, stdout: scored, stderr } = reigi(['score', '-', '--json'], stdout);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(scored)).toMatchObject({ total: 100, grade: 'S' });
  });

  it('builds itself only when its sources have changed', () => {
    // What a second call costs is a figure of `npm run bench`; what makes it cheap is that nothing is built.
    const builtAt = statSync(resolve(root, 'out/cli/reigi.cjs')).mtimeMs;
    expect(reigi(['rules', '--json']).status).toBe(0);
    expect(statSync(resolve(root, 'out/cli/reigi.cjs')).mtimeMs).toBe(builtAt);
  });
});
