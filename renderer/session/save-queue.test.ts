import { describe, expect, it } from 'vitest';
import { SaveQueue, type SaveState } from './save-queue';

function recording(): { queue: SaveQueue; written: number[]; states: SaveState[]; disk: { failures: number }; save: (n: number) => void } {
  const written: number[] = [];
  const states: SaveState[] = [];
  const disk = { failures: 0 };
  const queue = new SaveQueue((state) => states.push(state));
  const save = (n: number): void =>
    queue.push(async () => {
      await Promise.resolve();
      if (disk.failures > 0) {
        disk.failures -= 1;
        throw new Error('no disk');
      }
      written.push(n);
    });
  return { queue, written, states, disk, save };
}

describe('the save queue', () => {
  it('writes in order, one after another', async () => {
    const { queue, written, states, save } = recording();
    [1, 2, 3].forEach(save);
    expect(await queue.flush()).toBe(true);
    expect(written).toEqual([1, 2, 3]);
    expect(states.at(-1)).toBe('saved');
  });

  it('tries once more what failed', async () => {
    const { queue, written, states, disk, save } = recording();
    disk.failures = 1;
    [1, 2].forEach(save);
    expect(await queue.flush()).toBe(true);
    expect(written).toEqual([1, 2]);
    expect(states).not.toContain('failed');
  });

  it('keeps what could not be written, in order, until the disk answers again', async () => {
    const { queue, written, states, disk, save } = recording();
    disk.failures = 2;
    [1, 2].forEach(save);
    expect(await queue.flush()).toBe(false);
    expect(states.at(-1)).toBe('failed');
    for (let n = 3; n <= 26; n += 1) save(n);
    await Promise.resolve();
    expect(written).toEqual([]);
    save(27);
    expect(await queue.flush()).toBe(true);
    expect(written).toEqual(Array.from({ length: 27 }, (_, at) => at + 1));
    expect(queue.state).toBe('saved');
  });
});
