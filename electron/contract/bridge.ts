/** The only thing the page can reach of the rest of the app: `window.reigi`. */
import type { CallName } from './call-names';
import type { Request, Response } from './contract';
import type { PushName } from './push-names';
import type { Push } from './pushes';

export type FailureCode =
  /** The request has the wrong shape or is too large: a fault in the page. */
  | 'bad-request'
  /** The caller is not the app's own page. */
  | 'forbidden'
  | 'unknown-call'
  | 'not-found'
  /** Chunks must come in order, 0, 1, 2 ...; a number that was used cannot carry other content. */
  | 'out-of-order'
  /** Not on the disk (full, read-only, newer database ...): keep the attempt in memory and tell the learner. */
  | 'storage-failed'
  /** A file that the person chose is not a lawful attempt; `field` names the place. */
  | 'invalid-file'
  | 'print-failed'
  | 'refused'
  | 'internal';

/** What a call rejects with: a plain object, because an Error loses everything but its message on the way. */
export interface CallFailure {
  readonly code: FailureCode;
  readonly message: string;
  readonly field?: string;
}

export interface Bridge {
  /** Rejects with a `CallFailure`. */
  call<C extends CallName>(name: C, request: Request<C>): Promise<Response<C>>;
  /** Listens to what the main process tells unasked. Returns what stops the listening. */
  on<P extends PushName>(name: P, listener: (told: Push<P>) => void): () => void;
}

declare global {
  interface Window {
    readonly reigi: Bridge;
  }
}
