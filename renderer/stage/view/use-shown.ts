import { useEffect, useState } from 'react';
import { useStage } from '../stage-context';

/** Whether the first picture is on the screen: print, labels and their fonts are made after it, and nobody waits for them. */
export function useShown(): boolean {
  const { view } = useStage();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    let gone = false;
    void view.shown.then(() => {
      if (!gone) setShown(true);
    });
    return () => {
      gone = true;
    };
  }, [view]);
  return isShown;
}
