/** The page as the main process reaches it: what drives pages loses its hold when one crashes, and does not get it back when that is loaded again. */
import type { ElectronApplication } from '@playwright/test';

/** Runs this in the page that there is now and answers with its value, which must be plain data; undefined while there is none. */
export function inPage<T>(app: ElectronApplication, code: string): Promise<T | undefined> {
  return app.evaluate(async ({ BrowserWindow }, script) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined || contents.isCrashed() || contents.isLoading()) return undefined;
    // A page that goes away meanwhile never answers.
    const answer: unknown = await Promise.race([contents.executeJavaScript(script).catch(() => undefined), new Promise((late) => setTimeout(late, 5000))]);
    return answer as T | undefined;
  }, code);
}

/** Asks every few milliseconds, inside the main process so that asking takes no time of its own; milliseconds until the page answers with something true, or undefined. */
export function untilInPage(app: ElectronApplication, code: string, patienceMs: number): Promise<number | undefined> {
  return app.evaluate(async ({ BrowserWindow }, [script, patience]) => {
    const began = performance.now();
    while (performance.now() - began < patience) {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents !== undefined && !contents.isCrashed()) {
        const answer: unknown = await Promise.race([contents.executeJavaScript(script).catch(() => false), new Promise((late) => setTimeout(late, 100))]);
        if (answer === true) return Math.round(performance.now() - began);
      }
      await new Promise((soon) => setTimeout(soon, 10));
    }
    return undefined;
  }, [code, patienceMs] as const);
}

export type ProcessKind = 'Browser' | 'GPU' | 'Tab' | 'Utility';

/** The number that the system gave this process of the app; undefined while there is none. */
export function processOf(app: ElectronApplication, kind: ProcessKind): Promise<number | undefined> {
  return app.evaluate(({ app: ours }, type) => ours.getAppMetrics().find((one) => one.type === type)?.pid, kind);
}

/** Ends it as the system does when it needs the memory. False = it was not there. */
export async function kill(app: ElectronApplication, kind: ProcessKind): Promise<boolean> {
  const pid = await processOf(app, kind);
  if (pid === undefined) return false;
  process.kill(pid, 'SIGKILL');
  return true;
}
