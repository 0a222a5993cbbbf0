import { describe, expect, it } from 'vitest';
import { ACTIONS, bindingsFor, conflicts, DEFAULT_BINDINGS, type BoundDevice } from '../input/bindings';
import { nameOfAction } from './name-of-action';
import { clashes, GROUPS, isReserved, settledFor, takeInput, withDefault, withInput, withoutInput } from './own-bindings';
import { TEXTS } from './text/texts';
import { pressedOn } from './use-capture';

const DEVICES = Object.keys(DEFAULT_BINDINGS) as BoundDevice[];

const KEYS = { device: 'keyboard', lead: 'right' } as const;
const MOUSE = { device: 'mouse-keyboard', lead: 'right' } as const;

describe('a line of the bindings', () => {
  it('takes another input, a second one, and goes back to the default', () => {
    const once = withInput({}, KEYS, { action: 'bow', index: 0 }, 'KeyZ');
    expect(once).toEqual({ bow: ['KeyZ'] });
    const twice = withInput(once, KEYS, { action: 'bow', index: 1 }, 'KeyP');
    expect(bindingsFor('keyboard', twice).bow).toEqual(['KeyZ', 'KeyP']);
    expect(withDefault(twice, KEYS, 'bow')).toEqual({});
    expect(withInput(once, KEYS, { action: 'bow', index: 0 }, 'Space')).toEqual({});
  });

  it('never holds the same input twice', () => {
    const own = withInput({}, MOUSE, { action: 'object.turn', index: 1 }, 'Mouse2');
    expect(own['object.turn']).toEqual(['Mouse2']);
  });

  it('can be without any', () => {
    expect(bindingsFor('keyboard', withoutInput({}, KEYS, 'hint', 'KeyN')).hint).toEqual([]);
  });
});

describe('a clash', () => {
  const place = { action: 'rise', index: 0 } as const;

  it('names the other action; keys of the fan may be shared', () => {
    expect(clashes({}, KEYS, place, 'KeyF')).toEqual(['hand.left']);
    expect(clashes({}, KEYS, { action: 'choose.1', index: 0 }, 'KeyW')).toEqual([]);
    expect(clashes({}, KEYS, place, 'KeyP')).toEqual([]);
  });

  it('ends when the input is taken from where it was', () => {
    const own = takeInput({}, KEYS, place, 'KeyF');
    expect(conflicts(bindingsFor('keyboard', own))).toEqual([]);
    expect(bindingsFor('keyboard', own)['hand.left']).toEqual([]);
    expect(bindingsFor('keyboard', own).rise).toEqual(['KeyF']);
  });
});

describe('the table of keys', () => {
  it('has every action once, with a name in every language', () => {
    expect(GROUPS.flatMap(([, actions]) => actions).toSorted()).toEqual([...ACTIONS].toSorted());
    expect(ACTIONS.filter((action) => !Object.hasOwn(TEXTS.en, `act.${action}`))).toEqual([]);
    expect(nameOfAction('hand.left', (key) => TEXTS.ja[key])).toBe('左手');
  });

  it('reserves nothing that is a default', () => {
    for (const device of DEVICES) expect(Object.values(DEFAULT_BINDINGS[device]).flat().filter(isReserved)).toEqual([]);
  });

  it('names what is pressed on a pad as the adapters do', () => {
    const button = (value: number): GamepadButton => ({ pressed: value > 0.5, touched: false, value });
    expect([...pressedOn([null, { buttons: [button(0), button(1)], axes: [0.2, -0.9, 0.7] }])]).toEqual(['Pad1', 'PadAxis1-', 'PadAxis2+']);
  });
});

describe('with the mouse in the left hand', () => {
  const bound = bindingsFor('mouse-keyboard', {}, 'left');

  it('the button closes that hand, and the keys lie under the other one without a clash', () => {
    expect([bound['hand.left'], bound['hand.right']]).toEqual([['Mouse0'], ['KeyJ']]);
    expect(['move.left', 'move.back', 'move.forward', 'move.right'].map((action) => bound[action as 'move.left'])).toEqual([['KeyK'], ['KeyL'], ['KeyO'], ['Semicolon']]);
    expect(conflicts(bound)).toEqual([]);
    expect(Object.values(bound).flat().filter(isReserved)).toEqual([]);
    for (const action of ACTIONS) expect(bound[action]).toHaveLength(DEFAULT_BINDINGS['mouse-keyboard'][action].length);
  });

  it('the other devices stay as they are', () => {
    for (const device of ['keyboard', 'gamepad'] as const) expect(bindingsFor(device, {}, 'left')).toEqual(DEFAULT_BINDINGS[device]);
  });

  it('own keys stay, unless the other half of the keyboard needs them', () => {
    const kept = { 'mouse-keyboard': { hint: ['KeyN'], bow: ['KeyJ', 'KeyB'] }, keyboard: { rise: ['KeyJ'] }, gamepad: {} };
    const settled = settledFor(kept, 'left');
    expect(settled).toEqual({ ...kept, 'mouse-keyboard': { hint: ['KeyN'], bow: ['KeyB'] } });
    expect(settledFor(kept, 'right')).toEqual(kept);
  });
});
