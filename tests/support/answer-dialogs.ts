/**
 * A native dialog cannot be driven from here: it belongs to the desktop, not to the app. So tests answer in its place,
 * at the border to Electron, and read what it would have shown.
 */
import type { ElectronApplication } from '@playwright/test';

/** `path`: the file that is chosen or named; `button`: which one is pressed, from 0. */
export function answerDialogs(app: ElectronApplication, path: string, button = 0): Promise<void> {
  return app.evaluate(
    ({ dialog }, [chosen, response]) => {
      const shown = ((globalThis as Record<string, unknown>)['shown'] = [] as unknown[]);
      const keep = <A>(answer: A) => async (...given: unknown[]) => (shown.push(given.at(-1)), answer);
      dialog.showMessageBox = keep({ response, checkboxChecked: false }) as typeof dialog.showMessageBox;
      dialog.showSaveDialog = keep({ canceled: false, filePath: chosen }) as typeof dialog.showSaveDialog;
      dialog.showOpenDialog = keep({ canceled: false, filePaths: [chosen] }) as typeof dialog.showOpenDialog;
    },
    [path, button] as const,
  );
}
