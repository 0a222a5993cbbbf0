/** Bad input: ends the command with exit code 2 and this one line, which names the fault and its mend. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}

const MAX_SHOWN = 60;

/** A word from outside, fit for one line: quoted, escaped and cut. */
export function shown(word: string): string {
  const short = word.length > MAX_SHOWN ? `${word.slice(0, MAX_SHOWN)}...` : word;
  return JSON.stringify(short).replace(/[\u007f-\u009f\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
