import { useState, type FormEvent } from 'react';
import type { RecordsState } from '../../electron/contract/records';
import { TextField } from '../studio/TextField';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/text/use-texts';
import { TEXTS } from './text/texts';

interface StoreDialogProps {
  readonly state: RecordsState;
  readonly onClose: () => void;
  readonly onNamed: (state: RecordsState) => void;
}

/** Where records may go, and as whom. Nothing is sent by naming it. */
export function StoreDialog({ state: { store, canKeepSecret }, onClose, onNamed }: StoreDialogProps) {
  const say = useTexts(TEXTS);
  const [endpoint, setEndpoint] = useState(store?.endpoint ?? '');
  const [key, setKey] = useState(store?.key ?? '');
  const [secret, setSecret] = useState('');
  const [keep, setKeep] = useState(store === null || store.isSecretKept || !store.hasSecret);
  const [fault, setFault] = useState<'endpoint' | 'other'>();
  const isKnown = store !== null && store.hasSecret && endpoint === store.endpoint && key === store.key;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    window.reigi.call('records.name', { endpoint, key, secret: secret === '' ? null : secret, keep }).then(
      onNamed,
      (error: unknown) => setFault(typeof error === 'object' && error !== null && 'field' in error && error.field === 'endpoint' ? 'endpoint' : 'other'),
    );
  };
  return (
    <Dialog title={say('store.title')} onClose={onClose}>
      <form className="store-form" onSubmit={send}>
        <TextField
          label={say('store.endpoint')} value={endpoint} isWrong={fault === 'endpoint'} note={fault === 'endpoint' ? say('store.bad') : undefined}
          onChange={(value) => {
            setFault(undefined);
            setEndpoint(value);
          }}
        />
        <TextField label={say('store.key')} value={key} onChange={setKey} />
        <TextField label={say('store.secret')} type="password" value={secret} onChange={setSecret} note={isKnown ? say('store.secret.kept') : undefined} />
        {canKeepSecret ? <Check label={say('store.keep')} checked={keep} onChange={setKeep} /> : <p className="is-soft">{say('store.unsafe')}</p>}
        {fault === 'other' ? <Notice grave>{say('failed.change')}</Notice> : null}
        <div className="learner-answers">
          <Button onClick={onClose}>{say('store.no')}</Button>
          <Button type="submit" look="main" data-do="store-yes" disabled={endpoint.trim() === '' || key === '' || (secret === '' && !isKnown)}>{say('store.yes')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
