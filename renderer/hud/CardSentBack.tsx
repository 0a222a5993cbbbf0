import type { Session } from '../../scenarios/kernel/session-api';
import { TEXTS } from '../studio/text/texts';
import { Button } from '../ui/Button';
import { useTexts } from '../ui/text/use-texts';
import './card-sent-back.css';

/** What Kobayashi says when the card must be made anew. */
const SENT_BACK: ReadonlySet<string> = new Set(['kb.editor', 'kb.fix']);

export function isCardSentBack({ observations }: Pick<Session, 'observations'>): boolean {
  return observations.some((one) => one.type === 'line.began' && SENT_BACK.has(one.line));
}

/** A card that nobody can read, or that reads wrongly: the way to where it is mended. Tab belongs to the scene; by keys it is in the pause. */
export function CardSentBack({ onCard }: { readonly onCard: () => void }) {
  const say = useTexts(TEXTS);
  return (
    <section className="card-sent-back" aria-live="polite">
      <p>{say('asked')}</p>
      <Button tabIndex={-1} data-do="card" onClick={onCard}>{say('open')}</Button>
    </section>
  );
}
