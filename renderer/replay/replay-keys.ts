/** The keyboard of the replay: one place says which key does what, and the help line is read from the same table. */
import type { ReplayClock } from './replay-clock';

const SKIP_SECONDS = 1;
const LONG_SKIP_SECONDS = 5;

type Act = (clock: ReplayClock) => void;
const toEnd: Act = (clock) => clock.seek(clock.track.lastStep);
const toStart: Act = (clock) => clock.seek(clock.track.firstStep);
const skip = (seconds: number): Act => (clock) => clock.seekBy(seconds);

const KEYS: Readonly<Record<string, Act>> = {
  ' ': (clock) => clock.toggle(),
  k: (clock) => clock.toggle(),
  ArrowLeft: skip(-SKIP_SECONDS),
  ArrowRight: skip(SKIP_SECONDS),
  'Shift+ArrowLeft': skip(-LONG_SKIP_SECONDS),
  'Shift+ArrowRight': skip(LONG_SKIP_SECONDS),
  ',': (clock) => clock.stepFrames(-1),
  '.': (clock) => clock.stepFrames(1),
  Home: toStart,
  End: toEnd,
};

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Does what the key asks; false when the key is not the replay's (or belongs to the button that has the focus). */
export function pressReplayKey(clock: ReplayClock, press: Press, onButton: boolean): boolean {
  if (press.ctrlKey || press.altKey || press.metaKey) return false;
  if (press.key === ' ' && onButton) return false;
  const isArrow = press.key.startsWith('Arrow');
  const act = KEYS[press.shiftKey && isArrow ? `Shift+${press.key}` : press.key];
  act?.(clock);
  return act !== undefined;
}

/** A row that is walked through by the arrow keys keeps them, with Home and End. */
export function isOwnArrow({ key, target }: KeyboardEvent): boolean {
  const isWay = key === 'ArrowLeft' || key === 'ArrowRight' || key === 'Home' || key === 'End';
  return isWay && target instanceof Element && target.closest('[data-own-arrows]') !== null;
}
