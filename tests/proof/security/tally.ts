/** Counts what was tried, and keeps what went wrong, for one piece of a proof. */
import type { Outcome } from '../target';

/** Enough to see what is wrong; a door that stands open would fill the ledger. */
const MOST_TOLD = 20;

export class Tally {
  #cases = 0;
  #all = 0;
  readonly #broken: string[] = [];
  readonly #measured: Record<string, number> = {};

  /** One case more; `fault` in words, or undefined when it was as promised. */
  judge(fault: string | undefined): void {
    this.#cases += 1;
    if (fault !== undefined) this.fail(fault);
  }

  fail(fault: string): void {
    this.#all += 1;
    if (this.#broken.length < MOST_TOLD) this.#broken.push(fault);
  }

  /** Added up. */
  count(name: string, more = 1): void {
    this.#measured[name] = (this.#measured[name] ?? 0) + more;
  }

  /** The largest counts. */
  peak(name: string, value: number): void {
    this.#measured[name] = Math.max(this.#measured[name] ?? 0, value);
  }

  outcome(): Outcome {
    const untold = this.#all - this.#broken.length;
    return { cases: this.#cases, broken: untold === 0 ? this.#broken : [...this.#broken, `and ${untold} more`], measured: this.#measured };
  }
}
