import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useSay } from '../ui/text/use-text';
import type { ControlRow } from './control-rows';
import { KeyCap } from './KeyCap';

interface HelpDialogProps {
  readonly rows: readonly ControlRow[];
  readonly onClose: () => void;
}

export function HelpDialog({ rows, onClose }: HelpDialogProps) {
  const say = useSay();
  return (
    <Dialog title={say('help.title')} onClose={onClose} wide>
      <ControlTable rows={rows} />
      <div className="dialog-actions">
        <Button look="main" onClick={onClose}>{say('help.close')}</Button>
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
