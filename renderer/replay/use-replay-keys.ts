/** Lets the keyboard lead a replay while the focus is anywhere inside it. */
import { useEffect, type RefObject } from 'react';
import type { ReplayClock } from './replay-clock';
import { pressReplayKey } from './replay-keys';

export function useReplayKeys(region: RefObject<HTMLElement | null>, clock: ReplayClock, onReturn: (() => void) | undefined): void {
  useEffect(() => {
    const place = region.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      const onButton = event.target instanceof HTMLButtonElement;
      if (event.key === 'Escape' && onReturn !== undefined) onReturn();
      else if (!pressReplayKey(clock, event, onButton)) return;
      event.preventDefault();
    };
    place?.addEventListener('keydown', onKeyDown);
    return () => place?.removeEventListener('keydown', onKeyDown);
  }, [region, clock, onReturn]);
}
