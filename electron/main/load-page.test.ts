import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { keepPage, loadPage } from './load-page';

function loaded(askAnswer = true) {
  const loadURL = vi.fn(async (_url: string) => undefined);
  const close = vi.fn();
  const webContents = new EventEmitter();
  const clock = { ms: 0 };
  const onGone = vi.fn();
  const askToReopen = vi.fn(async () => askAnswer);
  const isDestroyed = vi.fn(() => false);
  const window = { loadURL, close, webContents, isDestroyed } as unknown as BrowserWindow;
  const address = { devServer: undefined, query: { demo: 'full' } };
  loadPage(window, address);
  keepPage(window, { ...address, onGone, askToReopen, now: () => clock.ms });
  const crash = async (reason = 'crashed'): Promise<void> => {
    webContents.emit('render-process-gone', {}, { reason });
    await Promise.resolve().then(() => undefined);
  };
  return { loadURL, close, clock, onGone, askToReopen, isDestroyed, crash, webContents };
}

describe('the page', () => {
  it('is loaded from the app itself, with its query', () => {
    expect(loaded().loadURL.mock.calls).toEqual([['app://bundle/index.html?demo=full']]);
  });

  it('is loaded once more after a crash, and told so', async () => {
    const { crash, loadURL, onGone, askToReopen } = loaded();
    await crash('oom');
    expect(onGone).toHaveBeenCalledWith('oom');
    expect(loadURL).toHaveBeenLastCalledWith('app://bundle/index.html?demo=full&notice=recovered');
    expect(askToReopen).not.toHaveBeenCalled();
  });

  it('is not loaded in a loop: the third crash within a minute leads to safety, the fourth asks', async () => {
    const { crash, loadURL, askToReopen, close, clock } = loaded(false);
    for (const ms of [0, 20_000]) {
      clock.ms = ms;
      await crash();
      expect(loadURL).toHaveBeenLastCalledWith('app://bundle/index.html?demo=full&notice=recovered');
    }
    clock.ms = 59_000;
    await crash();
    expect(loadURL).toHaveBeenLastCalledWith('app://bundle/index.html?demo=full&notice=safe');
    expect(askToReopen).not.toHaveBeenCalled();
    await crash();
    expect(askToReopen).toHaveBeenCalledTimes(1);
    expect(loadURL).toHaveBeenCalledTimes(4);
    expect(close).toHaveBeenCalledTimes(1);
  });

  it.each([true, false])('of a window that is gone when one is answered (%s) is left alone', async (again) => {
    const { crash, loadURL, close, isDestroyed } = loaded(again);
    for (const _ of [1, 2, 3]) await crash();
    const crashed = crash();
    isDestroyed.mockReturnValue(true);
    await crashed;
    expect(loadURL).toHaveBeenCalledTimes(4);
    expect(close).not.toHaveBeenCalled();
  });

  it('comes back as it was, with what its address said', async () => {
    const { crash, loadURL, webContents } = loaded();
    webContents.emit('did-navigate', {}, 'app://bundle/index.html?gallery=ui');
    await crash();
    expect(loadURL).toHaveBeenLastCalledWith('app://bundle/index.html?gallery=ui&notice=recovered');
  });

  it('that crashes again later is loaded again without a question', async () => {
    const { crash, loadURL, askToReopen, clock } = loaded();
    for (const ms of [0, 61_000, 122_000, 183_000]) {
      clock.ms = ms;
      await crash();
    }
    expect(askToReopen).not.toHaveBeenCalled();
    expect(loadURL).toHaveBeenLastCalledWith('app://bundle/index.html?demo=full&notice=recovered');
  });

  it('that was led away is brought back', () => {
    const { webContents, loadURL, onGone } = loaded();
    webContents.emit('did-navigate', {}, 'app://bundle/index.html?demo=full');
    expect(loadURL).toHaveBeenCalledTimes(1);
    webContents.emit('did-navigate', {}, 'about:blank');
    expect(onGone).toHaveBeenCalledWith('left');
    expect(loadURL).toHaveBeenLastCalledWith('app://bundle/index.html?demo=full&notice=recovered');
  });

  it('that was led to an address which is none is brought back; what was stopped, and a frame, change nothing', () => {
    const { webContents, loadURL, onGone } = loaded();
    webContents.emit('did-fail-load', {}, -3, 'ERR_ABORTED', 'https://example.com/', true);
    webContents.emit('did-fail-load', {}, -300, 'ERR_INVALID_URL', 'about:srcdoc', false);
    webContents.emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', 'app://bundle/index.html', true);
    expect(onGone).not.toHaveBeenCalled();
    expect(loadURL).toHaveBeenCalledTimes(1);
    webContents.emit('did-fail-load', {}, -300, 'ERR_INVALID_URL', 'about:srcdoc', true);
    expect(onGone).toHaveBeenCalledWith('left');
    expect(loadURL).toHaveBeenLastCalledWith('app://bundle/index.html?demo=full&notice=recovered');
  });

  it('that ends by itself is let go', async () => {
    const { crash, loadURL, onGone } = loaded();
    await crash('clean-exit');
    expect(onGone).not.toHaveBeenCalled();
    expect(loadURL).toHaveBeenCalledTimes(1);
  });
});
