import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { otherFolder } from './engine-folder';
import { temporaryFolder } from './storage/temporary-folder';

it('a folder that can be written will do, and is made where it is missing', () => {
  const folder = join(temporaryFolder(), 'deep', 'down');
  expect(otherFolder(folder, temporaryFolder())).toBeUndefined();
  expect(existsSync(folder)).toBe(true);
});

it('where nothing can be written the engine goes to one of this session, and nothing is changed there', () => {
  const place = temporaryFolder();
  const file = join(place, 'file');
  writeFileSync(file, 'no folder');
  const temporary = temporaryFolder();
  const other = otherFolder(join(file, 'data'), temporary);
  expect(dirname(other ?? '')).toBe(temporary);
  expect(existsSync(other ?? '')).toBe(true);
});
