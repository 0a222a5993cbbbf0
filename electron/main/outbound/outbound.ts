/** Learning records on their way out: written from attempts, kept until they are sent, sent only when a person asks and has seen to whom. */
import { setImmediate as breath } from 'node:timers/promises';
import type { RecordsState } from '../../contract/records';
import { Refusal } from '../refusal';
import type { Kept } from '../storage/sqlite-store';
import type { DestinationFile } from './destination';
import { drain, type Ending } from './drain';
import { hostOf } from './endpoint';

export interface OfferedRecords {
  readonly host: string;
  readonly endpoint: string;
  readonly names: readonly string[];
  /** Attempts of which nothing was written yet. */
  readonly attempts: number;
  /** Records that wait from before. */
  readonly waiting: number;
}

export interface OutboundParts {
  readonly store: Kept;
  readonly destination: DestinationFile;
  /** True = send. Asked each time. */
  confirm(offered: OfferedRecords): Promise<boolean>;
  changed(state: RecordsState): void;
  log(error: unknown): void;
}

/** Often enough to be seen moving. */
const TOLD_EVERY_MS = 200;

export class Outbound {
  readonly #parts: OutboundParts;
  #doing: RecordsState['doing'] = 'nothing';
  #ending: RecordsState['ending'] = null;
  #cancel = new AbortController();
  #underWay: Promise<void> = Promise.resolve();
  #isAsking = false;
  #toldAt = 0;

  constructor(parts: OutboundParts) {
    this.#parts = parts;
  }

  state(): RecordsState {
    const { store, destination } = this.#parts;
    const named = destination.read();
    const counts = named === undefined ? { waiting: 0, sent: 0, refused: 0 } : store.outboxCounts(named.endpoint);
    return {
      store: named === undefined ? null : {
        endpoint: named.endpoint, host: hostOf(named.endpoint), key: named.key, hasSecret: named.secret !== undefined, isSecretKept: named.isSecretKept,
      },
      canKeepSecret: destination.canKeepSecret,
      ...counts,
      reasons: named === undefined || counts.refused === 0 ? [] : [...store.refusals(named.endpoint)],
      doing: this.#doing,
      ending: this.#ending,
    };
  }

  /** Throws a `Refusal` while something is being sent: that would go on to the other store. */
  name(given: Parameters<DestinationFile['write']>[0]): void {
    this.#mustRest();
    this.#ending = null;
    this.#parts.destination.write(given);
  }

  /** The store, its secret, and what waits for it. */
  forget(): void {
    this.#mustRest();
    this.discard();
    this.#ending = null;
    this.#parts.destination.forget();
  }

  discard(): void {
    this.#mustRest();
    const named = this.#parts.destination.read();
    if (named !== undefined) this.#parts.store.dropUnsent(named.endpoint);
  }

  retry(): void {
    this.#mustRest();
    const named = this.#parts.destination.read();
    if (named !== undefined) this.#parts.store.retryRefused(named.endpoint);
  }

  /** False = the person said no, or there is nothing. What was begun goes on by itself; `changed` tells how. */
  async send(learners: readonly string[]): Promise<boolean> {
    this.#mustRest();
    const { store, destination, confirm } = this.#parts;
    const named = destination.read();
    if (named === undefined || named.secret === undefined) throw new Refusal('refused', 'Name the store and its secret first', 'store');
    const { endpoint } = named;
    const attempts = store.recordable(learners, endpoint);
    const { waiting } = store.outboxCounts(endpoint);
    if (attempts.length === 0 && waiting === 0) return false;
    const names = new Map(store.learners('present').map(({ id, name }) => [id, name]));
    const whose = learners.flatMap((id) => (attempts.some(({ learner }) => learner === id) ? [names.get(id) ?? ''] : []));
    this.#isAsking = true;
    try {
      if (!(await confirm({ host: hostOf(endpoint), endpoint, names: whose, attempts: attempts.length, waiting }))) return false;
    } finally {
      this.#isAsking = false;
    }
    this.#cancel = new AbortController();
    this.#ending = null;
    this.#underWay = this.#run(endpoint, { key: named.key, secret: named.secret }, attempts, names);
    return true;
  }

  /** Something is written or sent. */
  get isBusy(): boolean {
    return this.#doing !== 'nothing';
  }

  /** What waits stays, for the next time that somebody asks. Resolves once nothing is under way any more. */
  async stop(): Promise<void> {
    this.#cancel.abort();
    await this.#underWay;
  }

  async #run(endpoint: string, credentials: { key: string; secret: string }, attempts: ReturnType<Kept['recordable']>, names: ReadonlyMap<string, string>): Promise<void> {
    const { store, changed, log } = this.#parts;
    const cancelled = this.#cancel.signal;
    let ending: Ending | 'storage';
    try {
      this.#turn('writing');
      // Brings every scene with it: not before somebody asks.
      const { statementsOf } = await import('../records/statements-of');
      for (const attempt of attempts) {
        await breath();
        if (cancelled.aborted) break;
        const learner = { id: attempt.learner, name: names.get(attempt.learner) ?? '' };
        const statements = statementsOf({ ...store.recorded(attempt.id), learner });
        store.enqueue(endpoint, attempt, statements.map((statement) => ({ id: statement.id, statement: JSON.stringify(statement) })));
        this.#tellSometimes();
      }
      this.#turn('sending');
      const { recordStore } = await import('./record-store');
      ending = await drain({
        outbox: store, endpoint, cancelled, store: recordStore(endpoint, credentials, cancelled),
        told: () => this.#tellSometimes(),
        wait: (ms) => rest(ms, cancelled),
      });
    } catch (error) {
      // The disk, or the app that is closing: nothing that waits is lost by it.
      if (!cancelled.aborted) log(error);
      ending = cancelled.aborted ? 'stopped' : 'storage';
    }
    this.#doing = 'nothing';
    this.#ending = ending;
    try {
      changed(this.state());
    } catch (error) {
      if (!cancelled.aborted) log(error);
    }
  }

  #turn(doing: RecordsState['doing']): void {
    this.#doing = doing;
    this.#toldAt = Date.now();
    this.#parts.changed(this.state());
  }

  #tellSometimes(): void {
    if (Date.now() - this.#toldAt >= TOLD_EVERY_MS) this.#turn(this.#doing);
  }

  #mustRest(): void {
    if (this.isBusy || this.#isAsking) throw new Refusal('refused', 'Records are being sent; stop that first');
  }
}

function rest(ms: number, cancelled: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      clearTimeout(timer);
      cancelled.removeEventListener('abort', end);
      done();
    };
    const timer = setTimeout(end, ms);
    cancelled.addEventListener('abort', end);
    if (cancelled.aborted) end();
  });
}
