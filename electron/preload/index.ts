/**
 * Runs beside the page in a sandbox. It knows the names of the calls and nothing else: no schema, no handler, no Node.
 * What it hands over is one function; Electron freezes it and copies every argument and answer.
 */
import { contextBridge, ipcRenderer } from 'electron';
import type { CallFailure } from '../contract/bridge';
import { CALL_NAMES } from '../contract/call-names';
import type { Reply } from '../contract/reply';

const known: ReadonlySet<string> = new Set(CALL_NAMES);

async function call(name: unknown, request: unknown): Promise<unknown> {
  if (typeof name !== 'string' || !known.has(name)) return fail({ code: 'unknown-call', message: 'There is no such call' });
  let reply: Reply;
  try {
    reply = (await ipcRenderer.invoke(name, request)) as Reply;
  } catch {
    // Main answers with a reply even when it refuses; this is only for what cannot be sent at all (a function, a DOM node).
    return fail({ code: 'bad-request', message: `${name}: the request cannot be sent; give plain data` });
  }
  return reply.ok ? reply.value : fail(reply.failure);
}

function fail(failure: CallFailure): Promise<never> {
  // A plain object on purpose: an Error would lose its code between the two worlds.
  // oxlint-disable-next-line prefer-promise-reject-errors
  return Promise.reject(failure);
}

contextBridge.exposeInMainWorld('reigi', { call });
