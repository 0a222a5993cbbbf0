/** Makes `app:` a scheme like https: its own origin, secure, usable by fetch and streams. Before the app is ready. */
import { protocol } from 'electron';
import { serveFile } from './serve';
import type { Shelf } from './shelf';

const SCRIPT = 'text/javascript';
/** So long it takes until what was given has gone over as well: the longer scripts go in pieces, and this process sends them. */
const QUIET_MS = 25;

export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      // corsEnabled: without it another origin could read our answers through fetch (CVE-2026-70604).
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, corsEnabled: true },
    },
  ]);
}

/**
 * Answers the page from the shelf, once the app is ready. Whole files, which `handle` would hand over as streams, piece by piece
 * through this process: a first scene asks for a hundred, and that was a seventh of its time. The runtime calls this way old; should
 * it go, `handle` with `new Response(body, { status, headers })` says the same.
 * Resolves when the page has its first program: scripts were given, and nothing more is asked for, for a moment.
 */
export function serveFrom(shelf: Promise<Shelf>): Promise<void> {
  return new Promise((resolve) => {
    let asked = 0;
    let hasScript = false;
    let quiet: ReturnType<typeof setTimeout> | undefined;
    protocol.registerBufferProtocol('app', (request, callback) => {
      asked += 1;
      clearTimeout(quiet);
      void shelf.then((files) => serveFile(files, request)).then(({ status, headers, body }) => {
        callback({ statusCode: status, headers: { ...headers }, data: body });
        asked -= 1;
        hasScript ||= headers['content-type']?.startsWith(SCRIPT) === true;
        if (hasScript && asked === 0) quiet = setTimeout(resolve, QUIET_MS);
      });
    });
  });
}
