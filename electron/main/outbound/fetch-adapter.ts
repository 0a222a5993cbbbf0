/** The one place in the app where a socket opens. No redirect is followed, nothing waits for ever, and no answer can fill the memory. */
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

/** `cancelled` ends what is under way; each request has a time of its own beside it. */
export function fetchAdapter(cancelled: AbortSignal, timeoutMs: number = TIMEOUT_MS): Adapter {
  return async ({ url, method, headers, data }) => {
    const stop = new AbortController();
    const abort = (): void => stop.abort();
    const timer = setTimeout(abort, timeoutMs);
    cancelled.addEventListener('abort', abort);
    if (cancelled.aborted) abort();
    try {
      const response = await fetch(url, {
        method, headers: headers ?? {}, redirect: 'manual', signal: stop.signal,
        ...(data === undefined ? {} : { body: JSON.stringify(data) }),
      });
      const body = await readAtMost(response, MAX_ANSWER_BYTES);
      if (!response.ok) throw new HttpFault(response.status, body, response.headers.get('retry-after'));
      return { data: parsed(body), headers: Object.fromEntries(response.headers.entries()), status: response.status };
    } finally {
      clearTimeout(timer);
      cancelled.removeEventListener('abort', abort);
    }
  };
}

async function readAtMost(response: Response, most: number): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    bytes += part.value.byteLength;
    if (bytes > most) {
      await reader.cancel();
      throw new HttpFault(response.status, 'the answer is too long', null);
    }
  }
  return Buffer.concat(parts).toString('utf8');
}

/** What is no JSON stays text; whoever asked judges it. */
// The library types every answer so: what it is, its callers check by schema.
// oxlint-disable-next-line no-explicit-any
function parsed(body: string): any {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
