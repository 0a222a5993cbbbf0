/** Connects the table of calls with its handlers: every request is checked on the way in, every answer on the way out. */
import type { CallFailure } from '../../contract/bridge';
import { MAX_CARD_FILE_BYTES } from '../../contract/card';
import { CALL_NAMES, type CallName } from '../../contract/call-names';
import { contract, type Request, type Response } from '../../contract/contract';
import { describeIssue, sentence, type Problem } from '../../contract/problem';
import type { Reply } from '../../contract/reply';
import { findShapeProblem } from '../../contract/shape-guard';
import { Refusal } from '../refusal';

export type Handlers = { readonly [C in CallName]: (request: Request<C>) => Response<C> | Promise<Response<C>> };

/** The part of Electron's ipcMain that is used here; `event` is judged by `isTrusted` alone. */
export interface CallPort<Event> {
  handle(channel: string, listener: (event: Event, payload: unknown) => Promise<Reply>): void;
}

/** No lawful request is larger: a full chunk is some 80 000 values, and a file of a card the longest single piece. */
const REQUEST_SHAPE = { depth: 12, values: 200_000, length: MAX_CARD_FILE_BYTES };

const NO_STRANGERS: CallFailure = { code: 'forbidden', message: 'Only the page of the app itself may call' };
const OUR_FAULT: CallFailure = { code: 'internal', message: 'Something went wrong inside the app; the terminal says what' };

function badRequest(name: CallName, problem: Problem): Reply {
  return refused({ code: 'bad-request', field: problem.field, message: `${name}: ${sentence(problem, 'the request')}` });
}

function refused(failure: CallFailure): Reply {
  return { ok: false, failure };
}

export function registerCalls<Event>(
  port: CallPort<Event>,
  handlers: Handlers,
  isTrusted: (event: Event) => boolean,
  log: (error: unknown) => void,
): void {
  for (const name of CALL_NAMES) {
    port.handle(name, async (event, payload) => {
      try {
        return isTrusted(event) ? await answer(name, handlers, payload) : refused(NO_STRANGERS);
      } catch (error) {
        if (error instanceof Refusal) return refused(error.toFailure());
        // The page gets no paths and no stack; whoever runs the app from a terminal gets both.
        log(error);
        return refused(OUR_FAULT);
      }
    });
  }
}

async function answer<C extends CallName>(name: C, handlers: Handlers, payload: unknown): Promise<Reply> {
  const shape = findShapeProblem(payload, REQUEST_SHAPE);
  if (shape !== undefined) return badRequest(name, shape);
  const request = contract[name].request.safeParse(payload, { reportInput: true });
  if (!request.success) return badRequest(name, describeIssue(request.error.issues));
  // The schema of `name` has just accepted it; TypeScript does not follow a table from key to value.
  const response = await handlers[name](request.data as Request<C>);
  return { ok: true, value: contract[name].response.parse(response) };
}
