import { useMemo, useRef } from 'react';
import type { ListedAttempt } from '../../electron/contract/contract';
import { message } from '../../scenarios/text/words';
import { useLanguage } from '../ui/text/use-text';
import { useSay } from '../debrief/text/use-text';
import { AttemptRow, type RowActions } from './AttemptRow';
import { useRows } from './use-rows';

const COLUMNS = ['date', 'scene', 'mode', 'length', 'total', 'grade', 'state'] as const;

interface AttemptTableProps extends RowActions {
  readonly attempts: readonly ListedAttempt[];
}

/** The list itself, newest first. However long it is, only the rows in sight are on the page. */
export function AttemptTable({ attempts, ...actions }: AttemptTableProps) {
  const say = useSay();
  const language = useLanguage();
  const body = useRef<HTMLTableSectionElement>(null);
  const keys = useMemo(() => attempts.map(({ id }) => id), [attempts]);
  const { shown, measure } = useRows(body, keys);
  const dates = useMemo(() => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }), [language]);
  return (
    <div className="attempts-place">
      <table className="attempts" aria-rowcount={attempts.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={`attempt-${column}${column === 'length' || column === 'total' ? ' is-number' : ''}`}>
                {say(`history.${column}`)}
              </th>
            ))}
            <th scope="col" className="attempt-actions">
              <span className="unseen">{say('history.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {shown.map((row) => {
            if (row.kind === 'gap') return <tr key={row.key} className="attempts-gap" aria-hidden="true" style={{ height: row.heightPx }} />;
            const attempt = attempts[row.index];
            return attempt === undefined ? null : (
              <AttemptRow key={attempt.id} attempt={attempt} index={row.index} measure={measure} dates={dates} sceneTitle={message(language, `${attempt.scene}.title`)} {...actions} />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
