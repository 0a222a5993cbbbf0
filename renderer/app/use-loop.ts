/** One part of a scene, over and over: as soon as it is done, it begins anew. */
import { useEffect, useEffectEvent, useState } from 'react';
import type { Play, PlayPlan } from '../session/open-play';

/** How it ended stands long enough to be seen. */
const LAST_LOOK_MS = 1400;

export interface Loop {
  readonly isOn: boolean;
  /** The part is done and about to begin anew. */
  readonly isTurning: boolean;
  readonly stop: () => void;
}

export function useLoop(play: Play | undefined, plan: PlayPlan, onAgain: () => void): Loop {
  const [isOn, setOn] = useState(plan.kind === 'again' && plan.isLoop === true);
  const [isTurning, setTurning] = useState(false);
  const again = useEffectEvent(onAgain);
  useEffect(() => {
    if (play === undefined || !isOn) return undefined;
    const { loop } = play;
    const begun = loop.view().beat;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const { beat, phase } = loop.view();
      if (timer !== undefined || (beat === begun && phase.kind !== 'ended')) return;
      setTurning(true);
      timer = setTimeout(() => again(), LAST_LOOK_MS);
    };
    const forget = loop.subscribe(look);
    return () => {
      forget();
      clearTimeout(timer);
    };
  }, [play, isOn]);
  return { isOn, isTurning, stop: () => setOn(false) };
}
