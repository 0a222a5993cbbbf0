import { expect, it } from 'vitest';
import type { Reply } from '../../contract/reply';
import type { CallPort } from './register';
import { WaitingCalls } from './waiting-calls';

type Listener = Parameters<CallPort<string>['handle']>[1];

function heard(): { readonly calls: WaitingCalls<string>; readonly call: (name: string, payload: unknown) => Promise<Reply> } {
  const listeners = new Map<string, Listener>();
  const calls = new WaitingCalls<string>({ handle: (name, listener) => void listeners.set(name, listener) });
  return { calls, call: (name, payload) => listeners.get(name)?.('event', payload) ?? expect.fail(`nobody hears ${name}`) };
}

const echo = (event: string, payload: unknown): Promise<Reply> => Promise.resolve({ ok: true, value: [event, payload] });

it('keeps what is called too early, each for its own answerer and in its order', async () => {
  const { calls, call } = heard();
  const order: unknown[] = [];
  const early = [call('settings.read', 1), call('app.info', 2), call('settings.read', 3)];
  await calls.called;
  calls.handle('settings.read', (event, payload) => (order.push(payload), echo(event, payload)));
  calls.handle('app.info', (event, payload) => echo(`${event} of info`, payload));
  expect(await Promise.all(early)).toEqual([{ ok: true, value: ['event', 1] }, { ok: true, value: ['event of info', 2] }, { ok: true, value: ['event', 3] }]);
  expect(order).toEqual([1, 3]);
});

it('answers at once when somebody is there', async () => {
  const { calls, call } = heard();
  calls.handle('app.info', echo);
  expect(await call('app.info', 7)).toEqual({ ok: true, value: ['event', 7] });
});
