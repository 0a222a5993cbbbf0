import type { ListedAttempt } from '../../electron/contract/contract';
import { message } from '../../scenarios/text/words';
import { useLanguage } from '../ui/text/use-text';
import { useSay } from '../debrief/text/use-text';
import { AttemptRow, type RowActions } from './AttemptRow';

const COLUMNS = ['date', 'scene', 'mode', 'length', 'total', 'grade', 'state'] as const;

interface AttemptTableProps extends RowActions {
  readonly attempts: readonly ListedAttempt[];
}

/** The list itself, newest first. */
export function AttemptTable({ attempts, ...actions }: AttemptTableProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <div className="attempts-place">
      <table className="attempts">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={column === 'length' || column === 'total' ? 'is-number' : undefined}>
                {say(`history.${column}`)}
              </th>
            ))}
            <th scope="col">
              <span className="unseen">{say('history.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {attempts.map((attempt) => (
            <AttemptRow key={attempt.id} attempt={attempt} sceneTitle={message(language, `${attempt.scene}.title`)} {...actions} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
