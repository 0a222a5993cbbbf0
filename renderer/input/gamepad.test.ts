import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../scenarios/kernel/channels';
import type { TwinItem } from '../../scenarios/body/staging';
import { HandPlayed, optionsFor } from '../../tests/support/hand-played';
import { bindingsFor, conflicts, DEFAULT_BINDINGS } from './bindings';
import type { DeviceEvent } from './device-event';
import { gamepad } from './gamepad';
import { withoutKeys } from './input-state';
import { beyondDeadZone } from './pad-sticks';

const thing = (id: string, role: TwinItem['role'], ...actions: string[]): TwinItem => ({ id, role, nameKey: id, stateKey: '', actions });
const ROOM = {
  things: [thing('face:sato', 'person', 'gaze'), thing('card.learner', 'object', 'reach', 'gaze'), thing('chair.2', 'place', 'step', 'sit')],
  sayable: ['greet', 'card.give', 'trap.casual', 'card.take'],
  carrying: false, holding: { left: false, right: false }, seated: false, walking: false,
};
const HOLDING = { ...ROOM, carrying: true, holding: { left: true, right: false } };
const [A, B, X, Y, LB, RB, LT, RT, BACK, START, L3, R3, UP, DOWN, LEFT, RIGHT] = Array.from({ length: 16 }, (_, index) => `Pad${index}`) as [
  string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string,
];
const REST = [0, 0] as const;

function withPad(change: Parameters<typeof optionsFor>[1] = {}, around = ROOM): HandPlayed {
  const played = new HandPlayed(gamepad, optionsFor('gamepad', change));
  played.around = around;
  return played;
}
/** How far the right stick leans for so many degrees a second. */
const leanFor = (degreesPerSecond: number): number => Math.sqrt(degreesPerSecond / 60) * 0.85 + 0.15;
const pitch = (played: HandPlayed): number => played.state.channels['trunk.pitch'];

describe('a bow by the right stick', () => {
  it.each([
    { degrees: 15, steps: 30, hold: 42 },
    { degrees: 30, steps: 60, hold: 72 },
    { degrees: 45, steps: 90, hold: 150 },
  ])('falls by $degrees degrees as it is pulled, is held as long as it rests, and rises as it is pushed', ({ degrees, steps, hold }) => {
    const played = withPad().sticks(REST, [0, leanFor(30)]).live(steps).sticks(REST, REST).live(hold);
    expect(pitch(played)).toBe(degrees * 10);
    const held = played.samples.filter((sample) => sample.channel === 'trunk.pitch').at(-1);
    expect(played.state.step - (held?.step ?? 0)).toBe(hold);
    played.sticks(REST, [0, -leanFor(20)]).live(steps * 1.5 - 3);
    expect(pitch(played)).toBeGreaterThan(0);
    played.live(4);
    expect(pitch(played)).toBe(0);
  });

  it('that stops at 22 degrees stays at 22', () => {
    const played = withPad().sticks(REST, [0, leanFor(30)]).live(44).sticks(REST, [0.08, 0.09]).live(600);
    expect(pitch(played)).toBe(220);
  });

  it('is never faster than 60 degrees a second, down or up', () => {
    const played = withPad().sticks(REST, [0, 1]).live(30);
    expect(pitch(played)).toBe(300);
    played.sticks(REST, [0, -1]).live(15);
    expect(pitch(played)).toBe(150);
  });

  it('with busy hands needs the left stick pressed; without, it tilts what they hold', () => {
    const played = withPad({}, HOLDING).sticks(REST, [0, -1]).live(10);
    expect(played.state.channels).toMatchObject({ 'trunk.pitch': 0, 'object.tilt': 50 });
    played.sticks(REST, REST).live(1).down(L3).sticks(REST, [0, 1]).live(10).up(L3).live(5);
    expect(played.state.channels).toMatchObject({ 'trunk.pitch': 150, 'object.tilt': 50 });
    played.sticks(REST, REST).live(60);
    expect(pitch(played)).toBe(150);
  });

  it('can have its button toggled instead of held', () => {
    const played = withPad({ bow: 'toggle' }, HOLDING).tap(L3).sticks(REST, [0, 1]).live(10).sticks(REST, REST).live(1).tap(L3);
    expect(played.sticks(REST, [0, 1]).live(10).state.channels).toMatchObject({ 'trunk.pitch': 100, 'object.tilt': -50 });
  });

  it('goes on as a bow when something comes into the hands meanwhile', () => {
    const played = withPad().sticks(REST, [0, leanFor(30)]).live(10);
    played.around = HOLDING;
    played.live(10);
    expect(played.state.channels).toMatchObject({ 'trunk.pitch': 100, 'object.tilt': 0 });
  });

  it('stays where it was when the scene pauses', () => {
    const played = withPad().sticks(REST, [0, 1]).live(10);
    played.state = withoutKeys(played.state);
    played.live(30);
    expect(pitch(played)).toBe(100);
  });
});

