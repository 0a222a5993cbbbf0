import { useState } from 'react';
import type { RecordsState } from '../../electron/contract/records';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { formOf } from '../ui/text/plural';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { StoreDialog } from './StoreDialog';
import { TEXTS } from './text/texts';
import { useRecords } from './use-records';

interface Told {
  readonly text: string;
  readonly isGrave?: boolean;
}

/** Learning records of the learners that were picked: as a file, or to a store that the trainer names. */
export function RecordsPart({ picked }: { readonly picked: readonly string[] }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const { state, note } = useRecords();
  const [isNaming, setNaming] = useState(false);
  const [told, tell] = useState<Told>();
  if (state === undefined) return null;
  const { store, doing } = state;
  const isBusy = doing !== 'nothing';

  const attempt = async (work: () => Promise<Told | undefined>, failed: string): Promise<void> => {
    tell(undefined);
    try {
      tell(await work());
    } catch {
      tell({ text: failed, isGrave: true });
    }
  };
  const save = (): Promise<void> =>
    attempt(async () => {
      const saved = await window.reigi.call('records.save', { learners: [...picked] });
      if (saved === null) return undefined;
      const { path, attempts, statements } = saved;
      return { text: statements === 0 ? say('records.save.none', { path }) : say('records.saved', { path, attempts, statements }) };
    }, say('save.failed'));
  const send = (): Promise<void> =>
    attempt(async () => {
      const { isSending } = await window.reigi.call('records.send', { learners: [...picked] });
      return isSending ? undefined : { text: say('records.nothing') };
    }, say('failed.change'));
  const change = (name: 'records.forget' | 'records.discard' | 'records.retry' | 'records.stop'): Promise<void> =>
    attempt(() => window.reigi.call(name, {}).then((now) => (note(now), undefined)), say('failed.change'));

  return (
    <section className="records" aria-labelledby="records">
      <h2 id="records">{say('records')}</h2>
      <p className="records-about">{say('records.about')}</p>
      <p className="is-soft">{say(`records.of.${formOf(language, picked.length)}`, { count: picked.length })}</p>
      <div className="records-ways">
        <Button data-do="records-save" disabled={picked.length === 0} onClick={() => void save()}>{say('records.save')}</Button>
        {store === null ? <Button data-do="store" onClick={() => setNaming(true)}>{say('store.name')}</Button> : (
          <Button data-do="records-send" disabled={isBusy || !store.hasSecret || (picked.length === 0 && state.waiting === 0)} onClick={() => void send()}>{say('records.send', { host: store.host })}</Button>
        )}
        {isBusy ? <Button look="main" data-do="records-stop" onClick={() => void change('records.stop')}>{say('records.stop')}</Button> : null}
      </div>
      <Progress state={state} />
      {state.refused === 0 || isBusy ? null : (
        <Notice actions={<Button data-do="records-retry" onClick={() => void change('records.retry')}>{say('refused.retry')}</Button>}>
          <p>{say(`refused.${formOf(language, state.refused)}`, { count: state.refused })}</p>
          <ul>{state.reasons.map((reason) => <li key={reason} lang="en">{reason}</li>)}</ul>
        </Notice>
      )}
      {told === undefined ? null : <Notice grave={told.isGrave === true}>{told.text}</Notice>}
      {store === null ? <p className="is-soft">{say('store.none')}</p> : (
        <div className="records-store">
          <p className="is-soft">{store.endpoint}{store.hasSecret ? '' : ` ${say('store.again')}`}</p>
          <Button look="plain" data-do="store" disabled={isBusy} onClick={() => setNaming(true)}>{say('store.change')}</Button>
          <Button look="plain" data-do="store-forget" disabled={isBusy} onClick={() => void change('records.forget')}>{say('store.forget')}</Button>
          {state.waiting + state.refused > 0 && !isBusy ? <Button look="plain" data-do="records-discard" onClick={() => void change('records.discard')}>{say('discard')}</Button> : null}
        </div>
      )}
      {isNaming ? (
        <StoreDialog
          state={state} onClose={() => setNaming(false)}
          onNamed={(named) => {
            note(named);
            setNaming(false);
          }}
        />
      ) : null}
    </section>
  );
}

/** How far it has come, and how it ended; said when it changes, not at every record. */
function Progress({ state: { doing, ending, sent, waiting, store } }: { readonly state: RecordsState }) {
  const say = useTexts(TEXTS);
  if (store === null) return null;
  const counts = { sent, waiting };
  return (
    <div className="records-progress" data-doing={doing} data-ending={ending ?? undefined}>
      {doing === 'nothing' ? null : (
        <>
          <progress aria-label={say('records')} {...(doing === 'sending' ? { max: Math.max(1, sent + waiting), value: sent } : {})} />
          <p>{doing === 'writing' ? say('records.writing') : say('records.sending', counts)}</p>
        </>
      )}
      <output className="records-ending">
        {doing === 'nothing' && ending !== null ? <span>{say(`ending.${ending}`)}</span> : null}
        {doing === 'nothing' && sent + waiting > 0 ? <span className="is-soft">{say('records.counts', counts)}</span> : null}
      </output>
    </div>
  );
}
