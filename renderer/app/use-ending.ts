/** What happens when the scene is over: judged, written, and only then left. */
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { AttemptSummary } from '../../electron/contract/attempt';
import { keepWholeRecalls } from '../progress/keep-recalls';
import type { Play } from '../session/open-play';
import { summarise } from '../session/summarise';

/** The last picture stands long enough to be understood. */
const LAST_LOOK_MS = 1600;

export interface Ending {
  /** The disk did not take it. */
  readonly unsaved: AttemptSummary | undefined;
  readonly retry: () => void;
}

export function useEnding(play: Play | undefined, onDone: (play: Play) => void): Ending {
  const [unsaved, setUnsaved] = useState<AttemptSummary>();
  const done = useEffectEvent(onDone);
  useEffect(() => {
    if (play === undefined) return undefined;
    let isHere = true;
    const over = async (): Promise<void> => {
      const summary = summarise(play.scene, play.session);
      const lastLook = new Promise((resolve) => setTimeout(resolve, LAST_LOOK_MS));
      keepWholeRecalls(play.scene, play.session);
      const isSaved = await play.recorder.end(summary);
      await lastLook;
      if (!isHere) return;
      if (isSaved) done(play);
      else setUnsaved(summary);
    };
    if (play.session.ended) void over();
    const stop = play.ended.listen(() => void over());
    return () => {
      isHere = false;
      stop();
    };
  }, [play]);
  const retry = useCallback(() => {
    if (play === undefined) return;
    void play.recorder.flush().then((isSaved) => isSaved && onDone(play));
  }, [play, onDone]);
  return { unsaved, retry };
}
