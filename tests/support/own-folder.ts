/** For specs that leave files behind: the app with a folder of its own for each test, both gone after it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { launch, type Launched } from './launch';

export interface OwnFolder {
  /** The app as it runs now; whoever opens it again puts the new one here. */
  running: Launched;
  /** Holds the app's `data`, and whatever a test puts beside it. */
  readonly folder: string;
}

/** Opens the app before each test of the file, for somebody who has been here before: the first start has its own tests. */
export function inOwnFolder(): OwnFolder {
  const own = {} as { running: Launched; folder: string };
  test.beforeEach(async () => {
    own.folder = mkdtempSync(join(tmpdir(), 'reigi-own-'));
    const userData = join(own.folder, 'data');
    mkdirSync(userData);
    writeFileSync(join(userData, 'settings.json'), '{ "firstStartDone": true }');
    own.running = await launch({ userData });
  });
  test.afterEach(async () => {
    await own.running.app.close().catch(() => undefined);
    rmSync(own.folder, { recursive: true, force: true });
  });
  return own;
}
