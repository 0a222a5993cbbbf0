/** The native dialogs, over the window when there is one. */
import { join } from 'node:path';
import { app, dialog, type BrowserWindow, type FileFilter, type MessageBoxOptions, type MessageBoxReturnValue } from 'electron';
import type { CardFileKind } from '../contract/card';
import { attemptEnding } from './attempt-name';
import type { NativeText } from './native-text';
import type { OfferedRecords } from './outbound/outbound';

const JSON_ONLY = ['json'];
/** For saving, the system adds the first one where a name has none of them. */
const ATTEMPTS = attemptEnding(process.platform).endsWith('.json') ? ['json', 'reigi-attempt'] : ['reigi-attempt', 'json'];

/** What a person should know of an attempt before it is added to their own. */
export interface OfferedAttempt {
  readonly learner: string;
  readonly scene: string;
  /** As the person's language writes it; undefined when the file does not say. */
  readonly date: string | undefined;
  readonly file: string;
}

/** What a person should know of an archive before its attempts are added to their own. */
export interface OfferedEverything {
  readonly date: string;
  readonly file: string;
  readonly added: number;
  readonly known: number;
  readonly differing: number;
  readonly hasOwn: boolean;
}

export interface Dialogs {
  /** Somebody is asked something; a page may have to wait for the answer. */
  isOpen(): boolean;
  /** Of a dialog that the system shows by itself. */
  during<T>(shown: Promise<T>): Promise<T>;
  /** The path that was chosen, or null. */
  saveAttempt(suggestedName: string): Promise<string | null>;
  savePdf(suggestedName: string): Promise<string | null>;
  /** A table for a spreadsheet. */
  saveTable(suggestedName: string): Promise<string | null>;
  saveCard(suggestedName: string, kind: CardFileKind): Promise<string | null>;
  openAttempt(): Promise<string | null>;
  saveRecords(suggestedName: string): Promise<string | null>;
  /** Before anything leaves this computer. */
  confirmRecords(offered: OfferedRecords): Promise<boolean>;
  saveArchive(suggestedName: string): Promise<string | null>;
  openArchive(): Promise<string | null>;
  /** Undefined = no. `own`: also take the card and the settings. */
  confirmArchive(offered: OfferedEverything): Promise<{ readonly own: boolean } | undefined>;
  confirmAttempt(offered: OfferedAttempt): Promise<boolean>;
  tellUnreadable(file: string, reason: string): Promise<void>;
  confirmLink(host: string, url: string): Promise<boolean>;
  askToReopen(): Promise<boolean>;
  /** After an error of our own. */
  askToRestart(): Promise<boolean>;
  /** The page does not answer. True = open it anew; `signal` takes the question away. */
  askAboutHang(signal: AbortSignal): Promise<boolean>;
}

/** Words from a file or a file's name: on one line, not too long, and without marks that turn the line around. */
function plain(words: string): string {
  return words.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').slice(0, 300);
}

