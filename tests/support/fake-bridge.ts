/** The other side of the process border, in memory: keeps the calls, and fails as often as it is told. */
import type { Bridge } from '../../electron/contract/bridge';
import type { CallName } from '../../electron/contract/call-names';
import type { Request, Response } from '../../electron/contract/contract';
import type { PushName } from '../../electron/contract/push-names';
import type { Push } from '../../electron/contract/pushes';

type Answers = { readonly [C in CallName]?: (request: Request<C>) => Response<C> };

export class FakeBridge implements Bridge {
  readonly calls: { readonly name: CallName; readonly request: unknown }[] = [];
  failures = 0;
  private readonly answers: Answers;

  constructor(answers: Answers = {}) {
    this.answers = answers;
  }

  call<C extends CallName>(name: C, request: Request<C>): Promise<Response<C>> {
    if (this.failures > 0) {
      this.failures -= 1;
      return Promise.reject({ code: 'storage-failed', message: 'no disk' });
    }
    this.calls.push({ name, request });
    const answer = this.answers[name] as ((request: Request<C>) => Response<C>) | undefined;
    // Calls without an answer of their own answer with nothing, as most of the table does.
    return Promise.resolve(answer === undefined ? ({} as Response<C>) : answer(request));
  }

  private readonly listeners = new Map<PushName, Set<(told: never) => void>>();

  on<P extends PushName>(name: P, listener: (told: Push<P>) => void): () => void {
    const those = this.listeners.get(name) ?? new Set();
    this.listeners.set(name, those.add(listener));
    return () => void those.delete(listener);
  }

  /** What the main process would tell. */
  tell<P extends PushName>(name: P, told: Push<P>): void {
    for (const listener of this.listeners.get(name) ?? []) listener(told as never);
  }

  requestsOf<C extends CallName>(name: C): Request<C>[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.request as Request<C>);
  }
}
