/** What files of attempts are called. */

/**
 * By these the desktop knows an attempt. With `.json` at its end everything else can read it too; but some systems look
 * at the last ending alone, and that one is not ours to take.
 */
const ATTEMPT_ENDINGS = { whole: '.reigi-attempt.json', last: '.reigi-attempt' } as const;

/** Only by its ending is a file ours. */
export function isAttemptName(path: string): boolean {
  return Object.values(ATTEMPT_ENDINGS).some((ending) => path.toLowerCase().endsWith(ending));
}

export function attemptEnding(platform: NodeJS.Platform): string {
  return platform === 'win32' || platform === 'darwin' ? ATTEMPT_ENDINGS.last : ATTEMPT_ENDINGS.whole;
}