export function makeDialogs(window: () => BrowserWindow | undefined, text: () => NativeText): Dialogs {
  let lastFolder: string | undefined;
  const folder = (): string => lastFolder ?? app.getPath('documents');
  const remember = (path: string): string => {
    lastFolder = join(path, '..');
    return path;
  };
  let open = 0;
  async function during<T>(shown: Promise<T>): Promise<T> {
    open += 1;
    try {
      return await shown;
    } finally {
      open -= 1;
    }
  }

  function box(options: MessageBoxOptions): Promise<MessageBoxReturnValue> {
    const over = window();
    return during(over === undefined ? dialog.showMessageBox(options) : dialog.showMessageBox(over, options));
  }

  const show = async (options: MessageBoxOptions): Promise<number> => (await box(options)).response;

  async function ask(options: MessageBoxOptions): Promise<boolean> {
    // The second button is the safe one, and Escape means it.
    return (await show({ ...options, defaultId: 1, cancelId: 1, noLink: true })) === 0;
  }

  async function save(title: string, suggestedName: string, kind: FileFilter): Promise<string | null> {
    const options = { title, defaultPath: join(folder(), suggestedName), filters: [kind] };
    const over = window();
    const { canceled, filePath } = await during(over === undefined ? dialog.showSaveDialog(options) : dialog.showSaveDialog(over, options));
    return canceled || !filePath ? null : remember(filePath);
  }

  async function choose(title: string, kind: FileFilter): Promise<string | null> {
    const options = { title, defaultPath: folder(), filters: [kind], properties: ['openFile' as const] };
    const over = window();
    const { canceled, filePaths } = await during(over === undefined ? dialog.showOpenDialog(options) : dialog.showOpenDialog(over, options));
    const [path] = filePaths;
    return canceled || path === undefined ? null : remember(path);
  }

  return {
    isOpen: () => open > 0,
    during,

    saveAttempt: (suggestedName) => save(text().exportTitle, suggestedName, { name: text().attemptFiles, extensions: ATTEMPTS }),

    savePdf: (suggestedName) => save(text().pdfTitle, suggestedName, { name: text().pdfFiles, extensions: ['pdf'] }),

    saveTable: (suggestedName) => save(text().csvTitle, suggestedName, { name: text().csvFiles, extensions: ['csv'] }),

    saveCard: (suggestedName, kind) => save(text().cardTitle, suggestedName, { name: text()[`${kind}Files`], extensions: [kind] }),

    openAttempt: () => choose(text().importTitle, { name: text().attemptFiles, extensions: ATTEMPTS }),

    saveRecords: (suggestedName) => save(text().recordsTitle, suggestedName, { name: text().recordFiles, extensions: JSON_ONLY }),

    confirmRecords({ host, endpoint, names, attempts, waiting }) {
      const words = text();
      const lines = [
        words.recordsHost.replace('%s', host),
        ...(attempts === 0 ? [] : [`${words.recordsAttempts} ${attempts}`]),
        ...(names.length === 0 ? [] : [`${words.recordsOf} ${names.map((name) => (name === '' ? words.recordsNobody : plain(name))).join(', ')}`]),
        ...(waiting === 0 ? [] : [`${words.recordsWaiting} ${waiting}`]),
        '', endpoint,
      ];
      return ask({ type: 'question', message: words.recordsQuestion, detail: lines.join('\n'), buttons: [words.recordsSend, words.cancel] });
    },

    saveArchive: (suggestedName) => save(text().archiveTitle, suggestedName, { name: text().archiveFiles, extensions: ['zip'] }),

    openArchive: () => choose(text().archiveOpenTitle, { name: text().archiveFiles, extensions: ['zip'] }),

    async confirmArchive({ date, file, added, known, differing, hasOwn }) {
      const words = text();
      const counted = [[words.archiveNew, added], [words.archiveKnown, known], [words.archiveDiffering, differing]] as const;
      const lines = [
        `${words.archiveDate} ${date}`,
        `${words.addFile} ${plain(file)}`,
        '',
        ...counted.flatMap(([name, count], at) => (at === 0 || count > 0 ? [`${name} ${count}`] : [])),
      ];
      const { response, checkboxChecked } = await box({
        type: 'question', message: words.archiveQuestion, detail: lines.join('\n'), buttons: [words.archiveAdd, words.cancel],
        // Nothing is replaced unless the person asks for it.
        ...(hasOwn ? { checkboxLabel: words.archiveOwn, checkboxChecked: false } : {}),
        defaultId: 1, cancelId: 1, noLink: true,
      });
      return response === 0 ? { own: hasOwn && checkboxChecked } : undefined;
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

    confirmAttempt({ learner, scene, date, file }) {
      const { addQuestion, addName, addScene, addDate, addNoDate, addFile, add, cancel } = text();
      const facts = [[addName, learner], [addScene, scene], [addDate, date ?? addNoDate], [addFile, file]] as const;
      return ask({
        type: 'question',
        message: addQuestion,
        detail: facts.map(([name, fact]) => `${name} ${plain(fact)}`).join('\n'),
        buttons: [add, cancel],
      });
    },

    async tellUnreadable(file, reason) {
      const { cannotOpen, ok } = text();
      await show({ type: 'warning', message: cannotOpen, detail: `${plain(file)}\n\n${plain(reason)}`, buttons: [ok], noLink: true });
    },

    askToRestart() {
      const { failed, failedDetail, openAgain, quit } = text();
      return show({ type: 'error', message: failed, detail: failedDetail, buttons: [openAgain, quit], defaultId: 0, cancelId: 1, noLink: true }).then((chosen) => chosen === 0);
    },

    askAboutHang(signal) {
      const { hangs, hangsDetail, reload, wait } = text();
      return ask({ type: 'warning', message: hangs, detail: hangsDetail, buttons: [reload, wait], signal });
    },

    askToReopen() {
      const { crashed, crashedDetail, openAgain, quit } = text();
      return ask({ type: 'error', message: crashed, detail: crashedDetail, buttons: [openAgain, quit] });
    },
  };
}
