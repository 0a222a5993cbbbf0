import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { watchHang, type Hanging } from './watch-hang';

function hanging() {
  const window = new EventEmitter();
  const forcefullyCrashRenderer = vi.fn();
  const answers: ((isAnew: boolean) => void)[] = [];
  const signals: AbortSignal[] = [];
  watchHang(Object.assign(window, { isDestroyed: () => false, webContents: { forcefullyCrashRenderer } }) as unknown as Hanging, (signal) => {
    signals.push(signal);
    return new Promise((resolve) => void answers.push(resolve));
  });
  const answer = async (isAnew: boolean): Promise<void> => {
    answers.at(-1)?.(isAnew);
    await Promise.resolve();
  };
  return { window, forcefullyCrashRenderer, signals, answer };
}

describe('a page that does not answer', () => {
  it('is asked about once, and opened anew if one wishes', async () => {
    const { window, forcefullyCrashRenderer, signals, answer } = hanging();
    window.emit('unresponsive');
    window.emit('unresponsive');
    expect(signals.length).toBe(1);
    await answer(true);
    expect(forcefullyCrashRenderer).toHaveBeenCalledTimes(1);
  });

  it('is left alone by whoever waits, and asked about again when it still hangs', async () => {
    const { window, forcefullyCrashRenderer, signals, answer } = hanging();
    window.emit('unresponsive');
    await answer(false);
    window.emit('unresponsive');
    expect(forcefullyCrashRenderer).not.toHaveBeenCalled();
    expect(signals.length).toBe(2);
  });

  it('that answers again takes the question away', async () => {
    const { window, forcefullyCrashRenderer, signals, answer } = hanging();
    window.emit('unresponsive');
    window.emit('responsive');
    expect(signals[0]?.aborted).toBe(true);
    await answer(true);
    expect(forcefullyCrashRenderer).not.toHaveBeenCalled();
  });
});
