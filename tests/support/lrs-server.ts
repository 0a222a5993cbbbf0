/** A learning record store over real HTTP, as strict as one may be, that fails as it is told. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { faultsOf, type Told } from './lrs-checks';

/** What becomes of one request. `drop-after`: it is stored, and the answer lost. */
export type Fate = 'ok' | 'fault' | 'busy' | 'drop-before' | 'drop-half' | 'drop-after' | 'hang' | 'slow' | 'portal' | 'moved' | 'locked';

export interface LrsServer {
  readonly endpoint: string;
  readonly stored: ReadonlyMap<string, Told>;
  /** How often each id arrived to be stored, whatever came of it. */
  readonly arrived: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
  readonly requests: readonly { readonly method: string; readonly path: string; readonly fate: Fate }[];
  fate: (request: number) => Fate;
  put(statement: Told): void;
  close(): Promise<void>;
}

export const LOGIN = { key: 'trainer', secret: 'お辞儀 30°' };

export async function startLrs(fate: LrsServer['fate'] = () => 'ok', port = 0): Promise<LrsServer> {
  const stored = new Map<string, Told>();
  const arrived = new Map<string, number>();
  const faults: string[] = [];
  const requests: { method: string; path: string; fate: Fate }[] = [];
  const answer = (response: ServerResponse, status: number, body?: unknown, headers: Record<string, string> = {}): void => {
    response.writeHead(status, { 'x-experience-api-version': '1.0.3', ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };

  function keep(all: readonly Told[]): { status: number; body?: unknown } {
    for (const { id } of all) arrived.set(id, (arrived.get(id) ?? 0) + 1);
    const wrong = all.flatMap((one) => faultsOf(one).map((fault) => `${one.id}: ${fault}`));
    faults.push(...wrong);
    if (wrong.length > 0) return { status: 400, body: { error: wrong[0] } };
    if (new Set(all.map(({ id }) => id)).size < all.length) return { status: 400, body: { error: 'an id twice in one batch' } };
    // All of a batch or nothing.
    if (all.some((one) => stored.has(one.id) && !isDeepStrictEqual(stored.get(one.id), one))) return { status: 409, body: { error: 'conflict' } };
    for (const one of all) stored.set(one.id, one);
    return { status: 200, body: all.map(({ id }) => id) };
  }

  function serve(request: IncomingMessage, response: ServerResponse, text: string): { status: number; body?: unknown } {
    if (request.headers.authorization !== `Basic ${Buffer.from(`${LOGIN.key}:${LOGIN.secret}`).toString('base64')}`) return { status: 401, body: { error: 'who are you' } };
    if (!/^1\.0\.\d$/.test(String(request.headers['x-experience-api-version']))) return { status: 400, body: { error: 'version' } };
    const url = new URL(request.url ?? '', 'http://x');
    if (url.pathname !== '/xapi/statements') return { status: 404 };
    if (request.method === 'GET') {
      const found = stored.get(url.searchParams.get('statementId') ?? '');
      return found === undefined ? { status: 404 } : { status: 200, body: { ...found, stored: '2026-01-31T09:30:00.000Z', authority: { mbox: 'mailto:a@example.com' }, version: '1.0.3' } };
    }
    if (request.method !== 'POST' || request.headers['content-type'] !== 'application/json') return { status: 405 };
    const body = JSON.parse(text) as Told | readonly Told[];
    return keep(Array.isArray(body) ? body : [body as Told]);
  }

  const server: Server = createServer((request, response) => {
    const told = lrs.fate(requests.length);
    requests.push({ method: request.method ?? '', path: request.url ?? '', fate: told });
    if (told === 'drop-half') return void request.once('data', () => request.socket.destroy());
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const text = Buffer.concat(parts).toString('utf8');
      switch (told) {
        case 'fault': return answer(response, 500, { error: 'out of order' });
        case 'busy': return answer(response, 503, undefined, { 'retry-after': '2' });
        case 'drop-before': return void request.socket.destroy();
        case 'drop-after': return serve(request, response, text), void request.socket.destroy();
        case 'hang': return;
        case 'portal': return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Log in to the network</h1>');
        case 'moved': return answer(response, 307, undefined, { location: `${lrs.endpoint}elsewhere` });
        case 'locked': return answer(response, 401);
        case 'slow':
        case 'ok': {
          const { status, body } = serve(request, response, text);
          setTimeout(() => answer(response, status, body), told === 'slow' ? 40 : 0);
        }
      }
    });
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const lrs: LrsServer = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/xapi/`,
    stored, arrived, faults, requests, fate,
    put: (statement) => void stored.set(statement.id, statement),
    close: () => new Promise((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    }),
  };
  return lrs;
}
