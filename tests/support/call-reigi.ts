/** Calls the command line as a function and keeps what it said. */
import { runReigi } from '../../electron/cli/run';

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly notes: readonly string[];
}

/** `piped` is what `-` reads. */
export async function callReigi(words: readonly string[], piped: Iterable<string | Uint8Array> = []): Promise<Answer> {
  const out: string[] = [];
  const notes: string[] = [];
  const code = await runReigi(words, {
    out: (text) => void out.push(text),
    note: (line) => void notes.push(line),
    async *input() {
      yield* piped;
    },
  });
  return { code, out: out.join(''), notes };
}
