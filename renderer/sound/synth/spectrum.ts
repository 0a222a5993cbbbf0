/** For tests of recipes: where the weight of a sound's spectrum lies. */

const SIZE = 1024;

/** Power-weighted mean frequency over the whole sound. */
export function centroidHz(samples: Float32Array, rate: number): number {
  let weighted = 0;
  let whole = 0;
  // Silence in front: a blow at the very beginning must not fall where the window is shut.
  const padded = new Float32Array(samples.length + SIZE);
  padded.set(samples, SIZE / 2);
  for (let start = 0; start < samples.length; start += SIZE / 2) {
    const power = powerOf(padded.subarray(start, start + SIZE));
    power.forEach((value, bin) => {
      weighted += (value * bin * rate) / SIZE;
      whole += value;
    });
  }
  return whole === 0 ? 0 : weighted / whole;
}

/** Radix-2 transform of one Hann-windowed block; power of the lower half. */
function powerOf(block: Float32Array): Float64Array {
  const re = new Float64Array(SIZE);
  const im = new Float64Array(SIZE);
  for (let i = 0; i < SIZE; i += 1) {
    let to = 0;
    for (let bit = 1, from = i; bit < SIZE; bit <<= 1, from >>= 1) to = (to << 1) | (from & 1);
    re[to] = (block[i] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / SIZE));
  }
  for (let half = 1; half < SIZE; half *= 2) {
    for (let k = 0; k < half; k += 1) {
      const c = Math.cos((Math.PI * k) / half);
      const s = -Math.sin((Math.PI * k) / half);
      for (let i = k; i < SIZE; i += half * 2) {
        const j = i + half;
        const tr = (re[j] ?? 0) * c - (im[j] ?? 0) * s;
        const ti = (re[j] ?? 0) * s + (im[j] ?? 0) * c;
        re[j] = (re[i] ?? 0) - tr;
        im[j] = (im[i] ?? 0) - ti;
        re[i] = (re[i] ?? 0) + tr;
        im[i] = (im[i] ?? 0) + ti;
      }
    }
  }
  return Float64Array.from({ length: SIZE / 2 }, (_, bin) => (re[bin] ?? 0) ** 2 + (im[bin] ?? 0) ** 2);
}
