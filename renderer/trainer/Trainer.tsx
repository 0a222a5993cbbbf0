import { useMemo, useState } from 'react';
import { scenes } from '../../scenarios/scenes/catalog';
import { Toast, type Notice as Told } from '../history/Toast';
import { StateMark } from '../progress/StateMark';
import { TEXTS as PROGRESS } from '../progress/text/texts';
import { csvOf } from '../report/csv';
import { dayInName } from '../report/take-tables';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { ScreenHead } from '../ui/ScreenHead';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { ClassTable, MARKS, useColumnName } from './ClassTable';
import { rowsOf, type Sorting } from './class-rows';
import { columnsOf, STANDS, viewsOf, type View } from './readiness';
import { RecordsPart } from './RecordsPart';
import { TEXTS } from './text/texts';
import { useClass, type Pupil } from './use-class';
import './trainer.css';

interface TrainerProps {
  readonly onLearners: () => void;
  readonly onHome: () => void;
}

const VIEWS = viewsOf(scenes);

/** Who is ready for what, and everybody's learning records. */
export function Trainer({ onLearners, onHome }: TrainerProps) {
  const say = useTexts(TEXTS);
  const read = useClass();
  return (
    <main className="page trainer" data-state={typeof read === 'string' ? read : 'ready'}>
      <ScreenHead title={say('title')}>
        <Button data-do="learners" onClick={onLearners}>{say('learners')}</Button>
        <Button onClick={onHome}>{say('home')}</Button>
      </ScreenHead>
      <p className="trainer-lead">{say('lead')}</p>
      {read === 'reading' ? <output>{say('reading')}</output> : null}
      {read === 'failed' ? <Notice grave>{say('failed')}</Notice> : null}
      {typeof read === 'string' ? null : <Pupils pupils={read.pupils} now={read.now} />}
    </main>
  );
}

function Pupils({ pupils, now }: { readonly pupils: readonly Pupil[]; readonly now: Date }) {
  const say = useTexts(TEXTS);
  const sayProgress = useTexts(PROGRESS);
  const language = useLanguage();
  const columnName = useColumnName();
  const [view, setView] = useState<View>('domains');
  const [sorting, setSorting] = useState<Sorting>({ by: 'name', isReversed: false });
  const [picked, setPicked] = useState<ReadonlySet<string>>(() => new Set(pupils.map(({ id }) => id)));
  const [told, tell] = useState<Told>();
  const columns = useMemo(() => columnsOf(view, scenes), [view]);
  const rows = useMemo(() => rowsOf(pupils, columns, sorting, now, language), [pupils, columns, sorting, now, language]);
  const isRules = view !== 'domains' && view !== 'scenes';

  const sort = (by: string): void => setSorting((before) => ({ by, isReversed: before.by === by && !before.isReversed }));
  const pick = (ids: readonly string[], isPicked: boolean): void =>
    setPicked((before) => new Set(isPicked ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  const print = (): void => void window.reigi.call('debrief.print', {}).catch(() => tell({ text: say('print.failed'), isError: true }));
  const take = async (): Promise<void> => {
    const head = [say('name'), say('attempts'), say('last'), ...columns.map((column) => columnName(column, view))];
    const lines = rows.map(({ pupil, cells }) => [
      pupil.name === '' ? say('nameless') : pupil.name, pupil.attempts, pupil.lastAt?.slice(0, 10),
      ...cells.map(({ stand, ready, of }) => (isRules ? say(`state.${stand}`) : say('cell', { ready, of }))),
    ]);
    try {
      const { path } = await window.reigi.call('report.csv', { name: `reigi-readiness-${dayInName(now)}`, text: csvOf(head, lines) });
      tell(path === null ? undefined : { text: say('saved', { path }) });
    } catch {
      tell({ text: say('save.failed'), isError: true });
    }
  };
  return (
    <>
      <div className="trainer-bar">
        <Choice
          legend={say('show')} value={view} onChange={setView}
          options={VIEWS.map((value) => ({
            value,
            label: value === 'domains' || value === 'scenes' ? say(`show.${value}`) : sayProgress(`domain.${value}`),
          }))}
        />
        <div className="trainer-take">
          <Button look="plain" data-do="print" onClick={print}>{say('print')}</Button>
          <Button look="plain" data-do="csv" onClick={() => void take()}>{say('csv')}</Button>
        </div>
      </div>
      <ClassTable rows={rows} columns={columns} view={view} sorting={sorting} onSort={sort} picked={picked} onPick={pick} />
      {pupils.every(({ memory }) => memory.size === 0) ? <p className="is-soft">{say('none')}</p> : null}
      <ul className="trainer-key">
        {STANDS.map((stand) => (
          <li key={stand}><StateMark state={MARKS[stand]} /> {say(isRules && stand !== 'unmet' ? `key.rule.${stand}` : `key.${stand}`)}</li>
        ))}
      </ul>
      {isRules ? (
        <section className="trainer-rules" aria-labelledby="trainer-rules">
          <h2 id="trainer-rules">{say('numbers')}</h2>
          <ol>{columns.map((column) => <li key={column.id}>{columnName(column, view)}</li>)}</ol>
        </section>
      ) : null}
      <RecordsPart picked={pupils.flatMap(({ id }) => (picked.has(id) ? [id] : []))} />
      <Toast notice={told} onClose={() => tell(undefined)} />
    </>
  );
}
