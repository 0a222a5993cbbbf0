import { describe, expect, it, vi } from 'vitest';
import { FakeBridge } from '../../tests/support/fake-bridge';
import { FakePad } from '../../tests/support/fake-pad';
import { FakeSession } from '../../tests/support/fake-session';
import { optionsFor } from '../../tests/support/hand-played';
import { mouseKeyboard } from '../input/mouse';
import { padOrDesk } from '../input/pad-or-desk';
import { PadReader } from '../input/pad-reader';
import { PlayLoop } from './play-loop';
import type { PlayParts } from './play-parts';
import { Recorder } from './recorder';
import { liveAgain } from './resume';
import { STEP_MS } from './step-clock';

function playing(change: Partial<PlayParts> = {}, session = new FakeSession()): { loop: PlayLoop; session: FakeSession; bridge: FakeBridge } {
  const bridge = new FakeBridge();
  const recorder = new Recorder(bridge, session);
  const loop = new PlayLoop({ session, adapter: mouseKeyboard, options: optionsFor('mouse-keyboard'), recorder, ...change });
  loop.begin(0);
  return { loop, session, bridge };
}
const down = (input: string) => ({ kind: 'down', input, shift: false }) as const;
const up = (input: string) => ({ kind: 'up', input }) as const;

describe('the play loop', () => {
  it('puts every event into the step in which it happened', () => {
    const { loop, session } = playing();
    loop.send(down('KeyW'), STEP_MS * 2.5);
    loop.send(up('KeyW'), STEP_MS * 5.1);
    loop.frame(STEP_MS * 8);
    expect(session.samples).toEqual([
      { step: 2, channel: 'step.forward', value: 100 },
      { step: 5, channel: 'step.forward', value: 0 },
    ]);
    expect(session.step).toBe(8);
  });

  it('keeps an event that lies ahead of the steps for the next picture', () => {
    const { loop, session } = playing();
    loop.send(down('KeyF'), STEP_MS * 3.5);
    loop.frame(STEP_MS * 3.6);
    expect(session.samples).toEqual([]);
    loop.frame(STEP_MS * 4);
    expect(session.samples).toMatchObject([{ step: 3 }]);
  });

  it('pauses itself after a stall, and lives no more until the count is over', () => {
    const { loop, session } = playing();
    loop.frame(3000);
    expect(session.step).toBe(15);
    expect(loop.view().phase).toEqual({ kind: 'paused', why: 'stall' });
    loop.frame(4000);
    expect(session.step).toBe(15);
    loop.resume(10_000);
    expect(loop.view().phase).toEqual({ kind: 'counting', left: 3 });
    loop.frame(11_500);
    expect(loop.view().phase).toEqual({ kind: 'counting', left: 1 });
    loop.frame(12_100);
    loop.frame(12_100 + STEP_MS * 2);
    expect(session.step).toBe(17);
  });

  it('stands still when the gamepad in use is gone, with the hands as they are', () => {
    const fake = new FakePad();
    const options = { 'mouse-keyboard': optionsFor('mouse-keyboard'), keyboard: optionsFor('keyboard'), gamepad: optionsFor('gamepad') };
    const { loop, session } = playing({ adapter: padOrDesk(mouseKeyboard, 'mouse-keyboard', options), pad: new PadReader(fake.list) });
    loop.frame(STEP_MS);
    fake.buttons[6] = 1;
    loop.frame(STEP_MS * 2);
    loop.frame(STEP_MS * 3);
    expect(loop.view().device).toBe('gamepad');
    fake.isConnected = false;
    loop.frame(STEP_MS * 4);
    expect(loop.view().phase).toEqual({ kind: 'paused', why: 'pad' });
    expect(session.valueOf('hand.left.grip')).toBe(1);
  });

  it('goes on when a gamepad that nobody uses is gone', () => {
    const fake = new FakePad();
    const { loop } = playing({ pad: new PadReader(fake.list) });
    loop.frame(STEP_MS);
    fake.isConnected = false;
    loop.frame(STEP_MS * 2);
    expect(loop.view().phase).toEqual({ kind: 'running' });
  });

  it('freezes what is held through a pause and lets nothing of the pause count', () => {
    const { loop, session } = playing();
    loop.send(down('KeyF'), 1);
    loop.send(down('KeyW'), 1);
    loop.frame(STEP_MS);
    loop.pause('away');
    loop.send(up('KeyF'), 50);
    loop.resume(100);
    loop.frame(5000);
    loop.frame(5000 + STEP_MS);
    expect(session.valueOf('hand.left.grip')).toBe(1);
    expect(session.valueOf('step.forward')).toBe(0);
    loop.send(down('KeyF'), 5020);
    loop.send(up('KeyF'), 5021);
    loop.frame(5000 + STEP_MS * 3);
    expect(session.valueOf('hand.left.grip')).toBe(0);
  });

  it('goes back to the pause when the learner leaves again during the count', () => {
    const { loop } = playing();
    loop.pause('away');
    loop.resume(0);
    loop.pause('away');
    loop.frame(9000);
    expect(loop.view().phase.kind).toBe('paused');
  });

  it('lets a test live exact steps, with events between them, while the wall clock stands', () => {
    const { loop, session } = playing();
    loop.stopClock();
    loop.send(down('KeyF'), 99_999);
    loop.stepTo(40);
    loop.frame(60_000);
    loop.send(up('KeyF'), 1);
    loop.stepTo(100);
    expect(session.samples).toMatchObject([{ step: 0, value: 1 }, { step: 40, value: 0 }]);
    expect(session.step).toBe(100);
  });

  it('shows the two newest stagings and the part between them', () => {
    const { loop } = playing();
    loop.frame(STEP_MS * 3.5);
    const { from, to, alpha } = loop.picture();
    expect([from.step, to.step]).toEqual([2, 3]);
    expect(alpha).toBeCloseTo(0.5);
  });

  it('tells when the scene is over, once', () => {
    const onEnd = vi.fn();
    const session = new FakeSession();
    session.endsAt = 10;
    const { loop } = playing({ onEnd }, session);
    loop.frame(200);
    loop.frame(400);
    expect(onEnd).toHaveBeenCalledTimes(1);
    expect(loop.view().phase).toEqual({ kind: 'ended' });
  });

  it('changes its view only when something on it changed', () => {
    const { loop } = playing();
    const changed = vi.fn();
    loop.subscribe(changed);
    loop.frame(STEP_MS * 3);
    loop.frame(STEP_MS * 6);
    expect(changed).not.toHaveBeenCalled();
    loop.send(down('KeyF'), STEP_MS * 6.5);
    loop.frame(STEP_MS * 8);
    expect(loop.view().hands.left).toBe(true);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('the recorder', () => {
  it('begins the attempt and writes a numbered chunk at most every 200 ms', async () => {
    const { loop, session, bridge } = playing();
    loop.stepTo(60);
    loop.pause('wish');
    await vi.waitFor(() => expect(bridge.requestsOf('attempts.append')).toHaveLength(5));
    expect(bridge.calls[0]?.name).toBe('attempts.begin');
    expect(bridge.requestsOf('attempts.append').map(({ seq, fromStep, toStep }) => [seq, fromStep, toStep])).toEqual([
      [0, 0, 12], [1, 12, 24], [2, 24, 36], [3, 36, 48], [4, 48, 60],
    ]);
    expect(session.header.id).toBe(bridge.requestsOf('attempts.append')[0]?.id);
  });

  it('says that it could not write, plays on, and writes all of it later', async () => {
    const { loop, session, bridge } = playing();
    bridge.failures = 1000;
    loop.stepTo(24);
    await vi.waitFor(() => {
      loop.stepTo(session.step + 1);
      expect(loop.view().saving).toBe('failed');
    });
    expect(session.step).toBeGreaterThan(24);
    bridge.failures = 0;
    loop.stepTo(session.step + 12 * 30);
    await vi.waitFor(() => expect(bridge.requestsOf('attempts.append').at(-1)?.toStep).toBe(session.step - (session.step % 12)));
    expect(bridge.requestsOf('attempts.append').map(({ seq }) => seq)).toEqual(bridge.requestsOf('attempts.append').map((_, at) => at));
  });
});

describe('an interrupted attempt', () => {
  it('is lived again to its last step and goes on with the hands as they were', async () => {
    const first = playing();
    first.loop.send(down('KeyF'), 0);
    first.loop.stepTo(30);
    const again = new FakeSession();
    liveAgain(again, first.session.samples, 30);
    again.takeChunk();
    expect([again.step, again.valueOf('hand.left.grip')]).toEqual([30, 1]);
    const bridge = new FakeBridge();
    const { loop } = playing({ recorder: new Recorder(bridge, again, 3), session: again });
    expect(loop.view().hands.left).toBe(true);
    loop.stepTo(42);
    await vi.waitFor(() => expect(bridge.requestsOf('attempts.append')).toMatchObject([{ seq: 3, fromStep: 30, toStep: 42 }]));
    expect(bridge.requestsOf('attempts.begin')).toEqual([]);
  });
});

it('who takes over in the middle of things gets a count first; nothing is lived before it is over', () => {
  const { loop, session } = playing({ isTakeOver: true });
  expect(loop.view().phase).toEqual({ kind: 'counting', left: 3 });
  loop.frame(1500);
  expect(session.step).toBe(0);
  loop.frame(2200);
  loop.frame(2200 + STEP_MS * 2);
  expect(session.step).toBe(2);
});

it('who comes back to a pause finds it paused, and goes on when they say so', () => {
  const { loop, session } = playing({ isTakeOver: true, pausedFor: 'wish' });
  expect(loop.view().phase).toEqual({ kind: 'paused', why: 'wish' });
  loop.frame(9000);
  expect(session.step).toBe(0);
  loop.resume(9000);
  expect(loop.view().phase).toEqual({ kind: 'counting', left: 3 });
});
