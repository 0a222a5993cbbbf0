import { describe, expect, it } from 'vitest';
import { drawingFor, presetFor } from './quality';

const never = (): number => {
  throw new Error('measured in vain');
};

describe('the preset of a machine', () => {
  it('is gentle where software draws, without measuring', () => {
    expect(presetFor('ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device))', never)).toBe('gentle');
    expect(presetFor('llvmpipe (LLVM 15.0.6, 256 bits)', never)).toBe('gentle');
  });

  it('follows what a picture costs', () => {
    expect(presetFor('ANGLE (Apple, M1)', () => 0.3)).toBe('full');
    expect(presetFor('ANGLE (Intel, HD Graphics 520)', () => 2)).toBe('plain');
    expect(presetFor('ANGLE (something old)', () => 9)).toBe('gentle');
  });

  it('can be asked for by name', () => {
    expect(drawingFor('low')).toEqual({ tier: 'low', pixelRatio: 0.75, antialias: false, isOnProcessor: true, anisotropy: 1 });
    expect(drawingFor('high')).toMatchObject({ tier: 'high', anisotropy: 16 });
  });
});
