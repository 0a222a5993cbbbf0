import { EventEmitter } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DemoRun } from './demo';
import { temporaryFolder } from './storage/temporary-folder';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function running(picture = Buffer.from('PNG')) {
  const folder = join(temporaryFolder(), 'out');
  const say = vi.fn();
  const exit = vi.fn();
  const contents = Object.assign(new EventEmitter(), {
    capturePage: async () => ({ isEmpty: () => picture.length === 0, toPNG: () => picture }),
  });
  const window = { webContents: contents } as unknown as BrowserWindow;
  const demo = new DemoRun({ kind: 'full', folder }, say, exit);
  demo.watch(window);
  const report = (): unknown => JSON.parse(readFileSync(join(folder, 'demo.json'), 'utf8'));
  return { demo, window, contents, folder, say, exit, report };
}

describe('a demonstration', () => {
  it('that ends well leaves a picture and a report, and exits with 0, once', async () => {
    const { demo, window, folder, exit, report } = running();
    await demo.finish(window, { ok: true, scene: 's03', total: 100, grade: 'S' });
    demo.fail('too late');
    expect(exit.mock.calls).toEqual([[0]]);
    expect(report()).toMatchObject({ kind: 'full', ok: true, scene: 's03', total: 100, grade: 'S' });
    expect(readFileSync(join(folder, 'demo.png'), 'utf8')).toBe('PNG');
  });

  it('that reports a failure exits with 1 and says why', async () => {
    const { demo, window, exit, say, report } = running();
    await demo.finish(window, { ok: false, scene: 's03', message: 'the card fell' });
    expect(exit.mock.calls).toEqual([[1]]);
    expect(say).toHaveBeenCalledWith(expect.stringContaining('the card fell'));
    expect(report()).toMatchObject({ ok: false, message: 'the card fell' });
  });

  it('that shows nothing has failed', async () => {
    const { demo, window, exit, say, folder } = running(Buffer.alloc(0));
    await demo.finish(window, { ok: true, scene: 's03' });
    expect(exit.mock.calls).toEqual([[1]]);
    expect(say).toHaveBeenCalledWith(expect.stringContaining('picture'));
    expect(existsSync(join(folder, 'demo.png'))).toBe(false);
  });

  it.each<readonly [string, unknown[]]>([
    ['console-message', [{}, 3, 'Uncaught TypeError: x', 1, 'app.js']],
    ['console-message', [{ message: 'Uncaught (in promise) Error: x' }]],
    ['did-fail-load', [{}, -6, 'ERR_FILE_NOT_FOUND', 'app://bundle/']],
    ['preload-error', [{}, 'index.cjs', new Error('x')]],
  ])('fails on %s', (event, parameters) => {
    const { contents, exit } = running();
    contents.emit(event, ...parameters);
    expect(exit.mock.calls).toEqual([[1]]);
  });

  it('does not mind what the page merely logs', () => {
    const { contents, exit } = running();
    contents.emit('console-message', {}, 2, 'a warning');
    expect(exit).not.toHaveBeenCalled();
  });

  it('that says nothing is ended by the watchdog', () => {
    const { exit, say } = running();
    vi.advanceTimersByTime(239_000);
    expect(exit).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2_000);
    expect(exit.mock.calls).toEqual([[1]]);
    expect(say).toHaveBeenCalledWith(expect.stringContaining('240 s'));
  });
});
