/** Calls about what keeps everything safe: backups, and all of it as one file. */
import { basename } from 'node:path';
import type { Settings } from '../../contract/settings';
import type { Backups } from '../backup/backups';
import type { CardFile } from '../card-file';
import type { Dialogs } from '../dialogs';
import { Refusal } from '../refusal';
import type { SettingsFile } from '../settings-file';
import type { Keeper } from '../storage/keeper';
import { archiveName } from './learner-handlers';
import type { Handlers } from './register';

export interface KeepParts {
  readonly keeper: Keeper;
  readonly backups: Backups;
  readonly dialogs: Pick<Dialogs, 'saveArchive' | 'openArchive' | 'confirmArchive'>;
  readonly settings: SettingsFile;
  readonly card: CardFile;
  readonly version: string;
  language(): string;
  applySettings(settings: Settings): void;
  /** A backup was put back, in which somebody else may sit here; `before` is the id of who did. */
  restored(before: string): void;
  now(): string;
}

type KeepCall = Extract<keyof Handlers, `backups.${string}` | `archive.${string}`>;

export function keepHandlers({ keeper, backups, dialogs, settings, card, version, language, applySettings, restored, now }: KeepParts): Pick<Handlers, KeepCall> {
  /** An archive comes in at a time: a second question over the first would be about another file. */
  let isImporting = false;
  const takeOwn = (own: { readonly settings: Settings | undefined; readonly card: ReturnType<CardFile['read']> | undefined }): void => {
    const draft = own.card?.draft ?? null;
    if (draft !== null) card.write({ draft, logo: own.card?.logo ?? null });
    if (own.settings === undefined) return;
    try {
      settings.change(own.settings);
    } finally {
      applySettings(settings.read());
    }
  };
  return {
    'backups.list': () => backups.list(),
    'backups.make': () => backups.make(),
    'backups.restore': async ({ name }) => {
      const { id } = keeper.attempts.chosenLearner();
      const done = await backups.restore(name);
      restored(id);
      return done;
    },
    'archive.export': async () => {
      const at = now();
      const path = await dialogs.saveArchive(archiveName(at, keeper.attempts.chosenLearner().name));
      if (path === null) return null;
      const everything = { attempts: keeper.attempts, settings: settings.read(), card: card.read() };
      const { writeArchive } = await import('../archive/write-archive');
      return { path, attempts: await writeArchive(path, everything, version, at) };
    },
    'archive.import': async () => {
      if (isImporting) throw new Refusal('refused', 'An archive is being read already');
      isImporting = true;
      try {
        const path = await dialogs.openArchive();
        if (path === null) return null;
        const { importArchive } = await import('../archive/import-archive');
        return await importArchive(path, {
          keeper, takeOwn, now,
          backUp: () => backups.make(),
          confirm: ({ made, ...counts }) => {
            const date = new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(made));
            return dialogs.confirmArchive({ ...counts, date, file: basename(path) });
          },
        });
      } finally {
        isImporting = false;
      }
    },
  };
}
