import { useState } from 'react';
import type { AttemptSummary } from '../../electron/contract/attempt';
import type { Play } from '../session/open-play';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useSay } from '../ui/text/use-text';

interface UnsavedProps {
  readonly play: Play;
  readonly summary: AttemptSummary;
  readonly onRetry: () => void;
  readonly onLeave: () => void;
}

/** The attempt is over and the disk does not take it: tried again, or taken elsewhere as a file. */
export function Unsaved({ play, summary, onRetry, onLeave }: UnsavedProps) {
  const say = useSay();
  const [rescue, setRescue] = useState<'none' | 'done' | 'failed'>('none');
  const save = (): void =>
    void play.recorder.rescue(summary).then((isSaved) => isSaved && setRescue('done'), () => setRescue('failed'));
  return (
    <Dialog title={say('play.unsaved.title')} onClose={onRetry}>
      <p>{say('play.score', { total: summary.total, grade: summary.grade })}</p>
      <p className="pause-why">{say('play.unsaved.text')}</p>
      {rescue === 'none' ? null : <output>{say(`play.unsaved.file.${rescue}`)}</output>}
      <div className="pause-actions">
        <Button look="main" onClick={onRetry}>{say('play.unsaved.retry')}</Button>
        <Button onClick={save}>{say('play.unsaved.file')}</Button>
        <Button onClick={onLeave}>{say(rescue === 'done' ? 'play.unsaved.go' : 'play.unsaved.leave')}</Button>
      </div>
    </Dialog>
  );
}
