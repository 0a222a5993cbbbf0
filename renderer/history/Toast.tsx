import { Button } from '../ui/Button';
import { useSay } from '../debrief/text/use-text';
import './toast.css';

export interface Notice {
  readonly text: string;
  readonly isError?: boolean;
  /** What the one button undoes. */
  readonly undo?: () => void;
}

interface ToastProps {
  readonly notice: Notice | undefined;
  readonly onClose: () => void;
}

/** A quiet line at the foot of the screen. It stays until it is closed or the next one comes: nobody has to hurry. */
export function Toast({ notice, onClose }: ToastProps) {
  const say = useSay();
  return (
    <output className="toast-place">
      {notice === undefined ? null : (
        <span className={notice.isError === true ? 'toast is-error' : 'toast'}>
          <span className="toast-text">{notice.text}</span>
          {notice.undo === undefined ? null : (
            <Button look="plain" onClick={notice.undo}>
              {say('history.undo')}
            </Button>
          )}
          <button type="button" className="toast-close" aria-label={say('history.dismiss')} onClick={onClose}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 4 8 8m0-8-8 8" />
            </svg>
          </button>
        </span>
      )}
    </output>
  );
}
