/** A second recording that follows the first one's clock. */
import type { Track, TrackMoment } from '../../scenarios/kernel/track';
import type { ReplayClock } from './replay-clock';

/** The other recording at the same step; the same object as long as the clock stands. */
export function besideClock(clock: ReplayClock, other: Track): () => TrackMoment {
  let of: TrackMoment | undefined;
  let shown: TrackMoment | undefined;
  return () => {
    const now = clock.frame();
    if (shown === undefined || of !== now) {
      of = now;
      shown = other.at(now.from.step + now.alpha * (now.to.step - now.from.step));
    }
    return shown;
  };
}
