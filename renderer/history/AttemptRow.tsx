import { memo } from 'react';
import type { ListedAttempt } from '../../electron/contract/contract';
import type { Say } from '../debrief/text/text';
import { isoDuration, timecode } from '../replay/timecode';
import { Button } from '../ui/Button';
import type { Say as AppSay } from '../ui/text/text';
import type { SayOf } from '../ui/text/use-texts';
import type { TextKey } from './text/en';

export interface RowActions {
  readonly onOpen: (id: string) => void;
  readonly onReport: (id: string) => void;
  readonly onExport: (attempt: ListedAttempt) => void;
  readonly onRemove: (attempt: ListedAttempt, label: { readonly scene: string; readonly date: string }) => void;
}

/** Made once for all rows: while one scrolls, rows come by the dozen. */
export interface RowWords {
  readonly say: Say;
  readonly sayHere: SayOf<TextKey>;
  readonly sayOfApp: AppSay;
  readonly dates: Intl.DateTimeFormat;
  readonly totals: Intl.NumberFormat;
}

interface AttemptRowProps extends RowActions {
  readonly attempt: ListedAttempt;
  readonly sceneTitle: string;
  /** Where it stands in the whole list, from 0. */
  readonly index: number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly words: RowWords;
}

/** One attempt: when, what, how it went, and what can be done with it. */
export const AttemptRow = memo(function AttemptRow({ attempt, sceneTitle, index, measure, words, onOpen, onReport, onExport, onRemove }: AttemptRowProps) {
  const { say, sayHere, sayOfApp, dates, totals } = words;
  const { id, started, mode, steps, state, summary, imported } = attempt;
  const date = dates.format(new Date(started));
  const label = { scene: sceneTitle, date };
  return (
    <tr ref={measure} className={`attempt is-${state}`} data-index={index} aria-rowindex={index + 2}>
      <td className="attempt-date">
        <time dateTime={started}>{date}</time>
      </td>
      <th scope="row" className="attempt-scene">
        <Button look="plain" aria-label={say('history.open.label', label)} onClick={() => onOpen(id)}>
          {sceneTitle}
        </Button>
      </th>
      <td>{sayOfApp(`mode.${mode}`)}</td>
      <td className="is-number">
        <time dateTime={isoDuration(steps)}>{timecode(steps)}</time>
      </td>
      <td className="is-number attempt-total">
        {summary === null ? <span className="is-quiet">{say('history.unscored')}</span> : totals.format(summary.total)}
      </td>
      <td className="attempt-grade">{summary === null ? null : <span className="grade">{summary.grade}</span>}</td>
      <td className="attempt-state">
        {say(`history.state.${state}`)}
        {imported ? <span className="is-quiet"> · {say('history.imported')}</span> : null}
      </td>
      <td className="attempt-actions">
        <Button look="plain" data-do="report" aria-label={sayHere('report.label', label)} onClick={() => onReport(id)}>
          {sayHere('report')}
        </Button>
        <Button look="plain" aria-label={say('history.export.label', label)} onClick={() => onExport(attempt)}>
          {say('history.export')}
        </Button>
        <Button look="plain" aria-label={say('history.remove.label', label)} onClick={() => onRemove(attempt, label)}>
          {say('history.remove')}
        </Button>
      </td>
    </tr>
  );
});
