import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder';
import { ArchiveFile } from './archive-file';

const BYTES = Buffer.from(Uint8Array.from({ length: 400_000 }, (_, at) => (at ^ (at >>> 8)) & 255));
BYTES.write('PK\u0003\u0004', 'latin1');

function opened(): { file: ArchiveFile; path: string } {
  const path = join(temporaryFolder(), 'any.zip');
  writeFileSync(path, BYTES);
  return { file: ArchiveFile.open(path), path };
}

describe('the file of an archive', () => {
  it('is read at any place, and what was given stays as it was', () => {
    const { file } = opened();
    const places = [[0, 4], [399_999, 1], [0, 400_000], [131_070, 4], [1_000, 131_072], [500, 200], [400_000, 0], [270_000, 130_000], [131_072, 131_073]] as const;
    const given = places.map(([position, length]) => file.bytes(position, length));
    places.forEach(([position, length], at) => expect(given[at]?.equals(BYTES.subarray(position, position + length))).toBe(true));
    file.shut();
  });

  it('has nothing beyond its end, also when it became shorter', () => {
    const { file, path } = opened();
    for (const [position, length] of [[0, 400_001], [399_999, 2], [400_001, 0], [2 ** 40, 1]] as const) expect(() => file.bytes(position, length)).toThrow('ends before');
    truncateSync(path, 300_000);
    expect(() => file.bytes(290_000, 20_000)).toThrow('became shorter');
    file.shut();
  });
});
