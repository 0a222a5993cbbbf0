/** The main process stamps what it keeps with its own clock: as if it were some days earlier, until it is put back. */
import type { ElectronApplication } from '@playwright/test';

const DAY_MS = 86_400_000;

/** The clock stands still there. Returns what puts it back. */
export async function daysAgo(app: ElectronApplication, days: number): Promise<() => Promise<void>> {
  await app.evaluate((_, then) => {
    const { toISOString } = Date.prototype;
    Object.assign(globalThis, { putBack: () => Object.assign(Date.prototype, { toISOString }) });
    Date.prototype.toISOString = () => then;
  }, new Date(Date.now() - days * DAY_MS).toISOString());
  return async () => {
    await app.evaluate(() => (globalThis as unknown as { putBack: () => void }).putBack());
  };
}
