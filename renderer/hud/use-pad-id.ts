import { useSyncExternalStore } from 'react';
import { padId, watchPads } from '../input/pad-connected';
import { useSay } from '../ui/text/use-text';
import { brandOf, padName } from './pad-glyphs';

/** What the connected gamepad calls itself, '' = none; draws anew when pads come and go. */
export function usePadId(): string {
  return useSyncExternalStore(watchPads, padId);
}

/** The parts of that pad, in words. */
export function usePadNames(): (input: string) => string {
  const brand = brandOf(usePadId());
  const say = useSay();
  return (input) => padName(input, brand, say);
}
