import { describe, expect, it } from 'vitest';
import { ACTIONS, bindingsFor, conflicts, DEFAULT_BINDINGS, type BoundDevice } from '../input/bindings';
import { nameOfAction } from './name-of-action';
import { clashes, GROUPS, isReserved, takeInput, withDefault, withInput, withLead, withoutInput } from './own-bindings';
import { TEXTS } from './text/texts';
import { pressedOn } from './use-capture';

const DEVICES = Object.keys(DEFAULT_BINDINGS) as BoundDevice[];

describe('a line of the bindings', () => {
  it('takes another input, a second one, and goes back to the default', () => {
    const once = withInput({}, 'keyboard', { action: 'bow', index: 0 }, 'KeyZ');
    expect(once).toEqual({ bow: ['KeyZ'] });
    const twice = withInput(once, 'keyboard', { action: 'bow', index: 1 }, 'KeyP');
    expect(bindingsFor('keyboard', twice).bow).toEqual(['KeyZ', 'KeyP']);
    expect(withDefault(twice, 'keyboard', 'bow')).toEqual({});
    expect(withInput(once, 'keyboard', { action: 'bow', index: 0 }, 'Space')).toEqual({});
  });

  it('never holds the same input twice', () => {
    const own = withInput({}, 'mouse-keyboard', { action: 'object.turn', index: 1 }, 'Mouse2');
    expect(own['object.turn']).toEqual(['Mouse2']);
  });

  it('can be without any', () => {
    expect(bindingsFor('keyboard', withoutInput({}, 'keyboard', 'hint', 'KeyN')).hint).toEqual([]);
  });
});

describe('a clash', () => {
  const place = { action: 'rise', index: 0 } as const;

  it('names the other action; keys of the fan may be shared', () => {
    expect(clashes({}, 'keyboard', place, 'KeyF')).toEqual(['hand.left']);
    expect(clashes({}, 'keyboard', { action: 'choose.1', index: 0 }, 'KeyW')).toEqual([]);
    expect(clashes({}, 'keyboard', place, 'KeyP')).toEqual([]);
  });

  it('ends when the input is taken from where it was', () => {
    const own = takeInput({}, 'keyboard', place, 'KeyF');
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

it('the button of the mouse closes the leading hand, unless the learner has chosen otherwise', () => {
  const left = withLead({ hint: ['KeyN'] }, 'left');
  const bound = bindingsFor('mouse-keyboard', left);
  expect([bound['hand.left'], bound['hand.right'], conflicts(bound)]).toEqual([['Mouse0'], ['KeyF'], []]);
  expect(withLead(left, 'right')).toEqual({ hint: ['KeyN'] });
  const own = { 'hand.left': ['KeyA'] };
  expect([withLead(own, 'left'), withLead(own, 'right')]).toEqual([own, own]);
});
