/** Folders of an import that is under way: apart from the import itself, whose code is read when somebody imports. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export const WORK = 'importing-';

/** What a kill left behind. */
export function clearImports(folder: string): void {
  try {
    for (const name of readdirSync(folder)) if (name.startsWith(WORK)) rmSync(join(folder, name), { recursive: true, force: true });
  } catch {
    // There is no folder yet, or it may not be written: nothing was left there.
  }
}
