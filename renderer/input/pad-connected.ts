/** Which gamepads the browser shows. It hides them from every page until a button is pressed. */
import type { PadLike } from './pad-inputs';

export function connectedPads(): readonly (PadLike | null)[] {
  // Absent where a test's page has no devices at all.
  return (navigator as { getGamepads?: () => (PadLike | null)[] }).getGamepads?.() ?? [];
}

/** The id of the first usable pad, '' = none: a plain word, so that a screen may be drawn from it. */
export function padId(): string {
  return connectedPads().find((pad) => pad !== null && pad.connected && pad.mapping === 'standard')?.id ?? '';
}

/** Tells when pads come and go. Returns what stops the telling. */
export function watchPads(listener: () => void): () => void {
  window.addEventListener('gamepadconnected', listener);
  window.addEventListener('gamepaddisconnected', listener);
  return () => {
    window.removeEventListener('gamepadconnected', listener);
    window.removeEventListener('gamepaddisconnected', listener);
  };
}
