import { describe, expect, it } from 'vitest';
import { FakePad } from '../../tests/support/fake-pad';
import { PadReader, readPad, type Reading } from './pad-reader';

const NOTHING_DOWN: Reading = { down: [false], axes: [0, 0] };
const pressed = (before: Reading, value: number): Reading => readPad(before, { buttons: [{ value }], axes: [0, 0] }).reading;

describe('a look at the pad', () => {
  it('closes beyond 0.6 and opens below 0.4, so that a trembling finger does neither', () => {
    const values = [0.5, 0.6, 0.61, 0.5, 0.4, 0.59, 0.39, 0.6];
    const seen: boolean[] = [];
    let reading = NOTHING_DOWN;
    for (const value of values) {
      reading = pressed(reading, value);
      seen.push(reading.down[0] === true);
    }
    expect(seen).toEqual([false, false, true, true, true, true, false, false]);
  });

  it('tells of sticks only when they have moved, and of each return to the middle', () => {
    const at = (x: number, before: Reading) => readPad(before, { buttons: [], axes: [x, 0] });
    const moved = at(0.5, NOTHING_DOWN);
    expect(moved.events).toMatchObject([{ kind: 'axes', values: [0.5, 0] }]);
    expect(at(0.505, moved.reading).events).toEqual([]);
    expect(at(0, { down: [], axes: [0.005, 0] }).events).toMatchObject([{ kind: 'axes' }]);
  });
});

function reading(): { pad: FakePad; reader: PadReader } {
  const pad = new FakePad();
  const reader = new PadReader(pad.list);
  reader.read(0, true);
  return { pad, reader };
}

describe('the reader of the pad', () => {
  it('tells what went down and up, with a time', () => {
    const { pad, reader } = reading();
    pad.buttons[7] = 1;
    expect(reader.read(16, true)).toEqual({ isLost: false, events: [{ event: { kind: 'down', input: 'Pad7', shift: false }, at: 16 }] });
    pad.buttons[7] = 0;
    expect(reader.read(32, true).events).toEqual([{ event: { kind: 'up', input: 'Pad7' }, at: 32 }]);
  });

  it('stamps with the time of the pad itself where it lies since the last look', () => {
    const pad = new FakePad();
    let timestamp = 0;
    const reader = new PadReader(() => pad.list().map((one) => one && { ...one, timestamp }));
    reader.read(0, true);
    pad.buttons[0] = 1;
    timestamp = 9;
    expect(reader.read(16, true).events.every(({ at }) => at === 9)).toBe(true);
    pad.buttons[0] = 0;
    expect(reader.read(32, true).events[0]?.at).toBe(32);
  });

  it('takes what is down when it finds a pad, or while the scene stands still, for nothing', () => {
    const pad = new FakePad();
    pad.buttons[0] = 1;
    const reader = new PadReader(pad.list);
    expect(reader.read(0, true).events.filter(({ event }) => event.kind === 'down')).toEqual([]);
    pad.buttons[9] = 1;
    expect(reader.read(16, false).events).toEqual([]);
    expect(reader.read(32, true).events.map(({ event }) => event.kind)).toEqual(['axes']);
  });

  it('says once that the pad is gone, and goes on with one that comes', () => {
    const { pad, reader } = reading();
    pad.isConnected = false;
    expect(reader.read(16, true).isLost).toBe(true);
    expect(reader.read(32, true).isLost).toBe(false);
    pad.isConnected = true;
    pad.buttons[0] = 1;
    expect(reader.read(48, true).events.filter(({ event }) => event.kind === 'down')).toEqual([]);
  });
});
