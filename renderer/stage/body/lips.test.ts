import { describe, expect, it } from 'vitest';
import { LINES } from '../../../scenarios/text/lines/line-catalog';
import { mouthsOf } from '../../../scenarios/text/mouths';
import { easeFace, emptyFace } from './face';
import { lipsWith } from './lips';

describe('lips', () => {
  const [line] = LINES;
  if (line === undefined) throw new Error('there are lines');

  it('follow the vowels of the line that is spoken', () => {
    const lips = lipsWith(undefined);
    const mouths = mouthsOf(line.kana);
    expect(mouths.map((_, mora) => lips(line.id, mora))).toEqual(mouths);
    expect(lips('no such line', 0)).toBe('a');
  });

  it('open for a vowel, go over to the next without a jump, and close', () => {
    const face = emptyFace();
    const before = { ...face };
    for (const mouth of ['a', 'o', 'n', undefined] as const) {
      for (let step = 0; step < 8; step += 1) {
        Object.assign(before, face);
        easeFace(face, 'neutral', mouth, 0.07, 0.28);
        for (const move of ['mouthA', 'mouthO', 'mouthN'] as const) expect(Math.abs(face[move] - before[move])).toBeLessThan(0.25);
      }
      if (mouth === 'a') expect(face.mouthA).toBeGreaterThan(0.5);
      if (mouth === 'o') expect(face.mouthO).toBeGreaterThan(face.mouthA);
    }
    for (let step = 0; step < 60; step += 1) easeFace(face, 'neutral', undefined, 0.07, 0.28);
    expect([face.mouthA, face.mouthO].every((open) => open < 0.01)).toBe(true);
  });
});
