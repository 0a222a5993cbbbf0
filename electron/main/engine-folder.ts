/** Where the engine keeps what is its own: beside the attempts, or elsewhere while nothing can be written there, for without a folder it does not start. */
import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of this session alone in `temporary`; undefined when `folder` will do, which is made if it is missing. */
export function otherFolder(folder: string, temporary: string): string | undefined {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch {
    return mkdtempSync(join(temporary, 'reigi-session-'));
  }
}
