import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { exampleAttempt } from '../../contract/attempt-example';
import { connect } from './connection';
import { DATABASE_NAME, openStorage } from './open-storage';
import { temporaryFolder } from './temporary-folder';

const KILLS = 12;
const root = resolve(import.meta.dirname, '../../..');
// Under node_modules, so that the child finds the database package.
const bundle = resolve(root, `node_modules/.cache/reigi-kill-victim-${process.pid}`);

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: { ssr: resolve(import.meta.dirname, 'kill-victim.ts'), outDir: bundle, emptyOutDir: true, target: 'node18' },
    ssr: { noExternal: ['zod'], external: ['@photostructure/sqlite'] },
  });
}, 60_000);
afterAll(() => rmSync(bundle, { recursive: true, force: true }));

/** Runs the victim and kills it `afterMs` after its first acknowledgement; the number of the last one that was heard. */
async function lastAcknowledged(folder: string, id: string, afterMs: number): Promise<number> {
  const child = spawn(process.execPath, [resolve(bundle, 'kill-victim.js'), folder, id], { stdio: ['ignore', 'pipe', 'inherit'] });
  let heard = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (part: string) => {
    if (heard === '') setTimeout(() => child.kill('SIGKILL'), afterMs);
    heard += part;
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  return Number(heard.slice(0, heard.lastIndexOf('\n')).split('\n').at(-1));
}

describe('an app that is killed', () => {
  it(`${KILLS} times, at moments that nobody chose, has lost no chunk that it acknowledged`, async () => {
    const folder = temporaryFolder();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const id = `00000000-0000-4000-8000-${String(kill).padStart(12, '0')}`;
      const acknowledged = await lastAcknowledged(folder, id, Math.random() * 120);
      const storage = openStorage(folder, new Date().toISOString());
      expect(storage.notice).toBeNull();
      const { nextSeq, samples, observations, track, listed } = storage.attempts.read(id);
      // At most the one chunk that was on its way when the signal came is more than what was heard.
      expect(nextSeq - 1 - acknowledged).toBeGreaterThanOrEqual(0);
      expect(nextSeq - 1 - acknowledged).toBeLessThanOrEqual(1);
      const { header: _, ...expected } = exampleAttempt(nextSeq);
      expect({ samples, observations, track }).toEqual(expected);
      expect(listed.state).toBe('interrupted');
      expect(storage.attempts.interrupted()?.id).toBe(id);
      storage.close();
    }
    const db = connect(resolve(folder, DATABASE_NAME));
    expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    db.close();
  }, 60_000);
});
