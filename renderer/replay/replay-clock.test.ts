import { describe, expect, test } from 'vitest';
import { staging } from '../../tests/support/fixtures/staging';
import { createTrackWriter, readTrack } from '../../scenarios/kernel/track';
import { ReplayClock } from './replay-clock';
import { pressReplayKey } from './replay-keys';
import { isoDuration, timecode } from './timecode';

/** A minute of nothing, on a clock that is turned by hand. */
function replayed() {
  const writer = createTrackWriter();
  for (let step = 0; step <= 3600; step += 3) writer.add(staging({ step }));
  let tick: ((nowMs: number) => void) | undefined;
  let nowMs = 0;
  const clock = new ReplayClock(readTrack(writer.take()), {
    run(callback) {
      tick = callback;
      callback(nowMs);
      return () => {
        tick = undefined;
      };
    },
  });
  const pass = (ms: number): void => {
    for (let left = ms; left > 0; left -= 100) tick?.((nowMs += Math.min(100, left)));
  };
  const jump = (ms: number): void => tick?.((nowMs += ms));
  return { clock, pass, jump, isTicking: () => tick !== undefined };
}
const key = (name: string, shiftKey = false) => ({ key: name, shiftKey, ctrlKey: false, altKey: false, metaKey: false });

describe('playing', () => {
  test.each([
    [0.5, 30],
    [1, 60],
    [2, 120],
  ] as const)('at speed %s a second moves %s steps', (speed, steps) => {
    const { clock, pass } = replayed();
    clock.setSpeed(speed);
    clock.play();
    pass(1000);
    expect(clock.state()).toEqual({ playing: true, speed, step: steps });
  });

  test('stops ticking at the end, and plays again from the start', () => {
    const { clock, pass, isTicking } = replayed();
    clock.seek(3590);
    clock.play();
    pass(1000);
    expect([clock.state().playing, clock.state().step, isTicking()]).toEqual([false, 3600, false]);
    clock.play();
    pass(100);
    expect(clock.state()).toMatchObject({ playing: true, step: 6 });
  });

  test('a passage stops at its end; playing on after that does not', () => {
    const { clock, pass } = replayed();
    clock.playSpan(600, 780);
    pass(5000);
    expect(clock.state()).toMatchObject({ playing: false, step: 780 });
    clock.play();
    pass(1000);
    expect(clock.state()).toMatchObject({ playing: true, step: 840 });
  });

  test('a long gap between two pictures moves a quarter of a second at most', () => {
    const { clock, jump } = replayed();
    clock.play();
    jump(60_000);
    expect(clock.state().step).toBe(15);
  });

  test('lies between frames for the stage and keeps its object while it stands', () => {
    const { clock, pass } = replayed();
    clock.setSpeed(0.5);
    clock.play();
    pass(50);
    expect(clock.frame()).toMatchObject({ from: { step: 0 }, to: { step: 3 }, alpha: 0.5 });
    clock.pause();
    expect(clock.frame()).toBe(clock.frame());
  });

  test('tells its listeners when the shown frame changes, and no more often', () => {
    const { clock, pass } = replayed();
    let told = 0;
    const stop = clock.subscribe(() => (told += 1));
    clock.setSpeed(0.5);
    clock.play();
    pass(300);
    stop();
    clock.pause();
    expect(told).toBeLessThanOrEqual(5);
  });
});

describe('keys', () => {
  test.each([
    ['ArrowRight', false, 660],
    ['ArrowLeft', false, 540],
    ['ArrowRight', true, 900],
    ['ArrowLeft', true, 300],
    ['.', false, 603],
    [',', false, 597],
    ['Home', false, 0],
    ['End', false, 3600],
  ])('%s (shift: %s) goes to step %s', (name, shift, step) => {
    const { clock } = replayed();
    clock.seek(600);
    expect(pressReplayKey(clock, key(name, shift), false)).toBe(true);
    expect(clock.state().step).toBe(step);
  });

  test('space plays and stops, unless a button has the focus', () => {
    const { clock } = replayed();
    expect(pressReplayKey(clock, key(' '), true)).toBe(false);
    pressReplayKey(clock, key(' '), false);
    expect(clock.state().playing).toBe(true);
    pressReplayKey(clock, key(' '), false);
    expect(clock.state().playing).toBe(false);
  });

  test('other keys and shortcuts of the system are left alone', () => {
    const { clock } = replayed();
    expect(pressReplayKey(clock, key('x'), false)).toBe(false);
    expect(pressReplayKey(clock, { ...key('ArrowLeft'), altKey: true }, false)).toBe(false);
  });
});

test('steps are written as minutes and seconds', () => {
  expect([0, 59, 60, 3840, -5].map(timecode)).toEqual(['0:00', '0:00', '0:01', '1:04', '0:00']);
  expect(isoDuration(3840)).toBe('PT1M4S');
});
