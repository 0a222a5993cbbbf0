import type { WebContents } from 'electron';

/** Tells what goes wrong in a page by itself: it did not load, its preload failed, an error in it was not caught. Returns what ends the watch. */
export function watchTrouble(contents: WebContents, tell: (trouble: string) => void): () => void {
  const notLoaded = (_event: unknown, code: number, reason: string, url: string): void => tell(`${url} did not load: ${reason} (${code})`);
  const noPreload = (_event: unknown, _file: string, error: Error): void => tell(`the preload failed: ${error.message}`);
  // Newer runtimes give the message in the event, older ones as a parameter; uncaught errors are told apart by their text.
  const said = (event: { readonly message: string }, _level: unknown, legacy?: string): void => {
    const message = legacy ?? event.message;
    if (message.startsWith('Uncaught')) tell(message);
  };
  contents.on('did-fail-load', notLoaded);
  contents.on('preload-error', noPreload);
  contents.on('console-message', said);
  return () => {
    contents.off('did-fail-load', notLoaded);
    contents.off('preload-error', noPreload);
    contents.off('console-message', said);
  };
}
