import { useState, type ReactNode } from 'react';
import type { Imported } from '../../../electron/contract/archive';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { formOf } from '../../ui/text/plural';
import { useLanguage } from '../../ui/text/use-text';
import { useTexts } from '../../ui/text/use-texts';
import { KEEP_TEXTS } from './text/texts';

interface Told {
  readonly text: ReactNode;
  readonly isGrave?: boolean;
}

/** `onOwn`: the settings are other ones now. */
export function ArchivePart({ onOwn }: { readonly onOwn: () => void }) {
  const say = useTexts(KEEP_TEXTS);
  const language = useLanguage();
  const [told, tell] = useState<Told>();
  const [isBusy, setBusy] = useState(false);

  const run = async (work: () => Promise<Told | undefined>, failed: string): Promise<void> => {
    setBusy(true);
    tell(undefined);
    try {
      tell(await work());
    } catch {
      tell({ text: failed, isGrave: true });
    }
    setBusy(false);
  };
  const save = async (): Promise<Told | undefined> => {
    const saved = await window.reigi.call('archive.export', {});
    return saved === null ? undefined : { text: say(`archive.exported.${formOf(language, saved.attempts)}`, { count: saved.attempts, path: saved.path }) };
  };
  const open = async (): Promise<Told | undefined> => {
    const imported = await window.reigi.call('archive.import', {});
    if (imported === null) return undefined;
    if (imported.kind === 'added' && imported.own) onOwn();
    return { text: <Came imported={imported} />, isGrave: imported.kind === 'refused' };
  };
  return (
    <section className="keep-part" aria-labelledby="keep-archive">
      <h3 id="keep-archive">{say('archive')}</h3>
      <p className="keep-text">{say('archive.about')}</p>
      <div className="keep-actions">
        <Button disabled={isBusy} data-do="archive-save" onClick={() => void run(save, say('archive.export.failed'))}>{say('archive.export')}</Button>
        <Button disabled={isBusy} data-do="archive-open" onClick={() => void run(open, say('archive.failed'))}>{say('archive.import')}</Button>
      </div>
      <div aria-live="polite" className="keep-told">
        {isBusy ? <p className="settings-note">{say('archive.busy')}</p> : null}
        {told === undefined ? null : <Notice grave={told.isGrave === true}>{told.text}</Notice>}
      </div>
    </section>
  );
}

function Came({ imported }: { readonly imported: Imported }) {
  const say = useTexts(KEEP_TEXTS);
  const language = useLanguage();
  if (imported.kind === 'refused') {
    const { fault, entry } = imported;
    return (
      <>
        <p>{say(`refused.${fault}`)} {say('refused.nothing')}</p>
        {entry === '' ? null : <p className="settings-note">{say('refused.entry', { entry })}</p>}
      </>
    );
  }
  const { added, known, differing, own } = imported;
  const counted = (key: 'added' | 'known' | 'differing', count: number): string => say(`archive.${key}.${formOf(language, count)}`, { count });
  const lines = [
    added === 0 ? say('archive.added.zero') : counted('added', added),
    ...(known === 0 ? [] : [counted('known', known)]),
    ...(differing === 0 ? [] : [counted('differing', differing)]),
    ...(own ? [say('archive.own')] : []),
  ];
  return <p>{lines.join(language === 'ja' ? '' : ' ')}</p>;
}
