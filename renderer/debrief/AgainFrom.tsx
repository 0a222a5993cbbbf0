import type { Step } from '../../scenarios/kernel/ids';
import { timecode } from '../replay/timecode';
import { Button } from '../ui/Button';
import type { TakeOver } from './take-over';
import { useSay } from './text/use-text';

interface AgainFromProps {
  readonly takeOver: TakeOver;
  /** Where one takes over. */
  readonly step: Step;
  /** Which moment, for whoever hears the page. */
  readonly title: string;
  readonly onAgainFrom: (step: Step) => void;
}

/** "Again from here", or why not. */
export function AgainFrom({ takeOver, step, title, onAgainFrom }: AgainFromProps) {
  const say = useSay();
  const time = timecode(step);
  switch (takeOver.kind) {
    case 'ready':
      return <Button data-do="again-from" aria-label={say('again.label', { rule: title, time })} onClick={() => onAgainFrom(step)}>{say('again.from')} <time>{time}</time></Button>;
    case 'version': return <p className="replay-note">{say('again.version', { played: takeOver.played, present: takeOver.present })}</p>;
    case 'impossible': return null;
  }
}
