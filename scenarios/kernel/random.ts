/** Seeded randomness: sfc32, whole numbers only, the same on every machine. */
export interface Random {
  /** Whole number in [0, below). */
  below(below: number): number;
  /** Whole number in [from, to], both included. */
  between(from: number, to: number): number;
  pick<T>(from: readonly T[]): T;
  shuffled<T>(from: readonly T[]): T[];
}

export function random(seed: number): Random {
  let a = 0x9e3779b9 ^ seed;
  let b = 0x243f6a88;
  let c = 0xb7e15162 + (seed | 0);
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  for (let warm = 0; warm < 15; warm += 1) next();
  const below = (bound: number): number => Math.floor((next() / 4294967296) * bound);
  return {
    below,
    between: (from, to) => from + below(to - from + 1),
    pick: (from) => {
      const chosen = from[below(from.length)];
      if (chosen === undefined) throw new RangeError('pick needs at least one thing to pick from');
      return chosen;
    },
    shuffled: (from) => {
      const out = [...from];
      for (let i = out.length - 1; i > 0; i -= 1) {
        const j = below(i + 1);
        const held = out[i] as (typeof out)[number];
        out[i] = out[j] as (typeof out)[number];
        out[j] = held;
      }
      return out;
    },
  };
}
