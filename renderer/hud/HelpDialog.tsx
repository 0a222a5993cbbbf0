import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useSay } from '../ui/text/use-text';
import type { ControlRow } from './control-rows';
import { KeyCap } from './KeyCap';
import './controls.css';

/** What is asked of the learner at this moment. */
export interface BeatHelp {
  readonly beat: string;
  readonly hint: string;
}

interface HelpDialogProps {
  readonly rows: readonly ControlRow[];
  /** Undefined outside a scene. */
  readonly now?: BeatHelp | undefined;
  readonly onClose: () => void;
}

export function HelpDialog({ rows, now, onClose }: HelpDialogProps) {
  const say = useSay();
  return (
    <Dialog title={now === undefined ? say('help.title') : say('help.now', { beat: now.beat })} onClose={onClose} wide>
      {now === undefined ? null : (
        <>
          <p className="help-now">{now.hint}</p>
          <h3 className="help-controls">{say('help.title')}</h3>
        </>
      )}
      <ControlTable rows={rows} />
      <div className="dialog-actions">
        <Button look="main" onClick={onClose}>{say(now === undefined ? 'notice.close' : 'help.close')}</Button>
      </div>
    </Dialog>
  );
}

/** The whole table of controls; also shown before a scene begins. */
export function ControlTable({ rows }: { readonly rows: readonly ControlRow[] }) {
  return (
    <dl className="controls">
      {rows.map(({ id, keys, text }) => (
        <div key={id} className="controls-row">
          <dt>{keys.map((key) => <KeyCap key={key} name={key} />)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
