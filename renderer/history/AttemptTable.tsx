import { useMemo, useRef } from 'react';
import type { ListedAttempt } from '../../electron/contract/contract';
import { message } from '../../scenarios/text/words';
import { useLanguage, useSay as useAppSay } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { useSay } from '../debrief/text/use-text';
import { AttemptRow, type RowActions, type RowWords } from './AttemptRow';
import { TEXTS } from './text/texts';
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
  const sayHere = useTexts(TEXTS);
  const sayOfApp = useAppSay();
  const words = useMemo((): RowWords => ({
    say, sayHere, sayOfApp,
    dates: new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }),
    totals: new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  }), [say, sayHere, sayOfApp, language]);
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
              <AttemptRow key={attempt.id} attempt={attempt} index={row.index} measure={measure} words={words} sceneTitle={message(language, `${attempt.scene}.title`)} {...actions} />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
