/** What the app may do with kept attempts, whichever database (or none) is behind it. */
import type { Attempt, AttemptChunk, AttemptHeader } from '../../../scenarios/kernel/attempt';
import type { AttemptFile, AttemptSummary } from '../../contract/attempt';
import type { ListedAttempt, Response } from '../../contract/contract';

export interface ListQuery {
  readonly scene?: string | undefined;
  /** Id of the learner; without it, whoever is chosen. */
  readonly learner?: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** Whose it is and whether it went to its end; without more, somebody else's and finished. */
export interface AddedAs {
  readonly imported: boolean;
  readonly state: 'ended' | 'interrupted';
}

/** Times are UTC, ISO 8601. Every method throws a `Refusal`: `storage-failed` when the disk did not take it. */
export interface AttemptStore {
  /** The same header sent again is accepted, so that an answer lost on the way does no harm. */
  begin(header: AttemptHeader, started: string): void;
  /** Returns after COMMIT. Chunks come in order; the same chunk again is accepted. Resumes an interrupted attempt. */
  append(id: string, chunk: AttemptChunk): void;
  end(id: string, endedStep: number, summary: AttemptSummary): void;
  /** Keeps an attempt that was read from a file. */
  add(attempt: Attempt, recorded: AttemptFile['recorded'], now: string, as?: AddedAs): void;
  /** Newest first, without the removed. */
  list(query: ListQuery): Response<'attempts.list'>;
  read(id: string): Response<'attempts.read'>;
  facts(id: string): Response<'attempts.facts'>;
  setRemoved(id: string, removed: boolean): void;
  /** The newest attempt that was cut off after its first chunk, unless dismissed. */
  interrupted(): ListedAttempt | null;
  dismiss(id: string): void;
  /** Whoever was playing is gone (the app was killed, the page crashed): what still runs is now interrupted. */
  interruptRunning(): void;
}
