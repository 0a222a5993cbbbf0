import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Play, PlayPlan } from '../session/open-play';
import { EMPTY_VIEW, type PlayView } from '../session/play-view';
import { useLoop } from './use-loop';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** As much of a play as the loop looks at. */
function playing() {
  let view: PlayView = { ...EMPTY_VIEW, beat: 'offer' };
  const listeners = new Set<() => void>();
  const loop = { view: () => view, subscribe: (listener: () => void) => (listeners.add(listener), () => listeners.delete(listener)) };
  const become = (change: Partial<PlayView>): void => act(() => {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  });
  return { play: { loop } as unknown as Play, become };
}
const plan = (isLoop: boolean): PlayPlan => ({ kind: 'again', of: { header: {} as never, samples: [] }, steps: 10, isLoop });

it('a part that is over begins anew, once, after a moment', () => {
  const { play, become } = playing();
  const again = vi.fn();
  const { result } = renderHook(() => useLoop(play, plan(true), again));
  become({ seated: true });
  expect(result.current).toMatchObject({ isOn: true, isTurning: false });
  become({ beat: 'receive' });
  become({ beat: 'seated' });
  expect(result.current.isTurning).toBe(true);
  act(() => void vi.advanceTimersByTime(3000));
  expect(again).toHaveBeenCalledOnce();
});

it('nothing is repeated that was not asked for, or no longer is', () => {
  const { play, become } = playing();
  const again = vi.fn();
  renderHook(() => useLoop(play, plan(false), again));
  const { result } = renderHook(() => useLoop(play, plan(true), again));
  act(() => result.current.stop());
  become({ beat: 'receive', phase: { kind: 'ended' } });
  act(() => void vi.advanceTimersByTime(3000));
  expect(again).not.toHaveBeenCalled();
});
