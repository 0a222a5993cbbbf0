/** The impression the learner made, as a curve over the attempt. */
import type { Step } from '../../scenarios/kernel/ids';
import type { Track } from '../../scenarios/kernel/track';

export interface ImpressionPoint {
  readonly step: Step;
  readonly value: number;
}

/** Samples the curve evenly, first and last frame included. */
export function impressionOf(track: Track, points = 160): readonly ImpressionPoint[] {
  const count = Math.min(points, track.length);
  const indexes = Array.from({ length: count }, (_, at) => (count === 1 ? 0 : Math.round((at * (track.length - 1)) / (count - 1))));
  return indexes.map((index) => {
    const { step, impression } = track.frame(index);
    return { step, value: impression };
  });
}
