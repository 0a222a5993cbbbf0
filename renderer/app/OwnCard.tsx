import { message } from '../../scenarios/text/words';
import { ownCard } from '../studio/own-card';
import { TEXTS } from '../studio/text/texts';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { afterCard, type CardFrom, type Move } from './screens';
import { Studio } from './seldom';

interface OwnCardProps {
  readonly from: CardFrom | undefined;
  readonly go: (move: Move) => void;
}

/** The card as it is in this window, to tell whether it has changed. */
export function cardNow(): string {
  return JSON.stringify(ownCard().draft);
}

/** The studio, and the way back to the scene that sent one here. */
export function OwnCard({ from, go }: OwnCardProps) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const done = (): void => {
    const next = afterCard(from, cardNow());
    // Played with the old card it is not gone on with: kept, and not offered again.
    if (from?.left !== undefined && next.to !== 'play') window.reigi.call('attempts.dismiss', { id: from.left.attempt }).catch(() => undefined);
    go(next);
  };
  return <Studio onDone={done} doneTo={from === undefined ? undefined : say('done.to', { scene: message(language, `${from.scene}.title`) })} />;
}
