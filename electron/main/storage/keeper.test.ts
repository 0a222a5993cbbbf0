import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_ID, exampleAttempt, exampleChunk, exampleHeader } from '../../contract/attempt-example';
import { Keeper } from './keeper';
import { DATABASE_NAME, openStorage } from './open-storage';
import { temporaryFolder } from './temporary-folder';

const NOW = '2026-01-31T09:30:00.000Z';

describe('what is kept while the disk takes nothing', () => {
  it('stays in memory, and goes to the disk once it can', () => {
    const folder = join(temporaryFolder(), 'file');
    writeFileSync(folder, 'a file where a folder should be');
    const keeper = new Keeper(folder, NOW);
    expect(keeper.notice).toMatchObject({ kind: 'unavailable', message: expect.stringContaining('cannot be kept') as string });
    keeper.attempts.begin(exampleHeader(), NOW);
    keeper.attempts.append(EXAMPLE_ID, exampleChunk(0));
    expect(keeper.tryAgain(NOW)).toBe(false);
    expect(keeper.unkept).toBe(1);
    expect(existsSync(join(folder, DATABASE_NAME))).toBe(false);
    rmSync(folder);
    expect(keeper.tryAgain(NOW)).toBe(true);
    expect([keeper.notice, keeper.unkept]).toEqual([null, 0]);
    keeper.attempts.append(EXAMPLE_ID, exampleChunk(1));
    keeper.close();
    const again = openStorage(folder, NOW);
    expect(again.attempts.read(EXAMPLE_ID)).toMatchObject(exampleAttempt(2));
    expect(readdirSync(folder).filter((name) => name.endsWith('.carried'))).toEqual([]);
    again.close();
  });
});
