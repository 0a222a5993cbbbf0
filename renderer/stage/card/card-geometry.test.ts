import { describe, expect, it } from 'vitest';
import { CARD_THICKNESS, bendCard, cardGeometry } from './card-geometry';

function heights(sag: number): { readonly ends: number; readonly middle: number; readonly thick: number } {
  const geometry = cardGeometry();
  bendCard(geometry, sag);
  const at = geometry.getAttribute('position');
  const up = (x: number, most: boolean): number => {
    const ys = Array.from({ length: at.count }, (_, i) => i).filter((i) => Math.abs(Math.abs(at.getX(i)) - x) < 1e-6).map((i) => at.getY(i));
    return most ? Math.max(...ys) : Math.min(...ys);
  };
  return { ends: up(0.0455, true), middle: up(0, true), thick: up(0.0455, true) - up(0.0455, false) };
}

describe('a card', () => {
  it('is flat when nothing bends it', () => {
    const flat = heights(0);
    expect(flat.ends).toBeCloseTo(flat.middle, 9);
  });

  it('sinks in its middle and stays as thick', () => {
    const bent = heights(0.002);
    expect(bent.ends - bent.middle).toBeCloseTo(0.002, 6);
    expect(bent.thick).toBeCloseTo(CARD_THICKNESS, 6);
  });
});
