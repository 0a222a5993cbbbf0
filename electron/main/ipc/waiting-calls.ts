/** Hears the page's calls from the first moment on; each waits until there is somebody to answer it. */
import { CALL_NAMES } from '../../contract/call-names';
import type { Reply } from '../../contract/reply';
import type { CallPort } from './register';

type Listener<Event> = Parameters<CallPort<Event>['handle']>[1];

export class WaitingCalls<Event> implements CallPort<Event> {
  /** The page has called. */
  readonly called: Promise<void>;
  readonly #listeners = new Map<string, Listener<Event>>();
  readonly #waiting = new Map<string, ((listener: Listener<Event>) => void)[]>();

  constructor(port: CallPort<Event>) {
    let isCalled = (): void => undefined;
    this.called = new Promise((resolve) => void (isCalled = resolve));
    for (const name of CALL_NAMES) {
      port.handle(name, async (event, payload): Promise<Reply> => {
        isCalled();
        const listener = this.#listeners.get(name) ?? await new Promise<Listener<Event>>((resolve) => void this.#waiting.set(name, [...(this.#waiting.get(name) ?? []), resolve]));
        return listener(event, payload);
      });
    }
  }

  handle(channel: string, listener: Listener<Event>): void {
    this.#listeners.set(channel, listener);
    for (const go of this.#waiting.get(channel) ?? []) go(listener);
    this.#waiting.delete(channel);
  }
}