describe('sticks', () => {
  it('have a round dead zone of 0.15 and the whole range beyond it', () => {
    expect(beyondDeadZone(0.1, 0.1)).toEqual({ x: 0, y: 0, length: 0 });
    expect(beyondDeadZone(0, -0.151).length).toBeCloseTo(0.001, 2);
    expect(beyondDeadZone(0, -1)).toEqual({ x: 0, y: -1, length: 1 });
    // A corner reports more than 1; nobody walks faster for it.
    expect(beyondDeadZone(1, 1).length).toBe(1);
  });

  it('walk with empty hands, as fast as they lean, and turn round sideways', () => {
    const played = withPad().sticks([0, -1], REST).live(1);
    expect(played.state.channels['step.forward']).toBe(100);
    played.sticks([0.575, 0], [-1, 0.2]).live(1);
    expect(played.state.channels).toMatchObject({ 'step.forward': 0, 'step.side': 50, 'step.turn': -100, 'trunk.pitch': 0 });
    played.sticks([0.1, 0.1], REST).live(1);
    expect(played.state.channels).toMatchObject({ 'step.forward': 0, 'step.side': 0, 'step.turn': 0 });
  });

  it('carry what the hands hold at 250 mm a second, and do not walk off with the hands just emptied', () => {
    const played = withPad({}, HOLDING).sticks([0, -1], REST).live(24);
    expect(played.state.channels['hands.reach']).toBe(100);
    played.around = ROOM;
    played.live(10);
    expect(played.state.channels['step.forward']).toBe(0);
    played.sticks(REST, REST).live(1).sticks([0, -1], REST).live(1);
    expect(played.state.channels['step.forward']).toBe(100);
  });
});

describe('triggers and buttons', () => {
  it('close a hand on the thing in the focus while they are down; a tap closes it for good', () => {
    const played = withPad().tap(RIGHT).tap(RIGHT);
    expect(played.state.channels['reach.target']).toBe('card.learner');
    played.down(LT).down(RT);
    expect(played.state.channels).toMatchObject({ 'hand.left.grip': 1, 'hand.right.grip': 1 });
    played.live(13).up(RT);
    expect(played.state.channels).toMatchObject({ 'hand.left.grip': 1, 'hand.right.grip': 0 });
    played.tap(RT).live(20);
    expect(played.state.channels['hand.right.grip']).toBe(1);
  });

  it('leave a hand closed until the next press where that is chosen', () => {
    const played = withPad({ hands: 'toggle' }, HOLDING).down(LT).live(60).up(LT);
    expect(played.state.channels['hand.left.grip']).toBe(1);
    expect(played.tap(LT).state.channels['hand.left.grip']).toBe(0);
  });

  it('turn by a quarter each way, stop early when let go, turn over', () => {
    const played = withPad({}, HOLDING).tap(RB).tap(RB).tap(LB).tap(B);
    expect(played.valuesOf('object.turn')).toEqual([900, 1800, 900]);
    expect(played.state.channels['object.flip']).toBe(1);
    played.live(60).down(LB).live(12).up(LB).live(60);
    expect(played.state.channels['object.turn']).toBe(450);
  });

  it('raise and lower the hands', () => {
    expect(withPad().down(UP).live(10).up(UP).state.channels['hands.height']).toBe(25);
    expect(withPad().down(DOWN).live(10).up(DOWN).live(10).state.channels['hands.height']).toBe(-25);
  });

  it('move the focus round, back, and on by itself while one stays down', () => {
    const played = withPad().tap(LEFT);
    expect(played.state.pointed).toBe('chair.2');
    expect(played.tap(RIGHT).state.pointed).toBe('face:sato');
    played.down(RIGHT).live(24).up(RIGHT).live(60);
    expect(played.state.pointed).toBe('chair.2');
  });

  it('place the fingers with the right stick pressed, without moving the focus', () => {
    const played = withPad({}, HOLDING).down(LT).down(R3).tap(RIGHT);
    expect(played.state.channels['hand.left.spot']).toBe(2);
    expect(played.state.pointed).toBe('');
    expect(played.tap(UP).up(R3).live(5).state.channels).toMatchObject({ 'hand.left.spot': 1, 'hands.height': 0 });
  });

  it('chosen before the hand closes, is where it closes', () => {
    const played = withPad().send({ kind: 'focus', id: 'card.learner' }).down(R3).tap(RIGHT).up(R3).down(RT).live(2);
    expect(played.state.channels).toMatchObject({ 'hand.right.grip': 1, 'hand.right.spot': 2, 'reach.target': 'card.learner' });
  });

  it('go to the place in the focus, sit on arrival, stand up again', () => {
    const played = withPad().tap(LEFT).tap(A).live(30);
    expect(played.valuesOf('step.to')).toEqual(['chair.2', '']);
    expect(played.valuesOf('posture.want')).toEqual(['sit', '']);
    played.around = { ...ROOM, seated: true };
    played.tap(A).live(3);
    expect(played.valuesOf('posture.want')).toEqual(['sit', '', 'stand', '']);
  });

  it('look at the next thing, and ask for a pause, help and a hint', () => {
    const played = withPad().tap(Y).tap(START).tap(BACK).down(R3).tap(DOWN);
    expect(played.state.channels['gaze.target']).toBe('face:sato');
    expect(played.asks).toEqual(['pause', 'help', 'hint']);
  });
});

