/** A part that is played for itself: it is over when the next one begins, or the scene ends. */
import { useEffect, useEffectEvent, useState } from 'react';
import type { Play, PlayPlan } from '../session/open-play';

/** How it ended stands long enough to be seen. */
const LAST_LOOK_MS = 1400;

/** True from the moment at which it is over. */
export function usePart(play: Play | undefined, plan: PlayPlan, onOver: (play: Play) => void): boolean {
  const [isOver, setOver] = useState(false);
  const over = useEffectEvent(onOver);
  const until = plan.kind === 'again' ? plan.part?.until : undefined;
  useEffect(() => {
    if (play === undefined || until === undefined) return undefined;
    const { loop } = play;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const { beat, phase } = loop.view();
      if (timer !== undefined || (phase.kind !== 'ended' && (until === '' || beat !== until))) return;
      setOver(true);
      timer = setTimeout(() => over(play), LAST_LOOK_MS);
    };
    const forget = loop.subscribe(look);
    look();
    return () => {
      forget();
      clearTimeout(timer);
    };
  }, [play, until]);
  return isOver;
}
