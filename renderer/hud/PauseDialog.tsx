import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TEXTS as CARD } from '../studio/text/texts';
import { useSay } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import type { PauseReason } from '../session/play-view';

interface PauseDialogProps {
  readonly why: PauseReason;
  /** Name of the part that is played now. */
  readonly beat: string;
  readonly onContinue: () => void;
  /** Undefined where a part may not be repeated. */
  readonly onBeatAgain: (() => void) | undefined;
  /** Undefined where a part may not be repeated over and over, or is so already. */
  readonly onLoop?: (() => void) | undefined;
  readonly onUnloop?: (() => void) | undefined;
  readonly onRestart: () => void;
  /** To one's own card, where the scene is about it. */
  readonly onCard?: (() => void) | undefined;
  readonly onHelp: () => void;
  /** Undefined where nothing can be chosen. */
  readonly onSettings: (() => void) | undefined;
  readonly onLeave: () => void;
}

/** While everything stands still: on, again, or away. */
export function PauseDialog({ why, beat, onContinue, onBeatAgain, onLoop, onUnloop, onRestart, onCard, onHelp, onSettings, onLeave }: PauseDialogProps) {
  const say = useSay();
  const sayOfCard = useTexts(CARD);
  return (
    <Dialog title={say('pause.title')} onClose={onContinue}>
      {why === 'wish' ? null : <p className="pause-why">{say(`pause.${why}`)}</p>}
      <div className="pause-actions">
        <Button look="main" data-do="continue" onClick={onContinue}>{say('pause.continue')}</Button>
        {onBeatAgain === undefined ? null : <Button data-do="beat" onClick={onBeatAgain}>{say('pause.beat', { beat })}</Button>}
        {onLoop === undefined ? null : <Button data-do="loop" onClick={onLoop}>{say('pause.loop', { beat })}</Button>}
        {onUnloop === undefined ? null : <Button data-do="unloop" onClick={onUnloop}>{say('pause.unloop')}</Button>}
        <Button data-do="restart" onClick={onRestart}>{say('pause.restart')}</Button>
      </div>
      <div className="pause-ways">
        {onCard === undefined ? null : <Button look="plain" data-do="card" onClick={onCard}>{sayOfCard('title')}</Button>}
        <Button look="plain" data-do="help" onClick={onHelp}>{say('pause.help')}</Button>
        {onSettings === undefined ? null : <Button look="plain" data-do="settings" onClick={onSettings}>{say('pause.settings')}</Button>}
        <Button look="plain" data-do="leave" onClick={onLeave}>{say('pause.leave')}</Button>
      </div>
      <p className="pause-kept">{say('pause.kept')}</p>
    </Dialog>
  );
}
