import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useSay } from '../ui/text/use-text';
import type { PauseReason } from '../session/play-view';

interface PauseDialogProps {
  readonly why: PauseReason;
  readonly onContinue: () => void;
  readonly onHelp: () => void;
  readonly onRestart: () => void;
  readonly onLeave: () => void;
}

export function PauseDialog({ why, onContinue, onHelp, onRestart, onLeave }: PauseDialogProps) {
  const say = useSay();
  return (
    <Dialog title={say('pause.title')} onClose={onContinue}>
      {why === 'wish' ? null : <p className="pause-why">{say(`pause.${why}`)}</p>}
      <div className="pause-actions">
        <Button look="main" onClick={onContinue}>{say('pause.continue')}</Button>
        <Button onClick={onHelp}>{say('pause.help')}</Button>
        <Button onClick={onRestart}>{say('pause.restart')}</Button>
        <Button onClick={onLeave}>{say('pause.leave')}</Button>
      </div>
    </Dialog>
  );
}
