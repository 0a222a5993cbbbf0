/**
 * Runs beside the page in a sandbox. It knows the names of the calls and pushes and nothing else: no schema, no
 * handler, no Node. What it hands over is two functions; Electron freezes them and copies every argument and answer.
 */
import { contextBridge, ipcRenderer } from 'electron';
import type { CallFailure } from '../contract/bridge';
import { CALL_NAMES } from '../contract/call-names';
import { PUSH_CHANNEL, PUSH_NAMES, type PushName } from '../contract/push-names';
import type { Reply } from '../contract/reply';

type Listener = (told: unknown) => void;

const known: ReadonlySet<string> = new Set(CALL_NAMES);
const listeners = new Map<string, Set<Listener>>(PUSH_NAMES.map((name) => [name, new Set()]));

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

function on(name: unknown, listener: unknown): () => void {
  const those = listeners.get(name as PushName);
  if (those === undefined) throw new TypeError('There is no such push');
  if (typeof listener !== 'function') throw new TypeError('The listener must be a function');
  // A wrapper of its own for each subscription: the same function given twice is heard twice and stopped one by one.
  const heard: Listener = (told) => void (listener as Listener)(told);
  those.add(heard);
  return () => void those.delete(heard);
}

// The event, which could answer to main by other ways than ours, ends here.
ipcRenderer.on(PUSH_CHANNEL, (_event, name: unknown, told: unknown) => {
  for (const heard of [...(listeners.get(name as PushName) ?? [])]) {
    try {
      heard(told);
    } catch (error) {
      // One listener's fault must not keep the others from hearing.
      console.error(error);
    }
  }
});

/** As much of the page's world as is used here. */
interface World {
  readonly location: { readonly origin: string };
  readonly navigation?: EventTarget;
}
interface Navigating extends Event {
  readonly destination: { readonly url: string };
}

// Main is asked about every way out of the page but those to about:blank and about:srcdoc, which would end what is played.
const world = globalThis as unknown as World;
world.navigation?.addEventListener('navigate', (event) => {
  const { url } = (event as Navigating).destination;
  if (event.cancelable && new URL(url).origin !== world.location.origin) event.preventDefault();
});

contextBridge.exposeInMainWorld('reigi', { call, on });
