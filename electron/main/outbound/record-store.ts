/** What a learning record store says to records, in the words of the sender. The protocol is the library's. */
import { isDeepStrictEqual } from 'node:util';
import XAPI from '@xapi/xapi';
import type { Statement } from '../records/statement';
import { httpAdapter, HttpFault } from './http-adapter';

export interface Credentials {
  readonly key: string;
  readonly secret: string;
}

/** Why nothing more is sent until a person has done something. */
export type Halt = 'credentials' | 'no-store' | 'moved' | 'certificate';

export type Answer =
  /** It has all of them now, whether it had them before or not. */
  | { readonly kind: 'kept' }
  /** It will not take these as they are. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Perhaps in a moment. */
  | { readonly kind: 'later'; readonly afterMs?: number; readonly reason: string }
  | { readonly kind: 'halt'; readonly why: Halt };

export interface RecordStore {
  send(statements: readonly Statement[]): Promise<Answer>;
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/;
const MAX_REASON = 200;

export function recordStore(endpoint: string, { key, secret }: Credentials, cancelled: AbortSignal, timeoutMs?: number): RecordStore {
  const xapi = new XAPI({
    endpoint,
    // The library's own helper knows Latin letters only.
    auth: `Basic ${Buffer.from(`${key}:${secret}`, 'utf8').toString('base64')}`,
    version: '1.0.3',
    adapter: httpAdapter(cancelled, timeoutMs),
  });

  /** The same record under the same id is what was wanted; only another one is a conflict. */
  async function isThere(statement: Statement): Promise<boolean> {
    const { data } = await xapi.getStatement({ statementId: statement.id });
    return isSame(statement, data);
  }

  async function ask(statements: readonly Statement[]): Promise<Answer> {
    const { data, status } = await xapi.sendStatements({ statements: [...statements] });
    // A page that asks to log in to the network says 200 as well.
    const isAnswer = status === 204 || (Array.isArray(data) && isDeepStrictEqual([...data].sort(), statements.map(({ id }) => id).sort()));
    return isAnswer ? { kind: 'kept' } : { kind: 'halt', why: 'no-store' };
  }

  return {
    async send(statements) {
      try {
        return await ask(statements);
      } catch (error) {
        const [only] = statements;
        if (!(error instanceof HttpFault && error.status === 409) || only === undefined || statements.length > 1) return answerTo(error);
        try {
          return (await isThere(only)) ? { kind: 'kept' } : { kind: 'refused', reason: 'the store has another record under this id' };
        } catch (second) {
          const answer = answerTo(second);
          return answer.kind === 'refused' || (answer.kind === 'halt' && answer.why === 'no-store')
            ? { kind: 'refused', reason: 'the store has another record under this id' } : answer;
        }
      }
    },
  };
}

/** What the store adds of its own (stored, authority, version) and how it writes the time do not count. */
function isSame(ours: Statement, theirs: unknown): boolean {
  if (typeof theirs !== 'object' || theirs === null) return false;
  const found = theirs as Partial<Statement>;
  return found.id === ours.id && found.verb?.id === ours.verb.id && found.object?.id === ours.object.id
    && isDeepStrictEqual(found.actor?.account, ours.actor.account) && isDeepStrictEqual(found.result ?? null, ours.result ?? null);
}

function answerTo(error: unknown): Answer {
  if (!(error instanceof HttpFault)) {
    const code = codeOf(error);
    return CERTIFICATE.test(code) ? { kind: 'halt', why: 'certificate' } : { kind: 'later', reason: code };
  }
  const { status, retryAfter } = error;
  const reason = `${status} ${error.message.replaceAll(/[\p{C}\s]+/gu, ' ').trim()}`.slice(0, MAX_REASON).trim();
  if (status === 401 || status === 403) return { kind: 'halt', why: 'credentials' };
  if (status >= 300 && status < 400) return { kind: 'halt', why: 'moved' };
  if (status === 404 || status === 405 || status === 501 || status < 300) return { kind: 'halt', why: 'no-store' };
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    const afterMs = waitOf(retryAfter);
    return { kind: 'later', reason, ...(afterMs === undefined ? {} : { afterMs }) };
  }
  return { kind: 'refused', reason };
}

/** Seconds, as stores that are busy say them; a date is answered by our own patience. */
function waitOf(retryAfter: string | null): number | undefined {
  return retryAfter !== null && /^\d{1,4}$/.test(retryAfter) ? Number(retryAfter) * 1000 : undefined;
}

function codeOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return String(code ?? message);
}
