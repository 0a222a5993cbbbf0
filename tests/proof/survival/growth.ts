/** What a figure does over many cycles: whether it grows, and how sure that is. */

export interface Trend {
  /** By the cycle, of the straight line nearest to all of them. */
  readonly slope: number;
  /** Half the breadth of the band in which the slope lies with 95 %. */
  readonly band: number;
}

export function trendOf(values: readonly number[]): Trend {
  const n = values.length;
  const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;
  const middle = (n - 1) / 2;
  const average = mean(values);
  const spread = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const slope = values.reduce((sum, value, at) => sum + (at - middle) * (value - average), 0) / spread;
  const left = values.reduce((sum, value, at) => sum + (value - average - slope * (at - middle)) ** 2, 0);
  return { slope, band: 1.96 * Math.sqrt(left / Math.max(1, n - 2) / spread) };
}

/** How much the middle of the last ones is more than the middle of the first ones. */
export function risenBy(values: readonly number[], of = 5): number {
  const middle = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
  return middle(values.slice(-of)) - middle(values.slice(0, of));
}
