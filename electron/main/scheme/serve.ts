/** Answers the page's requests for its own files. The only content the app can show. */
import { readFile } from 'node:fs/promises';
import { CONTENT_SECURITY_POLICY } from './content-policy';
import { contentTypeOf } from './content-type';
import { fileOn, type Shelf } from './shelf';

// No `cross-origin-opener-policy`: no window of ours opens another, so there is no opener to be kept off, and for its sake the engine
// throws away the process that it has begun for the page and starts a second one.
const COMMON_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  // Files may differ after an update though their address does not.
  'cache-control': 'no-cache',
} as const;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const NOTHING = Buffer.alloc(0);

function refuse(status: number, reason: string): Answer {
  return { status, headers: { ...COMMON_HEADERS, 'content-type': 'text/plain; charset=utf-8' }, body: Buffer.from(reason) };
}

/** Never throws: whatever is wrong with the request, the answer is a status. */
export async function serveFile(shelf: Shelf, request: { readonly url: string; readonly method: string }): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'method not allowed');
  const file = fileOn(shelf, request.url);
  if (file === undefined) return refuse(404, 'not found');
  try {
    const body = await readFile(file);
    const headers = { ...COMMON_HEADERS, 'content-type': contentTypeOf(file), 'content-length': String(body.byteLength) };
    return { status: 200, headers, body: request.method === 'HEAD' ? NOTHING : body };
  } catch {
    return refuse(404, 'not found');
  }
}
