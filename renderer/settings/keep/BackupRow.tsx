import type { Response } from '../../../electron/contract/contract';
import { Button } from '../../ui/Button';
import { useLanguage } from '../../ui/text/use-text';
import { useTexts } from '../../ui/text/use-texts';
import { KEEP_TEXTS } from './text/texts';

export type Backup = Response<'backups.list'>['backups'][number];

export function dateOf({ at }: Backup, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}

interface BackupRowProps {
  readonly backup: Backup;
  readonly isBusy: boolean;
  readonly onRestore: (backup: Backup) => void;
}

/** One backup; without a way back to it when it cannot be read. */
export function BackupRow({ backup, isBusy, onRestore }: BackupRowProps) {
  const say = useTexts(KEEP_TEXTS);
  const language = useLanguage();
  const { at, bytes, attempts, fault, isSetAside } = backup;
  const date = dateOf(backup, language);
  const megabytes = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(Math.max(0.1, bytes / 1_000_000));
  return (
    <tr>
      <th scope="row">
        <time dateTime={at}>{date}</time>
        {isSetAside ? <span className="keep-aside">{say('aside')}</span> : null}
      </th>
      <td className="is-number">{attempts ?? '–'}</td>
      <td className="is-number">{say('size.value', { megabytes })}</td>
      <td className="keep-way">
        {fault === null
          ? <Button look="plain" disabled={isBusy} aria-label={say('restore.label', { date })} onClick={() => onRestore(backup)}>{say('restore')}</Button>
          : <span className="keep-fault">{say(`fault.${fault}`)}</span>}
      </td>
    </tr>
  );
}
