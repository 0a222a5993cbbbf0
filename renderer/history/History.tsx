import { useEffect, useRef, useState } from 'react';
import type { TextKey } from '../debrief/text/en';
import { useSay } from '../debrief/text/use-text';
import { Button } from '../ui/Button';
import { AttemptTable } from './AttemptTable';
import type { RowActions } from './AttemptRow';
import { reasonOf } from './failure';
import { Toast, type Notice } from './Toast';
import { useAttempts } from './use-attempts';
import './history.css';

interface HistoryProps {
  readonly onOpen: (id: string) => void;
  readonly onHome: () => void;
  /** To the first of all scenes. */
  readonly onBegin: () => void;
}

/** Every attempt that is kept on this computer: to open, to take along, to delete and to bring back. */
export function History({ onOpen, onHome, onBegin }: HistoryProps) {
  const say = useSay();
  const { list, reload, more, remove, restore } = useAttempts();
  const [notice, setNotice] = useState<Notice>();
  const heading = useRef<HTMLHeadingElement>(null);
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
        <nav className="history-actions">
          <Button onClick={onImport}>{say('history.import')}</Button>
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
      {list.kind === 'ready' && list.attempts.length === 0 ? (
        <div className="history-empty">
          <p>{say('history.empty')}</p>
          <p className="is-quiet">{say('history.empty.next')}</p>
          <Button look="main" onClick={onBegin}>{say('history.empty.begin')}</Button>
        </div>
      ) : null}
      {list.kind === 'ready' && list.attempts.length > 0 ? <AttemptTable attempts={list.attempts} {...actions} /> : null}
      {list.kind === 'ready' && list.attempts.length < list.total ? (
        <p className="history-more">
          <Button onClick={() => void more()}>{say('history.more')}</Button>
        </p>
      ) : null}
      <Toast notice={notice} onClose={() => setNotice(undefined)} />
    </main>
  );
}