describe('speaking by pad', () => {
  it.each([[UP, 'greet'], [LEFT, 'card.give'], [DOWN, 'trap.casual'], [RIGHT, 'card.take']] as const)('the cross picks: %s', (way, line) => {
    const played = withPad().down(X).tap(way).live(5);
    expect(played.valuesOf('voice.phrase')).toEqual([line, '']);
    expect(played.state.pointed).toBe('');
  });

  it.each([[[0, -1], 'greet'], [[-1, 0.2], 'card.give'], [[0, 0.9], 'trap.casual'], [[0.8, 0], 'card.take']] as const)('a flick picks: %j', (way, line) => {
    const played = withPad().down(X).live(1).sticks(way, REST).live(10);
    expect(played.valuesOf('voice.phrase')).toEqual([line, '']);
    expect(played.up(X).live(5).valuesOf('step.forward')).toEqual([]);
  });

  it('a stick that was on its way picks nothing and stands still; letting go says nothing', () => {
    const played = withPad().sticks([0, -1], REST).live(5).down(X).live(10);
    expect(played.state.channels['step.forward']).toBe(0);
    expect(played.up(X).live(5).valuesOf('voice.phrase')).toEqual([]);
    expect(played.state.fan).toBeUndefined();
  });
});

describe('the bindings of the gamepad', () => {
  it('have no conflicts by default', () => {
    expect(conflicts(DEFAULT_BINDINGS.gamepad)).toEqual([]);
  });

  it('may exchange the sticks', () => {
    const bindings = bindingsFor('gamepad', { 'move.forward': ['PadAxis3-'], 'move.back': ['PadAxis3+'], 'tilt.up': ['PadAxis1-'], 'tilt.down': ['PadAxis1+'] });
    const played = withPad({ bindings }).sticks([0, 1], [0, -1]).live(10);
    expect(played.state.channels).toMatchObject({ 'trunk.pitch': 100, 'step.forward': 100 });
  });
});

describe('any events on the gamepad', () => {
  const value = fc.double({ min: -2, max: 2, noNaN: false });
  const anyEvent: fc.Arbitrary<DeviceEvent> = fc.oneof(
    fc.record({ kind: fc.constant('down' as const), input: fc.integer({ min: 0, max: 20 }).map((n) => `Pad${n}`), shift: fc.constant(false) }),
    fc.record({ kind: fc.constant('up' as const), input: fc.integer({ min: 0, max: 20 }).map((n) => `Pad${n}`) }),
    fc.record({ kind: fc.constant('axes' as const), values: fc.array(value, { maxLength: 6 }) }),
    fc.constant({ kind: 'step' as const }),
    fc.constant({ kind: 'step' as const }),
  );

  it('stay within the bounds of every channel, whole and finite', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 120 }), fc.boolean(), (events, isHolding) => {
        const played = withPad({}, isHolding ? HOLDING : ROOM).send(...events);
        for (const { channel, value: taken } of played.samples) {
          const spec = CHANNELS[channel];
          if (spec.kind === 'word') expect(typeof taken).toBe('string');
          else expect(Number.isInteger(taken) && Number(taken) >= spec.min && Number(taken) <= spec.max).toBe(true);
        }
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});
