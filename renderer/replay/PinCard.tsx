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

/** What the chosen pin stands for, and the ways from it. */
export function PinCard({ pin, onWatch, onRead, more }: PinCardProps) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  if (pin === undefined) return <p className="pin-card replay-note">{say('pin.none')}</p>;
  return (
    <div className="pin-card">
      <ul>
        {pin.verdicts.map((verdict) => (
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
      {more?.(pin)}
    </div>
  );
}
