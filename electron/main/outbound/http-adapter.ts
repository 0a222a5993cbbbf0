/**
 * The one place in the app where a socket opens. No redirect is followed, nothing waits for ever, and no answer can fill the memory.
 * Not by `fetch`: what it registers to be told of its garbage can keep an older Node from ever ending (nodejs/node#47748). An app
 * that was closed while a store was silent stayed as a process, at all of one core, at every fourth end.
 */
import { once } from 'node:events';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type XAPI from '@xapi/xapi';

type Adapter = Exclude<NonNullable<ConstructorParameters<typeof XAPI>[0]['adapter']>, string>;

export const TIMEOUT_MS = 30_000;
/** Lists of ids and words about a fault; far above what a batch is answered with. */
const MAX_ANSWER_BYTES = 512 * 1024;

/** The store answered, but not with a success. */
export class HttpFault extends Error {
  readonly status: number;
  readonly retryAfter: string | null;

  constructor(status: number, body: string, retryAfter: string | null) {
    super(body);
    this.name = 'HttpFault';
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** `cancelled` ends what is under way; each request has a time of its own beside it. Rejects with an `HttpFault`, or with the connection's own error. */
export function httpAdapter(cancelled: AbortSignal, timeoutMs: number = TIMEOUT_MS): Adapter {
  return async ({ url = '', method, headers, data }) => {
    const body = data === undefined ? '' : JSON.stringify(data);
    const ask = url.startsWith('https:') ? https.request : http.request;
    const request = ask(url, { method, headers: { ...headers, 'content-length': Buffer.byteLength(body) } });
    let given: Error | undefined;
    const giveUp = (why: string): void => void request.destroy((given ??= new Error(why)));
    const cancel = (): void => giveUp('cancelled');
    const timer = setTimeout(() => giveUp('no answer in time'), timeoutMs);
    cancelled.addEventListener('abort', cancel);
    // Whoever waits for the answer hears of it; later it concerns nobody.
    request.on('error', () => undefined);
    if (cancelled.aborted) cancel();
    try {
      request.end(body);
      const [response] = (await once(request, 'response')) as [IncomingMessage];
      const { statusCode: status = 0, headers: told } = response;
      const text = await readAtMost(response, status, MAX_ANSWER_BYTES);
      if (status < 200 || status > 299) throw new HttpFault(status, text, told['retry-after'] ?? null);
      return { data: parsed(text), headers: told, status };
    } catch (error) {
      throw given ?? error;
    } finally {
      clearTimeout(timer);
      cancelled.removeEventListener('abort', cancel);
    }
  };
}

async function readAtMost(response: IncomingMessage, status: number, most: number): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    parts.push(part);
    bytes += part.byteLength;
    if (bytes > most) throw new HttpFault(status, 'the answer is too long', null);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** What is no JSON stays text. Of no known shape, as the library types every answer: whoever asked compares it with what was sent. */
function parsed(body: string): ReturnType<typeof JSON.parse> {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
