import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLOSING_WAIT_MS, GentleClose, type Closable } from './gentle-close';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window whose `close` asks as Electron's does; `gone` tells how it went. */
function opened(isHeard = true) {
  const emitter = new EventEmitter();
  const gone: string[] = [];
  const window = {
    on: (_event: string, listener: () => void) => emitter.on('close', listener),
    isDestroyed: () => gone.length > 0,
    close: () => {
      let isHeld = false;
      emitter.emit('close', { preventDefault: () => (isHeld = true) });
      if (!isHeld) gone.push('closed');
    },
    destroy: () => void gone.push('destroyed'),
  } as unknown as Closable;
  const ask = vi.fn(() => isHeard);
  const closing = new GentleClose(ask);
  closing.attach(window);
  return { window, closing, ask, gone };
}

describe('a window that closes', () => {
  it('waits until the page has written everything, and asks it once', () => {
    const { window, closing, ask, gone } = opened();
    window.close();
    window.close();
    expect([ask.mock.calls.length, gone]).toEqual([1, []]);
    closing.flushed();
    vi.advanceTimersByTime(0);
    expect(gone).toEqual(['closed']);
    vi.advanceTimersByTime(CLOSING_WAIT_MS * 2);
    closing.flushed();
    expect(gone).toEqual(['closed']);
  });

  it('does not wait for a page that hangs', () => {
    const { window, gone } = opened();
    window.close();
    vi.advanceTimersByTime(CLOSING_WAIT_MS - 1);
    expect(gone).toEqual([]);
    vi.advanceTimersByTime(2);
    expect(gone).toEqual(['destroyed']);
  });

  it('closes at once where nobody listens', () => {
    const { window, gone } = opened(false);
    window.close();
    expect(gone).toEqual(['closed']);
  });

  it('is not closed by a page that says so unasked', () => {
    const { closing, gone } = opened();
    closing.flushed();
    vi.advanceTimersByTime(0);
    expect(gone).toEqual([]);
  });
});
