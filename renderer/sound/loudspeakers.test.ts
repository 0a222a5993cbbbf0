import { describe, expect, test, vi } from 'vitest';
import { FakeAudio } from './fake-audio.fixture';
import { Loudspeakers, type Outlet } from './loudspeakers';

function speakers() {
  const made: FakeAudio[] = [];
  const make = vi.fn(() => {
    const audio = new FakeAudio();
    made.push(audio);
    return audio.context;
  });
  const shared = new Loudspeakers(make);
  return { made, make, open: () => shared.open() as Outlet };
}

describe('the way to the loudspeakers', () => {
  test('is one for all scenes, asleep between them', async () => {
    const { made, make, open } = speakers();
    for (let scene = 0; scene < 5; scene += 1) {
      const outlet = open();
      expect(made[0]?.state).toBe('running');
      if (made[0] !== undefined) made[0].currentTime += 60;
      await outlet.leave();
      expect(made[0]?.state).toBe('suspended');
    }
    expect(make).toHaveBeenCalledTimes(1);
  });

  test('does not fall asleep under a scene that was opened before the last one was left', async () => {
    const { made, open } = speakers();
    const [last, next] = [open(), open()];
    await last.leave();
    expect(made[0]?.state).toBe('running');
    await next.rest();
    expect(made[0]?.state).toBe('suspended');
    await next.wake();
    expect(made[0]?.state).toBe('running');
  });

  test.each([
    ['it was given up', (outlet: Outlet) => outlet.giveUp()],
    ['its time stood still for a whole scene', (outlet: Outlet) => outlet.leave()],
    ['somebody closed it', (outlet: Outlet) => outlet.context.close()],
  ])('is made anew when %s', async (_, lose) => {
    const { made, open } = speakers();
    await lose(open());
    const next = open();
    expect(made.map(({ state }) => state)).toEqual(['closed', 'running']);
    expect(next.context).toBe(made[1]?.context);
  });

  test('that was lost takes no newer one with it', async () => {
    const { made, open } = speakers();
    const old = open();
    await old.giveUp();
    open();
    await expect(old.giveUp()).rejects.toThrow('closed');
    await expect(old.rest()).rejects.toThrow('closed');
    expect(made.at(-1)?.state).toBe('running');
    open();
    expect(made).toHaveLength(2);
  });

  test('is asked for again as long as there is none', () => {
    const ways = [undefined, new FakeAudio().context];
    const shared = new Loudspeakers(() => ways.shift());
    expect(shared.open()).toBeUndefined();
    expect(shared.open()).toBeDefined();
  });
});
