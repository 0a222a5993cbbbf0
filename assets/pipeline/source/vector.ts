/** Small fixed vectors. Everything in the pipeline is in metres, Y up, the face looks along +Z, the person's left is +X. */
export type Vec3 = readonly [number, number, number];

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const sub = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec3, k: number): Vec3 => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vec3): number => Math.sqrt(dot(a, a));
export const normalize = (a: Vec3): Vec3 => scale(a, 1 / (length(a) || 1));
export const mix = (a: Vec3, b: Vec3, t: number): Vec3 => add(scale(a, 1 - t), scale(b, t));
export const distance = (a: Vec3, b: Vec3): number => length(sub(a, b));

export const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
/** 0 below low, 1 above high, smooth between. Works with low > high, then it falls. */
export const smooth = (low: number, high: number, x: number): number => {
  const t = clamp((x - low) / (high - low), 0, 1);
  return t * t * (3 - 2 * t);
};

/** The i-th point of a flat array. */
export const point = (flat: ArrayLike<number>, i: number): Vec3 => [
  flat[i * 3] ?? 0,
  flat[i * 3 + 1] ?? 0,
  flat[i * 3 + 2] ?? 0,
];

/** Turns v about a unit axis. */
export function turn(v: Vec3, axis: Vec3, rad: number): Vec3 {
  const c = Math.cos(rad);
  const s = Math.sin(rad);
  return add(add(scale(v, c), scale(cross(axis, v), s)), scale(axis, dot(axis, v) * (1 - c)));
}
