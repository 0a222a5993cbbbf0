/** Which Electron the app agrees to run on. */
import { electronMajors } from '../support.json';

/**
 * Throws an Error with a message for the terminal on an Electron whose makers no longer mend it. `isForTesting` is the
 * word of whoever starts it that this is meant: the set-up gives it, no package does.
 */
export function demandSupportedRuntime(electron: string, isForTesting: boolean): void {
  const major = Number(electron.split('.')[0]);
  // What is newer than we know is at least as young as what we know.
  if (isForTesting || major >= Math.min(...electronMajors)) return;
  throw new Error(
    `This is Reigi on Electron ${electron}, an old runtime without security fixes, for trying and testing only. ` +
      'Please use a release. To go on all the same, knowing this, start it with REIGI_TEST_RUNTIME=1 in the environment.',
  );
}
