/** What is due when. Replaces timers: ordered by step, then person, then the order of asking. */
import type { PersonId, Step } from './ids';

export interface Due {
  readonly step: Step;
  readonly person: PersonId;
  readonly name: string;
}

export class Agenda {
  #entries: (Due & { readonly order: number })[] = [];
  #order = 0;

  /** Asks to be woken; a second wish of the same name replaces the first. */
  wake(person: PersonId, name: string, step: Step): void {
    this.cancel(person, name);
    this.#entries.push({ step, person, name, order: this.#order });
    this.#order += 1;
  }

  cancel(person: PersonId, name: string): void {
    this.#entries = this.#entries.filter((entry) => entry.person !== person || entry.name !== name);
  }

  /** Takes out everything due at or before a step, in lawful order. */
  take(step: Step): readonly Due[] {
    if (!this.#entries.some((entry) => entry.step <= step)) return [];
    const due = this.#entries.filter((entry) => entry.step <= step);
    this.#entries = this.#entries.filter((entry) => entry.step > step);
    return due.sort((a, b) => a.step - b.step || (a.person < b.person ? -1 : a.person > b.person ? 1 : a.order - b.order));
  }
}
