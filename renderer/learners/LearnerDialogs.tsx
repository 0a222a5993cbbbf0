import { useState, type FormEvent } from 'react';
import type { ListedLearner } from '../../electron/contract/learner';
import { MAX_NAME } from '../../electron/contract/limits';
import { TextField } from '../studio/TextField';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { formOf } from '../ui/text/plural';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { TEXTS } from './text/texts';
import { nameOf } from './use-learners';

interface AskedProps {
  readonly learner: ListedLearner;
  readonly onNo: () => void;
}

export function RenameDialog({ learner, onNo, onYes }: AskedProps & { readonly onYes: (name: string) => void }) {
  const say = useTexts(TEXTS);
  const [name, setName] = useState(learner.name);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') onYes(name.trim());
  };
  return (
    <Dialog title={say('rename.title')} onClose={onNo}>
      <form onSubmit={send}>
        <TextField label={say('rename.field')} value={name} onChange={(value) => setName(value.slice(0, MAX_NAME))} />
        <div className="learner-answers">
          <Button onClick={onNo}>{say('no')}</Button>
          <Button type="submit" look="main" data-do="rename-yes" disabled={name.trim() === ''}>{say('rename.yes')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

export function RemoveDialog({ learner, onNo, onSave, onYes }: AskedProps & { readonly onSave: () => void; readonly onYes: () => void }) {
  const say = useTexts(TEXTS);
  return (
    <Dialog title={say('remove.title', { name: nameOf(learner, say('nameless')) })} onClose={onNo}>
      <p>{say('remove.what')}</p>
      <div className="learner-answers">
        <Button onClick={onNo}>{say('no')}</Button>
        <Button data-do="remove-save" onClick={onSave}>{say('remove.save')}</Button>
        <Button look="main" data-do="remove-yes" onClick={onYes}>{say('remove.yes')}</Button>
      </div>
    </Dialog>
  );
}

export function EraseDialog({ learner, onNo, onYes }: AskedProps & { readonly onYes: () => void }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const { attempts: count } = learner;
  return (
    <Dialog title={say('erase.title', { name: nameOf(learner, say('nameless')) })} onClose={onNo}>
      <p>{say(`erase.what.${formOf(language, count)}`, { count })}</p>
      <div className="learner-answers">
        <Button onClick={onNo}>{say('no')}</Button>
        <Button look="main" data-do="erase-yes" onClick={onYes}>{say('erase.yes')}</Button>
      </div>
    </Dialog>
  );
}
