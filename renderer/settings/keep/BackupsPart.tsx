import { useCallback, useEffect, useState } from 'react';
import type { Response } from '../../../electron/contract/contract';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { formOf } from '../../ui/text/plural';
import { useLanguage } from '../../ui/text/use-text';
import { useTexts } from '../../ui/text/use-texts';
import { BackupRow, dateOf, type Backup } from './BackupRow';
import { KEEP_TEXTS } from './text/texts';

type Listed = Response<'backups.list'>;
interface Told {
  readonly text: string;
  readonly isGrave?: boolean;
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** When backups were made, where they are, and the way back to each. */
export function BackupsPart() {
  const say = useTexts(KEEP_TEXTS);
  const language = useLanguage();
  const [listed, setListed] = useState<Listed | 'failed'>();
  const [told, tell] = useState<Told>();
  const [asked, ask] = useState<Backup>();
  const [isBusy, setBusy] = useState(false);

  const load = useCallback((): Promise<void> => window.reigi.call('backups.list', {}).then(setListed, () => setListed('failed')), []);
  useEffect(() => void load(), [load]);

  const run = async (work: () => Promise<Told>, failed: (code: string) => string): Promise<void> => {
    setBusy(true);
    tell(undefined);
    try {
      tell(await work());
    } catch (error) {
      tell({ text: failed(codeOf(error)), isGrave: true });
    }
    await load();
    setBusy(false);
  };
  const make = (): Promise<void> => run(() => window.reigi.call('backups.make', {}).then(() => ({ text: say('made') })), () => say('failed.make'));
  const restore = ({ name }: Backup): Promise<void> => {
    ask(undefined);
    return run(
      () => window.reigi.call('backups.restore', { name }).then(({ attempts: count }) => ({ text: say(`restored.${formOf(language, count)}`, { count }) })),
      (code) => say(code === 'invalid-file' || code === 'refused' ? `failed.restore.${code}` : 'failed.restore'),
    );
  };

  if (listed === undefined) return <div className="keep-part" />;
  if (listed === 'failed') return <div className="keep-part"><Notice grave>{say('failed.list')}</Notice></div>;
  const { backups, folder, fault } = listed;
  return (
    <section className="keep-part" aria-label={say('list')}>
      <p className="keep-text">{say('about')}</p>
      {fault !== null && told === undefined ? <Notice grave>{say('failed.automatic')}</Notice> : null}
      {backups.length === 0 ? <p className="keep-none">{say('none')}</p> : (
        <table className="keep-list">
          <thead>
            <tr>
              <th scope="col">{say('date')}</th>
              <th scope="col" className="is-number">{say('attempts')}</th>
              <th scope="col" className="is-number">{say('size')}</th>
              <td aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {backups.map((backup) => <BackupRow key={backup.name} backup={backup} isBusy={isBusy} onRestore={ask} />)}
          </tbody>
        </table>
      )}
      <div className="keep-actions">
        <Button disabled={isBusy} data-do="backup" onClick={() => void make()}>{say('make')}</Button>
      </div>
      <div aria-live="polite" className="keep-told">
        {told === undefined ? null : <Notice grave={told.isGrave === true}>{told.text}</Notice>}
      </div>
      <Folder folder={folder} />
      {asked === undefined ? null : (
        <Dialog title={say('restore.title')} onClose={() => ask(undefined)}>
          <p>{say(`restore.what.${formOf(language, asked.attempts ?? 0)}`, { date: dateOf(asked, language), count: asked.attempts ?? 0 })}</p>
          <div className="keep-actions keep-answers">
            <Button onClick={() => ask(undefined)}>{say('restore.no')}</Button>
            <Button look="main" data-do="restore" onClick={() => void restore(asked)}>{say('restore.yes')}</Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

function Folder({ folder }: { readonly folder: string }) {
  const say = useTexts(KEEP_TEXTS);
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => void window.reigi.call('clipboard.copy', { text: folder }).then(() => setCopied(true), () => undefined);
  return (
    <p className="settings-note keep-folder">
      {say('folder')} <span className="keep-path">{folder}</span>{' '}
      <Button look="plain" onClick={copy}>{say('folder.copy')}</Button>
      <span aria-live="polite"> {isCopied ? say('folder.copied') : ''}</span>
    </p>
  );
}
