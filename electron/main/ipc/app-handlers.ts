/** Calls about the app itself: settings, versions, the way out, and the demonstration. */
import { app, clipboard, shell, type BrowserWindow } from 'electron';
import type { StorageNotice } from '../../contract/contract';
import type { Settings } from '../../contract/settings';
import type { DemoRun } from '../demo';
import type { Dialogs } from '../dialogs';
import { Refusal } from '../refusal';
import type { SettingsFile } from '../settings-file';
import type { pageHandlers } from './page-handlers';
import type { Handlers } from './register';

export interface AppParts {
  readonly settings: SettingsFile;
  readonly dialogs: Dialogs;
  readonly isTestRuntime: boolean;
  readonly locale: string;
  readonly demo: DemoRun | undefined;
  /** As it is now: a disk may be there again. */
  storageNotice(): StorageNotice | null;
  window(): BrowserWindow | undefined;
  /** Colours and menus follow a change of the settings. */
  applySettings(settings: Settings): void;
}

type Elsewhere = `${'attempts' | 'memory' | 'card' | 'backups' | 'archive' | 'learners' | 'records'}.${string}`;
type AppCall = Exclude<keyof Handlers, Elsewhere | keyof ReturnType<typeof pageHandlers>>;

export function versions(): { version: string; electron: string; chrome: string; node: string; platform: string } {
  const { electron = '', chrome = '', node } = process.versions;
  return { version: app.getVersion(), electron, chrome, node, platform: `${process.platform} ${process.arch}` };
}

export function appHandlers(parts: AppParts): Pick<Handlers, AppCall> {
  const { settings, dialogs, isTestRuntime, locale, demo } = parts;
  return {
    'settings.read': () => settings.read(),
    'settings.write': (fields) => {
      try {
        return settings.change(fields);
      } finally {
        // Also when the disk refused: the choice counts in this session.
        parts.applySettings(settings.read());
      }
    },
    'app.info': () => ({ ...versions(), locale, testRuntime: isTestRuntime, folder: app.getPath('userData'), storage: parts.storageNotice() }),
    'links.open': async ({ url }) => {
      // It brings the rulebook along, for its table of sources.
      const { openSource } = await import('../links');
      const opener = { confirm: dialogs.confirmLink, open: (page: string) => shell.openExternal(page) };
      return { opened: await openSource(url, opener) };
    },
    'clipboard.copy': async ({ text }) => {
      await clipboard.writeText(text);
      return {};
    },
    'demo.finished': async (result) => {
      const window = parts.window();
      if (demo === undefined || window === undefined) throw new Refusal('refused', 'This is not a demonstration');
      await demo.finish(window, result);
      return {};
    },
  };
}
