import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { HangWatch, PULSE_MS, type Hanging } from './watch-hang';

function hanging() {
  const window = new EventEmitter();
  const forcefullyCrashRenderer = vi.fn();
  const answers: ((isAnew: boolean) => void)[] = [];
  const signals: AbortSignal[] = [];
  const state = { now: 5_000_000, hears: true, lives: false, isHeld: false };
  const pulse = vi.fn(() => {
    if (state.hears && state.lives) queueMicrotask(() => watch.answered());
    return state.hears;
  });
  const watch: HangWatch = new HangWatch(Object.assign(window, { isDestroyed: () => false, webContents: { forcefullyCrashRenderer } }) as unknown as Hanging, {
    pulse, isHeld: () => state.isHeld, now: () => state.now,
    ask: (signal) => {
      signals.push(signal);
      return new Promise((resolve) => void answers.push(resolve));
    },
  });
  const answer = async (isAnew: boolean): Promise<void> => {
    answers.at(-1)?.(isAnew);
    await Promise.resolve();
  };
  /** Lets the time go by, in which main looks as often as it should. */
  const pass = async (seconds: number): Promise<void> => {
    for (let second = 0; second < seconds; second += 1) {
      state.now += PULSE_MS;
      watch.look();
      await Promise.resolve();
    }
  };
  return { window, watch, state, pulse, forcefullyCrashRenderer, signals, answer, pass };
}

describe('a page that does not answer', () => {
  it('is asked about after ten seconds, once, and opened anew if one wishes', async () => {
    const { state, forcefullyCrashRenderer, signals, answer, pass } = hanging();
    state.lives = true;
    await pass(60);
    state.lives = false;
    await pass(10);
    expect(signals.length).toBe(0);
    await pass(1);
    expect(signals.length).toBe(1);
    await pass(60);
    expect(signals.length).toBe(1);
    await answer(true);
    expect(forcefullyCrashRenderer).toHaveBeenCalledTimes(1);
  });

  it('is left alone by whoever waits, for twice as long every time', async () => {
    const { forcefullyCrashRenderer, signals, answer, pass } = hanging();
    const asked: number[] = [];
    for (const more of [11, 20, 1, 40, 1]) {
      await pass(more);
      if (signals.length > (asked.at(-1) ?? 0)) await answer(false);
      asked.push(signals.length);
    }
    expect(asked).toEqual([1, 1, 2, 2, 3]);
    expect(forcefullyCrashRenderer).not.toHaveBeenCalled();
  });

  it('that answers again takes the question away, and patience is as it was', async () => {
    const { watch, forcefullyCrashRenderer, signals, answer, pass } = hanging();
    await pass(11);
    await answer(false);
    await pass(21);
    watch.answered();
    expect(signals[1]?.aborted).toBe(true);
    await answer(true);
    expect(forcefullyCrashRenderer).not.toHaveBeenCalled();
    await pass(11);
    expect(signals.length).toBe(3);
  });

  it.each(['unseen', 'held'] as const)('is not asked about while it is %s, nor for ten seconds after', async (why) => {
    const { state, signals, pass } = hanging();
    await pass(9);
    if (why === 'held') state.isHeld = true;
    else state.hears = false;
    await pass(60);
    state.isHeld = false;
    state.hears = true;
    await pass(9);
    expect(signals.length).toBe(0);
    await pass(2);
    expect(signals.length).toBe(1);
  });

  it.each([['slept, or was too busy for us as well', 3_600_000], ['a little', 2 * PULSE_MS + 1], ['set its clock back', -3_600_000]])('is given its time anew when the computer %s', async (_what, ms) => {
    const { watch, state, signals, pass } = hanging();
    await pass(10);
    state.now += ms;
    watch.look();
    await pass(9);
    expect(signals.length).toBe(0);
    await pass(1);
    expect(signals.length).toBe(1);
  });
});

describe('the engine’s own word', () => {
  it('counts for a page that does not listen yet', async () => {
    const { window, state, signals, pass } = hanging();
    state.hears = false;
    await pass(3);
    window.emit('unresponsive');
    window.emit('unresponsive');
    expect(signals.length).toBe(1);
    window.emit('responsive');
    expect(signals[0]?.aborted).toBe(true);
  });

  it('says nothing new of a page whose pulse is felt', async () => {
    const { window, signals, answer, pass } = hanging();
    await pass(11);
    await answer(false);
    window.emit('unresponsive');
    expect(signals.length).toBe(1);
  });
});
