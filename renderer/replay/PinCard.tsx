import type { ReactNode } from 'react';
import { message } from '../../scenarios/text/words';
import { OutcomeMark } from '../debrief/OutcomeMark';
import { Button } from '../ui/Button';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { TEXTS } from './text/texts';
import { timecode } from './timecode';
import type { Pin, PinnedVerdict } from './timeline-marks';

interface PinCardProps {
  readonly pin: Pin | undefined;
  readonly onWatch: (verdict: PinnedVerdict) => void;
  readonly onRead: (verdict: PinnedVerdict) => void;
  /** More that can be done from this moment. */
  readonly more?: ((pin: Pin) => ReactNode) | undefined;
}

/** More verdicts of one moment than these are folded away. */
const MOST_SHOWN = 4;

/** What the chosen pin stands for, and the ways from it. */
export function PinCard({ pin, onWatch, onRead, more }: PinCardProps) {
  const say = useTexts(TEXTS);
  if (pin === undefined) return <p className="pin-card replay-note">{say('pin.none')}</p>;
  const count = pin.verdicts.length > MOST_SHOWN + 1 ? MOST_SHOWN : pin.verdicts.length;
  const [shown, rest] = [pin.verdicts.slice(0, count), pin.verdicts.slice(count)];
  return (
    <div className="pin-card">
      <Verdicts verdicts={shown} onWatch={onWatch} onRead={onRead} />
      {rest.length === 0 ? null : (
        <details className="fold" key={`${pin.outcome}.${pin.step}`}>
          <summary>{say('pin.rest', { count: rest.length })}</summary>
          <Verdicts verdicts={rest} onWatch={onWatch} onRead={onRead} />
        </details>
      )}
      {more?.(pin)}
    </div>
  );
}

function Verdicts({ verdicts, onWatch, onRead }: Pick<PinCardProps, 'onWatch' | 'onRead'> & { readonly verdicts: readonly PinnedVerdict[] }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  return (
    <ul>
      {verdicts.map((verdict) => (
        <li key={verdict.id}>
          <p className="pin-card-rule">
            <OutcomeMark outcome={verdict.outcome} />
            <span className="unseen">{message(language, `outcome.${verdict.outcome}`)}</span>
            <span>{verdict.title}</span>
          </p>
          <p className="pin-card-does">
            <Button look="plain" aria-label={`${say('pin.watch')}: ${verdict.title}`} onClick={() => onWatch(verdict)}>{say('pin.watch')} <time>{timecode(verdict.span.from)}</time></Button>
            <Button look="plain" aria-label={`${say('pin.read')}: ${verdict.title}`} onClick={() => onRead(verdict)}>{say('pin.read')}</Button>
          </p>
        </li>
      ))}
    </ul>
  );
}
