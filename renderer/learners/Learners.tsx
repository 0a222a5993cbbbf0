import { useRef, useState, type FormEvent } from 'react';
import type { ListedLearner } from '../../electron/contract/learner';
import { MAX_NAME } from '../../electron/contract/limits';
import { Toast, type Notice as Told } from '../history/Toast';
import { TextField } from '../studio/TextField';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { ScreenHead } from '../ui/ScreenHead';
import { useTexts } from '../ui/text/use-texts';
import { EraseDialog, RemoveDialog, RenameDialog } from './LearnerDialogs';
import { Facts, LearnerRow } from './LearnerRow';
import { sitDown } from './present';
import { TEXTS } from './text/texts';
import { nameOf, useLearners } from './use-learners';
import './learners.css';

interface LearnersProps {
  readonly onHome: () => void;
  readonly onTrainer: () => void;
}

interface Asked {
  readonly what: 'rename' | 'remove' | 'erase';
  readonly learner: ListedLearner;
}

/** Everybody who practises on this computer: to add, to name, to take one's seat, to take along, to remove and to bring back. */
export function Learners({ onHome, onTrainer }: LearnersProps) {
  const say = useTexts(TEXTS);
  const { listed, reload } = useLearners();
  const [told, tell] = useState<Told>();
  const [asked, ask] = useState<Asked>();
  const [added, setAdded] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const shown = (learner: ListedLearner): string => nameOf(learner, say('nameless'));

  const act = async (work: () => Promise<Told | undefined>, failed: 'failed' | 'failed.save' = 'failed'): Promise<void> => {
    try {
      tell(await work());
    } catch {
      tell({ text: say(failed), isError: true });
    }
    await reload();
  };
  const save = ({ id }: ListedLearner): Promise<void> =>
    act(async () => {
      const saved = await window.reigi.call('learners.export', { id });
      return saved === null ? undefined : { text: say('exported', { path: saved.path }) };
    }, 'failed.save');
  const restore = (learner: ListedLearner): Promise<void> =>
    act(async () => {
      await window.reigi.call('learners.restore', { id: learner.id });
      return { text: say('restored', { name: shown(learner) }) };
    });
  const remove = (learner: ListedLearner): Promise<void> => {
    ask(undefined);
    return act(async () => {
      const { isOther } = await window.reigi.call('learners.remove', { id: learner.id });
      // The page was theirs.
      if (isOther) window.location.reload();
      // The row that had the focus is gone; the list is the nearest place that stays.
      list.current?.focus();
      return { text: say('removed', { name: shown(learner) }), undo: () => void restore(learner) };
    });
  };
  const erase = (learner: ListedLearner): Promise<void> => {
    ask(undefined);
    return act(async () => {
      await window.reigi.call('learners.erase', { id: learner.id });
      list.current?.focus();
      return { text: say('erased', { name: shown(learner) }) };
    });
  };
  const rename = ({ id }: ListedLearner, name: string): Promise<void> => {
    ask(undefined);
    return act(() => window.reigi.call('learners.rename', { id, name }).then(() => undefined));
  };
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const name = added.trim();
    if (name === '') return;
    void act(async () => {
      await window.reigi.call('learners.add', { name });
      setAdded('');
      return { text: say('added', { name }) };
    });
  };

  return (
    <main className="page learners">
      <ScreenHead title={say('title')}>
        <Button data-do="trainer" onClick={onTrainer}>{say('trainer')}</Button>
        <Button onClick={onHome}>{say('home')}</Button>
      </ScreenHead>
      <p className="learners-lead">{say('lead')}</p>
      <p className="learners-lead is-soft">{say('open')}</p>
      {listed === 'failed' ? <Notice grave>{say('failed.read')}</Notice> : null}
      {typeof listed === 'string' ? null : (
        <>
          <ul ref={list} className="learner-list" tabIndex={-1} aria-label={say('title')}>
            {listed.learners.map((learner) => (
              <LearnerRow
                key={learner.id} learner={learner} isOnly={listed.learners.length === 1}
                onChoose={({ id }) => void act(() => sitDown(id).then(() => undefined))}
                onRename={(one) => ask({ what: 'rename', learner: one })}
                onExport={(one) => void save(one)}
                onRemove={(one) => ask({ what: 'remove', learner: one })}
              />
            ))}
          </ul>
          <form className="learner-add" onSubmit={add} aria-labelledby="learner-add">
            <h2 id="learner-add">{say('add')}</h2>
            <div className="learner-add-line">
              <TextField label={say('add.field')} value={added} onChange={(value) => setAdded(value.slice(0, MAX_NAME))} />
              <Button type="submit" data-do="add" disabled={added.trim() === ''}>{say('add.yes')}</Button>
            </div>
            <p className="learner-facts">{say('add.note')}</p>
          </form>
          {listed.removed.length === 0 ? null : (
            <section className="learner-gone" aria-labelledby="learner-gone">
              <h2 id="learner-gone">{say('gone')}</h2>
              <ul className="learner-list">
                {listed.removed.map((learner) => (
                  <li key={learner.id} className="learner" data-removed={learner.id}>
                    <div className="learner-who"><h3>{shown(learner)}</h3><p className="learner-facts"><Facts of={learner} /></p></div>
                    <div className="learner-ways">
                      <Button data-do="restore" aria-label={say('restore.label', { name: shown(learner) })} onClick={() => void restore(learner)}>{say('restore')}</Button>
                      <Button look="plain" data-do="erase" aria-label={say('erase.label', { name: shown(learner) })} onClick={() => ask({ what: 'erase', learner })}>{say('erase')}</Button>
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
      {asked?.what === 'rename' ? <RenameDialog learner={asked.learner} onNo={() => ask(undefined)} onYes={(name) => void rename(asked.learner, name)} /> : null}
      {asked?.what === 'remove' ? (
        <RemoveDialog learner={asked.learner} onNo={() => ask(undefined)} onSave={() => void save(asked.learner)} onYes={() => void remove(asked.learner)} />
      ) : null}
      {asked?.what === 'erase' ? <EraseDialog learner={asked.learner} onNo={() => ask(undefined)} onYes={() => void erase(asked.learner)} /> : null}
      <Toast notice={told} onClose={() => tell(undefined)} />
    </main>
  );
}
