import type { Settings } from '../../../electron/contract/settings';
import type { PanelProps } from '../sections';
import { ArchivePart } from './ArchivePart';
import { BackupsPart } from './BackupsPart';
import './keep.css';

/** What keeps the learner's work safe: backups, and all of it as one file. */
export function KeepPanel({ change }: PanelProps) {
  /** Main has them already; the page follows. */
  const follow = (): void => {
    window.reigi.call('settings.read', {}).then((settings: Settings) => change(settings), () => undefined);
  };
  return (
    <>
      <BackupsPart />
      <ArchivePart onOwn={follow} />
    </>
  );
}
