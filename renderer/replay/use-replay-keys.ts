/** Lets the keyboard lead a replay while the focus is anywhere inside it. */
import { useEffect, type RefObject } from 'react';
import { useLatest } from '../stage/view/use-latest';
import type { ReplayClock } from './replay-clock';
import { isOwnArrow, pressReplayKey } from './replay-keys';

/** What keys do besides leading the clock, by `KeyboardEvent.key`. */
export type MoreKeys = Readonly<Record<string, () => void>>;

export function useReplayKeys(region: RefObject<HTMLElement | null>, clock: ReplayClock, more: MoreKeys): void {
  const others = useLatest(more);
  useEffect(() => {
    const place = region.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isOwnArrow(event) || event.target instanceof HTMLSelectElement) return;
      const onButton = event.target instanceof HTMLButtonElement || (event.target instanceof Element && event.target.tagName === 'SUMMARY');
      const other = event.ctrlKey || event.altKey || event.metaKey ? undefined : others.current[event.key];
      if (other !== undefined) other();
      else if (!pressReplayKey(clock, event, onButton)) return;
      event.preventDefault();
    };
    place?.addEventListener('keydown', onKeyDown);
    return () => place?.removeEventListener('keydown', onKeyDown);
  }, [region, clock, others]);
}
