import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { ListedAttempt } from '../../electron/contract/contract';
import { sceneById } from '../../scenarios/scenes/catalog';
import type { TextKey } from '../debrief/text/en';
import { useSay } from '../debrief/text/use-text';
import { Button } from '../ui/Button';
import { useTexts } from '../ui/text/use-texts';
import { useTitle } from '../ui/use-title';
import { AttemptTable } from './AttemptTable';
import type { RowActions } from './AttemptRow';
import { reasonOf } from './failure';
import { filtered, isOpen, NO_FILTER, type Filter } from './filter';
import { Filters } from './Filters';
import { TakeTables } from './TakeTables';
import { TEXTS } from './text/texts';
import { Toast, type Notice } from './Toast';
import { useAttempts } from './use-attempts';
import { useEveryLanguage } from './use-every-language';
import './history.css';

interface HistoryProps {
  /** Kept by whoever shows the history, so that it is as it was left when one comes back from an attempt. */
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly onOpen: (id: string) => void;
  readonly onReport: (id: string) => void;
  /** Attempts of one scene over one another. */
  readonly onCompare: (scene: string) => void;
  readonly onProgress: () => void;
  readonly onHome: () => void;
  /** To the first of all scenes. */
  readonly onBegin: () => void;
}

/** Every attempt that is kept on this computer: to find, to open, to take along, to delete and to bring back. */
export function History({ filter, onFilter, onOpen, onReport, onCompare, onProgress, onHome, onBegin }: HistoryProps) {
  const say = useSay();
  const sayHere = useTexts(TEXTS);
  const { list, reload, remove, restore } = useAttempts();
  const [notice, setNotice] = useState<Notice>();
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(say('history.title'));
  useEffect(() => heading.current?.focus(), []);

  const attemptTo = async (failed: TextKey, act: () => Promise<Notice | undefined>): Promise<void> => {
    try {
      setNotice(await act());
    } catch (error) {
      setNotice({ text: say(failed, { reason: reasonOf(error, say) }), isError: true });
    }
  };
  const bringBack = (id: string): void => {
    heading.current?.focus();
    void attemptTo('history.restore.failed', async () => {
      await restore(id);
      return { text: say('history.restored') };
    });
  };
  const onImport = (): void =>
    void attemptTo('history.import.failed', async () => {
      const { id } = await window.reigi.call('attempts.import', {});
      if (id === null) return undefined;
      await reload();
      return { text: say('history.import.done') };
    });
  const actions: RowActions = {
    onOpen,
    onReport,
    onExport: ({ id }) =>
      void attemptTo('history.export.failed', async () => {
        const { path } = await window.reigi.call('attempts.export', { id });
        return path === null ? undefined : { text: say('history.exported', { path }) };
      }),
    onRemove: ({ id }, label) =>
      void attemptTo('history.remove.failed', async () => {
        await remove(id);
        // The row that had the focus is gone; the heading is the nearest place that stays.
        heading.current?.focus();
        return { text: say('history.removed', label), undo: () => bringBack(id) };
      }),
  };

  return (
    <main className="history">
      <header className="history-head">
        <h1 ref={heading} tabIndex={-1}>
          {say('history.title')}
        </h1>
        {list.kind === 'ready' && list.total > 0 ? <p className="history-count">{say('history.count', { count: list.total })}</p> : null}
        <nav className="history-actions" aria-label={say('history.title')}>
          <Button onClick={onImport}>{say('history.import')}</Button>
          <Button onClick={onProgress}>{sayHere('progress')}</Button>
          <Button onClick={onHome}>{say('history.home')}</Button>
        </nav>
      </header>
      {list.kind === 'loading' ? <output>{say('history.loading')}</output> : null}
      {list.kind === 'failed' ? (
        <div role="alert" className="history-failed">
          <p>{say('history.failed')}</p>
          <Button onClick={() => void reload()}>{say('history.retry')}</Button>
        </div>
      ) : null}
      {list.kind === 'ready' && list.total === 0 ? (
        <div className="history-empty">
          <p>{say('history.empty')}</p>
          <p className="is-quiet">{say('history.empty.next')}</p>
          <Button look="main" onClick={onBegin}>{say('history.empty.begin')}</Button>
        </div>
      ) : null}
      {list.kind === 'ready' && list.total > 0 ? <Found {...actions} attempts={list.attempts} total={list.total} filter={filter} onFilter={onFilter} onCompare={onCompare} onNotice={setNotice} /> : null}
      <Toast notice={notice} onClose={() => setNotice(undefined)} />
    </main>
  );
}

interface FoundProps extends RowActions {
  readonly attempts: readonly ListedAttempt[];
  readonly total: number;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly onCompare: (scene: string) => void;
  readonly onNotice: (notice: Notice | undefined) => void;
}

/** What is asked for, what of it there is, and what can be done with all of that. */
function Found({ attempts, total, filter, onFilter, onCompare, onNotice, ...actions }: FoundProps) {
  const say = useTexts(TEXTS);
  // A letter is on the screen before its rows are looked for.
  const asked = useDeferredValue(filter);
  // By words one looks in every language; that those are read takes no longer than to type them.
  const hasWords = useEveryLanguage();
  const found = useMemo(() => filtered(attempts, hasWords ? asked : { ...asked, text: '' }), [attempts, asked, hasWords]);
  const foreign = useMemo(() => [...new Set(attempts.map(({ scene }) => scene))].filter((scene) => sceneById(scene) === undefined).toSorted(), [attempts]);
  return (
    <>
      <Filters filter={filter} onFilter={onFilter} foreign={foreign} />
      <div className="history-shown">
        <output>{attempts.length < total ? say('reading', { read: attempts.length, count: total }) : isOpen(asked) ? '' : say('shown', { shown: found.length, count: total })}</output>
        {asked.scene === '' || found.length < 2 ? null : <Button look="plain" data-do="compare" onClick={() => onCompare(asked.scene)}>{say('compare')}</Button>}
        {found.length === 0 ? null : <TakeTables attempts={found} onNotice={onNotice} />}
      </div>
      {found.length > 0 ? <AttemptTable attempts={found} {...actions} /> : (
        <div className="history-empty">
          <p>{say('nothing')}</p>
          <p className="is-quiet">{say('nothing.next')}</p>
          <Button onClick={() => onFilter(NO_FILTER)}>{say('clear')}</Button>
        </div>
      )}
    </>
  );
}
