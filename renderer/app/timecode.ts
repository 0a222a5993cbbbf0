/** Minutes and seconds of a number of steps. */
import { STEPS_PER_SECOND } from '../../scenarios/kernel/ids';

export function minutesOf(steps: number): string {
  const seconds = Math.floor(steps / STEPS_PER_SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
