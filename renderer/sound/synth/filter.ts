/** Keeps a band of a sound, in place: a low cut and a high cut, second order each (after R. Bristow-Johnson's cookbook). */
import type { Band } from './recipe';

interface Biquad {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

function cut(side: 'low' | 'high', hz: number, rate: number): Biquad {
  // Near the top of what the rate can carry the formula folds over.
  const w = (2 * Math.PI * Math.min(hz, rate * 0.46)) / rate;
  const cosine = Math.cos(w);
  const alpha = Math.sin(w) * Math.SQRT1_2;
  const a0 = 1 + alpha;
  const edge = side === 'low' ? 1 + cosine : 1 - cosine;
  const b0 = edge / 2 / a0;
  return { b0, b1: (side === 'low' ? -edge : edge) / a0, b2: b0, a1: (-2 * cosine) / a0, a2: (1 - alpha) / a0 };
}

function run({ b0, b1, b2, a1, a2 }: Biquad, samples: Float32Array): void {
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  for (let i = 0; i < samples.length; i += 1) {
    const x = samples[i] ?? 0;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    samples[i] = y;
  }
}

export function keepBand(samples: Float32Array, { lowHz, highHz }: Band, rate: number): void {
  run(cut('low', lowHz, rate), samples);
  run(cut('high', highHz, rate), samples);
}
