import { describe, expect, it } from 'vitest';
import { COMMA_STEPS, lineTiming, moraCount, STEPS_PER_MORA, STOP_STEPS } from './speech';

describe('morae', () => {
  it.each([
    ['はじめまして。', 6],
    ['ちょうだいいたします。', 9],
    ['とうきょう', 4],
    ['がっこう', 4],
    ['けんいち', 4],
    ['カミーユ・デュラン', 7],
    ['エトワール', 5],
    ['ファイル', 3],
    ['', 0],
    ['、。？ {name} ABC', 0],
  ])('%s has %i', (kana, count) => {
    expect(moraCount(kana)).toBe(count);
  });
});

describe('the timing of a line', () => {
  it('gives every mora its step and lets commas and stops breathe', () => {
    const { steps, marks } = lineTiming({ kana: 'あ、き。きょ' });
    const second = STEPS_PER_MORA + COMMA_STEPS;
    expect(marks).toEqual([0, second, second + STEPS_PER_MORA + STOP_STEPS]);
    expect(steps).toBe(second + STEPS_PER_MORA + STOP_STEPS + STEPS_PER_MORA);
  });

  it('ends with the last mora, not with the pause after it', () => {
    expect(lineTiming({ kana: 'どうぞ。' }).steps).toBe(3 * STEPS_PER_MORA);
  });

  it('has as many marks as morae', () => {
    const kana = 'よろしくおねがいいたします。';
    expect(lineTiming({ kana }).marks).toHaveLength(moraCount(kana));
  });
});
