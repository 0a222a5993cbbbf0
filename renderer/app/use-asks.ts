/** What the hands ask of the app while the scene lives: a pause, help. */
import { useEffect, useState } from 'react';
import type { Play } from '../session/open-play';

export interface Asks {
  readonly isHelpOpen: boolean;
  readonly setHelpOpen: (isOpen: boolean) => void;
}

export function useAsks({ loop, asks }: Play): Asks {
  const [isHelpOpen, setHelpOpen] = useState(false);
  useEffect(
    () =>
      asks.listen((ask) => {
        // Nobody reads a table of keys while a counterpart waits.
        loop.pause('wish');
        if (ask === 'help') setHelpOpen(true);
      }),
    [loop, asks],
  );
  useEffect(() => {
    // While the count runs, or the master shows a part, the scene hears no keys; Escape still means "not yet".
    const onKey = (event: KeyboardEvent): void => {
      const { kind } = loop.view().phase;
      if (event.code === 'Escape' && (kind === 'counting' || kind === 'shown')) loop.pause('wish');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [loop]);
  return { isHelpOpen, setHelpOpen };
}
