import { describe, expect, it } from 'vitest';
import { STALL_MS, STEP_MS, StepClock } from './step-clock';

describe('the step clock', () => {
  it('makes sixty steps of a second, whatever the pictures do', () => {
    const clock = new StepClock();
    clock.start(1000);
    let steps = 0;
    for (let now = 1000; now <= 2000; now += 7) steps += clock.due(now).ends.length;
    steps += clock.due(2000).ends.length;
    expect(steps).toBe(60);
  });

  it('tells where the present lies between two steps', () => {
    const clock = new StepClock();
    clock.start(0);
    const { ends, alpha } = clock.due(STEP_MS * 2.25);
    expect(ends).toEqual([STEP_MS, STEP_MS * 2]);
    expect(alpha).toBeCloseTo(0.25);
  });

  it('catches up with 250 ms at most and says that it stalled', () => {
    const clock = new StepClock();
    clock.start(0);
    expect(clock.due(250)).toMatchObject({ stalled: false });
    const { ends, stalled } = clock.due(250 + 5000);
    expect(ends).toHaveLength(15);
    expect(stalled).toBe(true);
  });

  it('counts nothing while it stands, nor what passed meanwhile', () => {
    const clock = new StepClock();
    clock.start(0);
    clock.due(100);
    clock.stop();
    expect(clock.due(5000).ends).toEqual([]);
    clock.start(9000);
    expect(clock.due(9000 + STEP_MS * 3).ends).toHaveLength(3);
  });
});

it('at half the pace a step takes twice as long, and a stall is as long as ever', () => {
  const clock = new StepClock(50);
  clock.start(0);
  expect(clock.due(STEP_MS).ends).toEqual([]);
  expect(clock.due(STEP_MS * 4 + 1).ends).toHaveLength(2);
  expect(clock.due(STEP_MS * 4 + STALL_MS + 20).stalled).toBe(true);
});
