/** The other side of the process border, in memory: keeps the calls, and fails as often as it is told. */
import type { Bridge } from '../../electron/contract/bridge';
import type { CallName } from '../../electron/contract/call-names';
import type { Request, Response } from '../../electron/contract/contract';

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

  requestsOf<C extends CallName>(name: C): Request<C>[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.request as Request<C>);
  }
}
