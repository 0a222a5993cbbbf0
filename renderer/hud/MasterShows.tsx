import { useEffect, useRef } from 'react';
import { Button } from '../ui/Button';
import { useSay } from '../ui/text/use-text';

interface MasterShowsProps {
  /** Name of the part that is shown. */
  readonly beat: string;
  readonly onNow: () => void;
}

/** While the master does a part: what it is, and the way to one's own turn for whoever has seen enough. */
export function MasterShows({ beat, onNow }: MasterShowsProps) {
  const say = useSay();
  const now = useRef<HTMLButtonElement>(null);
  useEffect(() => now.current?.focus(), []);
  return (
    <section className="master-shows" aria-live="polite">
      <p>{say('master.shows', { beat })}</p>
      <Button ref={now} look="main" data-do="now-you" onClick={onNow}>{say('master.now-you')}</Button>
    </section>
  );
}
