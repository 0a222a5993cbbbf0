/** The native dialogs, over the window when there is one. */
import { join } from 'node:path';
import { app, dialog, type BrowserWindow, type MessageBoxOptions } from 'electron';
import type { NativeText } from './native-text';

const JSON_ONLY = ['json'];

export interface Dialogs {
  /** The path that was chosen, or null. */
  saveAttempt(suggestedName: string): Promise<string | null>;
  openAttempt(): Promise<string | null>;
  confirmLink(host: string, url: string): Promise<boolean>;
  askToReopen(): Promise<boolean>;
}

export function makeDialogs(window: () => BrowserWindow | undefined, text: () => NativeText): Dialogs {
  let lastFolder: string | undefined;
  const folder = (): string => lastFolder ?? app.getPath('documents');
  const remember = (path: string): string => {
    lastFolder = join(path, '..');
    return path;
  };
  const filters = () => [{ name: text().attemptFiles, extensions: JSON_ONLY }];

  async function ask(options: MessageBoxOptions): Promise<boolean> {
    const over = window();
    // The second button is the safe one, and Escape means it.
    const question = { ...options, defaultId: 1, cancelId: 1, noLink: true };
    const { response } = await (over === undefined ? dialog.showMessageBox(question) : dialog.showMessageBox(over, question));
    return response === 0;
  }

  return {
    async saveAttempt(suggestedName) {
      const options = { title: text().exportTitle, defaultPath: join(folder(), suggestedName), filters: filters() };
      const over = window();
      const { canceled, filePath } = await (over === undefined
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(over, options));
      return canceled || !filePath ? null : remember(filePath);
    },

    async openAttempt() {
      const options = { title: text().importTitle, defaultPath: folder(), filters: filters(), properties: ['openFile' as const] };
      const over = window();
      const { canceled, filePaths } = await (over === undefined
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(over, options));
      const [path] = filePaths;
      return canceled || path === undefined ? null : remember(path);
    },

    confirmLink(host, url) {
      const { openLinkQuestion, openLinkHost, open, cancel } = text();
      return ask({
        type: 'question',
        message: openLinkQuestion,
        detail: `${openLinkHost.replace('%s', host)}\n\n${url}`,
        buttons: [open, cancel],
      });
    },

    askToReopen() {
      const { crashed, crashedDetail, openAgain, quit } = text();
      return ask({ type: 'error', message: crashed, detail: crashedDetail, buttons: [openAgain, quit] });
    },
  };
}
