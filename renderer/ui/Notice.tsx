import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  readonly children: ReactNode;
  /** Something went wrong, rather than something to know. */
  readonly grave?: boolean;
  readonly actions?: ReactNode;
}

export function Notice({ children, grave = false, actions }: NoticeProps) {
  return (
    <div className={grave ? 'notice notice-grave' : 'notice'} role={grave ? 'alert' : 'status'}>
      <div className="notice-text">{children}</div>
      {actions === undefined ? null : <div className="notice-actions">{actions}</div>}
    </div>
  );
}
