import type { ReactNode } from 'react';
import { message, ruleText } from '../../scenarios/text/words';
import { StateMark } from '../progress/StateMark';
import { TEXTS as PROGRESS } from '../progress/text/texts';
import type { Language } from '../ui/text/text';
import { useLanguage } from '../ui/text/use-text';
import { useTexts, type SayOf } from '../ui/text/use-texts';
import type { ClassRow, Sorting } from './class-rows';
import type { Column, Readiness, Stand, View } from './readiness';
import type { TextKey } from './text/en';
import { TEXTS } from './text/texts';

export const MARKS = { ready: 'ripe', near: 'young', gaps: 'missed', unmet: 'unmet' } as const satisfies Record<Stand, string>;

/** What a column is called; a rule by its number among those of the domain, which are written out below. */
export function useColumnName(): (column: Column, view: View) => string {
  const language = useLanguage();
  const sayProgress = useTexts(PROGRESS);
  return (column, view) => nameOf(column, view, language, sayProgress);
}

function nameOf({ id }: Column, view: View, language: Language, say: SayOf<keyof typeof PROGRESS.en>): string {
  if (view === 'scenes') return message(language, `${id}.title`);
  return view === 'domains' ? say(`domain.${id}` as keyof typeof PROGRESS.en) : (ruleText(language, id)?.title ?? id);
}

interface ClassTableProps {
  readonly rows: readonly ClassRow[];
  readonly columns: readonly Column[];
  readonly view: View;
  readonly sorting: Sorting;
  readonly onSort: (by: string) => void;
  readonly picked: ReadonlySet<string>;
  readonly onPick: (ids: readonly string[], isPicked: boolean) => void;
}

/** A line for each learner. Each name of a column is a button that sorts by it. */
export function ClassTable({ rows, columns, view, sorting, onSort, picked, onPick }: ClassTableProps) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const columnName = useColumnName();
  const isRules = view !== 'domains' && view !== 'scenes';
  const all = rows.map(({ pupil }) => pupil.id);
  const head = (by: string, name: ReactNode): ReactNode => (
    <th key={by} scope="col" aria-sort={sorting.by === by ? (sorting.isReversed ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="class-sort" data-sort={by} onClick={() => onSort(by)}>
        {name}{sorting.by === by ? <span aria-hidden="true" className="class-arrow">{sorting.isReversed ? '↑' : '↓'}</span> : null}
      </button>
    </th>
  );
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return (
    <section className="class-place" aria-label={say('title')}>
      <table className="class">
        <thead>
          <tr>
            <td className="class-pick"><input type="checkbox" className="check-box" aria-label={say('pick.all')} checked={all.every((id) => picked.has(id))} onChange={(event) => onPick(all, event.target.checked)} /></td>
            {head('name', say('name'))}
            {head('attempts', say('attempts'))}
            {head('last', say('last'))}
            {columns.map((column, index) => head(column.id, isRules ? <><span className="unseen">{columnName(column, view)}</span><span aria-hidden="true">{index + 1}</span></> : columnName(column, view)))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ pupil: { id, name, attempts, lastAt }, cells }) => {
            const shown = name === '' ? say('nameless') : name;
            return (
              <tr key={id} data-learner={id}>
                <td className="class-pick"><input type="checkbox" className="check-box" aria-label={say('pick', { name: shown })} checked={picked.has(id)} onChange={(event) => onPick([id], event.target.checked)} /></td>
                <th scope="row">{shown}</th>
                <td className="is-number">{attempts}</td>
                <td className="class-last">{lastAt === null ? say('never') : date.format(new Date(lastAt))}</td>
                {cells.map((cell, index) => <Cell key={columns[index]?.id} of={cell} isRule={isRules} say={say} />)}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ of: { stand, ready, of }, isRule, say }: { readonly of: Readiness; readonly isRule: boolean; readonly say: SayOf<TextKey> }) {
  return (
    <td className="class-cell" data-stand={stand}>
      <StateMark state={MARKS[stand]} />
      <span className="unseen">{isRule ? say(`state.${stand}`) : say('cell.label', { state: say(`state.${stand}`), ready, of })}</span>
      {isRule || stand === 'unmet' ? null : <span aria-hidden="true" className="class-share">{ready}<span className="is-soft">/{of}</span></span>}
    </td>
  );
}
