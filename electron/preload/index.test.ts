import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bridge } from '../contract/bridge';
import { PUSH_CHANNEL } from '../contract/push-names';

const electron = vi.hoisted(() => ({
  exposed: {} as Record<string, unknown>,
  heard: new Map<string, (event: unknown, ...told: unknown[]) => void>(),
  invoke: vi.fn(),
}));
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, value: unknown) => void (electron.exposed[name] = value) },
  ipcRenderer: {
    invoke: electron.invoke,
    on: (channel: string, listener: (event: unknown) => void) => void electron.heard.set(channel, listener),
  },
}));
const navigation = new EventTarget();
vi.stubGlobal('navigation', navigation);
vi.stubGlobal('location', new URL('https://bundle/index.html'));
await import('./index');

const reigi = electron.exposed['reigi'] as Bridge;
const tell = (name: string, told: unknown): void => electron.heard.get(PUSH_CHANNEL)?.({ sender: 'secret' }, name, told);

beforeEach(() => void electron.invoke.mockReset());

describe('the page goes', () => {
  const isStopped = (url: string, cancelable = true): boolean => !navigation.dispatchEvent(Object.assign(new Event('navigate', { cancelable }), { destination: { url } }));

  it('to itself', () => {
    expect(['https://bundle/index.html', 'https://bundle/index.html?x#y'].map((url) => isStopped(url))).toEqual([false, false]);
  });

  it('nowhere else, not even to where main is not asked about', () => {
    expect(['about:blank', 'about:srcdoc', 'https://example.com/', 'data:text/html,x', 'file:///etc/passwd'].map((url) => isStopped(url))).toEqual([true, true, true, true, true]);
  });
});

describe('what main tells', () => {
  it('is heard on one channel, without the event, until it is no longer wanted', () => {
    expect([...electron.heard.keys()]).toEqual([PUSH_CHANNEL]);
    const first = vi.fn();
    const second = vi.fn();
    const stop = reigi.on('command', first);
    reigi.on('command', second);
    tell('command', { name: 'go.home' });
    stop();
    stop();
    tell('command', { name: 'go.history' });
    tell('closing', {});
    tell('nothing.of.the.kind', {});
    tell('__proto__', {});
    expect(first.mock.calls).toEqual([[{ name: 'go.home' }]]);
    expect(second.mock.calls).toEqual([[{ name: 'go.home' }], [{ name: 'go.history' }]]);
  });

  it('reaches the others when one listener breaks', () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const heard = vi.fn();
    const stops = [
      reigi.on('suspend', () => {
        throw new Error('broken');
      }),
      reigi.on('suspend', heard),
    ];
    tell('suspend', {});
    for (const stop of stops) stop();
    expect(heard).toHaveBeenCalledOnce();
    expect(complaint).toHaveBeenCalledOnce();
    complaint.mockRestore();
  });

  const nothing = (): void => {};
  it.each<readonly [unknown, unknown]>([['reigi.push', nothing], ['__proto__', nothing], [7, nothing], ['command', 'text'], ['command', undefined]])(
    'cannot be subscribed to as %j with %j',
    (name, listener) => {
      expect(() => reigi.on(name as 'command', listener as () => void)).toThrow(TypeError);
    },
  );
});

describe('what the page asks', () => {
  it('passes by name only', async () => {
    electron.invoke.mockResolvedValue({ ok: true, value: 7 });
    expect(await reigi.call('settings.read', {})).toBe(7);
    await expect(reigi.call('reigi.push' as 'settings.read', {})).rejects.toMatchObject({ code: 'unknown-call' });
    expect(electron.invoke.mock.calls).toEqual([['settings.read', {}]]);
  });
});
