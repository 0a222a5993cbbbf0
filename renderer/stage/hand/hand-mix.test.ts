import { describe, expect, it } from 'vitest';
import { HAND_SHAPES, easeShape, emptyMix } from './hand-mix';
import { SOLVED_SHAPES } from './hand-shapes';
import { handSkin } from './hand-geometry';

describe('a hand between shapes', () => {
  it('arrives within half a second and then is still', () => {
    const mix = emptyMix();
    let pictures = 0;
    while (easeShape(mix, 'pinch', 1)) pictures += 1;
    expect(pictures).toBeLessThan(45);
    expect(mix.anchor.distanceTo(SOLVED_SHAPES.pinch.anchor)).toBeLessThan(1e-6);
    expect([...mix.shares]).toEqual(HAND_SHAPES.map((shape) => (shape === 'pinch' ? 1 : 0)));
  });

  it('is simply there after a jump in time', () => {
    const mix = emptyMix();
    expect(easeShape(mix, 'open', 400)).toBe(false);
    expect(easeShape(mix, 'lap', -20)).toBe(false);
    expect(mix.anchor.distanceTo(SOLVED_SHAPES.lap.anchor)).toBeLessThan(1e-6);
  });
});

describe('the hand\'s skin', () => {
  it('is one closed-in surface within its budget, every vertex carried by bones', () => {
    const skin = handSkin(0.0045);
    expect(skin.indices.length / 3).toBeLessThan(6500);
    for (let v = 0; v < skin.weights.length; v += 4) {
      const sum = [0, 1, 2, 3].reduce((total, i) => total + (skin.weights[v + i] ?? 0), 0);
      expect(sum).toBeCloseTo(1, 5);
    }
    expect(new Set(skin.bones).size).toBe(17);
  });
});
