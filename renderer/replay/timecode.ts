/** Steps as people read time: minutes and seconds, `1:04`. */
import { STEPS_PER_SECOND, type Step } from '../../scenarios/kernel/ids';

export function timecode(step: Step): string {
  const seconds = Math.max(0, Math.floor(step / STEPS_PER_SECOND));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The same as ISO 8601, for the `datetime` of a `time` element. */
export function isoDuration(step: Step): string {
  const seconds = Math.max(0, Math.floor(step / STEPS_PER_SECOND));
  return `PT${Math.floor(seconds / 60)}M${seconds % 60}S`;
}
