/** A replay of an attempt inside React. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { readTrack } from '../../scenarios/kernel/track';
import { ReplayClock, type ReplayState, type Ticker } from './replay-clock';

/** `unreadable`: the attempt has no track, or a damaged one; everything else about it can still be shown. */
export type Replay =
  | { readonly kind: 'ready'; readonly clock: ReplayClock }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Opens the attempt's track once, and stops the clock when the screen goes away. */
export function useReplay(attempt: { readonly track: Uint8Array }, ticker?: Ticker): Replay {
  const { track } = attempt;
  const replay = useMemo(() => openReplay(track, ticker), [track, ticker]);
  useEffect(() => {
    if (replay.kind === 'ready') return () => replay.clock.pause();
    return undefined;
  }, [replay]);
  return replay;
}

export function useReplayState(clock: ReplayClock): ReplayState {
  return useSyncExternalStore(clock.subscribe, clock.state);
}

function openReplay(track: Uint8Array, ticker: Ticker | undefined): Replay {
  try {
    return { kind: 'ready', clock: new ReplayClock(readTrack(track), ticker) };
  } catch (error) {
    return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}
