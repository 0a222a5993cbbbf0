import { useSyncExternalStore } from 'react';
import { padId, watchPads } from '../input/pad-connected';

/** What the connected gamepad calls itself, '' = none; draws anew when pads come and go. */
export function usePadId(): string {
  return useSyncExternalStore(watchPads, padId);
}
