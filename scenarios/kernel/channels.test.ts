import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS, isChannel, quantise, type Channel } from './channels';

const channels = Object.keys(CHANNELS) as Channel[];
const anything = fc.oneof(
  fc.double(), fc.integer(), fc.string(), fc.constantFrom<number | string>(Number.NaN, Infinity, -Infinity, -0, 1e308, '', 'x'.repeat(500)),
);

describe('a channel', () => {
  it('makes every value lawful, and a lawful value stays as it is', () => {
    fc.assert(fc.property(fc.constantFrom(...channels), anything, (channel, raw) => {
      const spec = CHANNELS[channel];
      const value = quantise(channel, raw);
      if (spec.kind === 'int') {
        expect(Number.isInteger(value) && Number(value) >= spec.min && Number(value) <= spec.max).toBe(true);
        // A file knows no negative zero; a replay from it must be fed the same.
        expect(Object.is(value, -0)).toBe(false);
      } else expect(typeof value === 'string' && value.length <= 48).toBe(true);
      expect(quantise(channel, value)).toBe(value);
    }));
  });

  it.each(channels)('%s rests where it is lawful to be', (channel) => {
    expect(quantise(channel, CHANNELS[channel].rest)).toBe(CHANNELS[channel].rest);
  });

  it('takes a number that is none, and a value of the other kind, for rest', () => {
    for (const bad of [Number.NaN, Infinity, -Infinity, '12']) expect(quantise('hands.height', bad)).toBe(0);
    expect(quantise('gaze.target', 5)).toBe('');
  });

  it('rounds to the nearest and stops at its bounds', () => {
    expect([1.4, 1.6, -1.4, 9e9, -9e9].map((raw) => quantise('hands.side', raw))).toEqual([1, 2, -1, 350, -350]);
  });

  it('is known by its own name only', () => {
    expect(channels.every(isChannel)).toBe(true);
    expect(['', 'toString', '__proto__', 'hand.third.grip'].some(isChannel)).toBe(false);
  });
});
