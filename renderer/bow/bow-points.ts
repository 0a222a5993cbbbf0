/** The line of a bow as it was recorded. */
import { LEARNER, type Step } from '../../scenarios/kernel/ids';
import type { Track } from '../../scenarios/kernel/track';
import type { BowPoint } from './bow-drawing';

const EVERY = 3;

export function pointsIn(track: Track, { from: begin, to: end }: { readonly from: Step; readonly to: Step }): readonly BowPoint[] {
  const points: BowPoint[] = [];
  for (let at = begin; at <= end; at += EVERY) points.push({ at: at - begin, pitch10: pitchAt(track, at) });
  return points;
}

/** How far the learner's trunk leans at a step (0.1 degree). */
export function pitchAt(track: Track, step: Step): number {
  const { from, to, alpha } = track.at(step);
  const pitch = (staging: typeof from): number => staging.people.find(({ id }) => id === LEARNER)?.pitch10 ?? 0;
  return pitch(from) + (pitch(to) - pitch(from)) * alpha;
}
