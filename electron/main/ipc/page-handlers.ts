/** Calls by which page, menus and window keep step with each other, and what leaves the page on paper. */
import type { BrowserWindow } from 'electron';
import type { Command } from '../../contract/commands';
import { suggestFileName } from '../attempt-exchange';
import type { Dialogs } from '../dialogs';
import type { GentleClose } from '../gentle-close';
import type { PageLine } from '../page-line';
import { keepFile, printPage, savePdf, saveReport } from '../printing';
import { Refusal } from '../refusal';
import type { AttemptStore } from '../storage/attempt-store';
import type { HangWatch } from '../watch-hang';
import type { Handlers } from './register';

export interface PageParts {
  readonly attempts: AttemptStore;
  readonly dialogs: Dialogs;
  readonly line: PageLine;
  readonly closing: GentleClose;
  readonly hang: Pick<HangWatch, 'answered'>;
  readonly locale: string;
  window(): BrowserWindow | undefined;
  showMenu(enabled: readonly Command[]): void;
}

type PageCall = 'menu.state' | 'app.flushed' | 'app.pulse' | `debrief.${'print' | 'pdf'}` | `report.${'pdf' | 'csv'}`;

export function pageHandlers(parts: PageParts): Pick<Handlers, PageCall> {
  const contents = () => {
    const window = parts.window();
    if (window === undefined) throw new Refusal('refused', 'The window is gone');
    return window.webContents;
  };
  return {
    'menu.state': ({ enabled }) => {
      parts.showMenu(enabled);
      parts.line.heard();
      return {};
    },
    'app.flushed': () => {
      parts.closing.flushed();
      return {};
    },
    'app.pulse': () => {
      parts.hang.answered();
      return {};
    },
    'debrief.print': async () => ({ printed: await parts.dialogs.during(printPage(contents(), parts.locale)) }),
    'debrief.pdf': async ({ id }) => {
      const path = await parts.dialogs.savePdf(suggestFileName(parts.attempts, id, '.pdf'));
      if (path !== null) await savePdf(contents(), path, parts.locale);
      return { path };
    },
    'report.pdf': async ({ name }) => {
      const path = await parts.dialogs.savePdf(`${name}.pdf`);
      if (path !== null) await saveReport(contents(), path);
      return { path };
    },
    'report.csv': async ({ name, text }) => {
      const path = await parts.dialogs.saveTable(`${name}.csv`);
      if (path !== null) keepFile(path, text);
      return { path };
    },
  };
}
