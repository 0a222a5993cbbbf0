import { describe, expect, it } from 'vitest';
import { HandPlayed, optionsFor } from '../../tests/support/hand-played';
import type { Adapter } from './adapter';
import type { BoundDevice } from './bindings';
import { SELF } from './activate';
import { gamepad } from './gamepad';
import { keyboardAlone } from './keyboard';
import { mouseKeyboard } from './mouse';

const ROOM = {
  things: [{ id: 'tatami.door', role: 'place', nameKey: 'd', stateKey: 's', actions: ['step'] }, { id: 'face:suzuki', role: 'person', nameKey: 'p', stateKey: 's', actions: ['gaze'] }],
  sayable: [], carrying: false, holding: { left: false, right: false }, seated: false, walking: false,
} as const;
const DEVICES: readonly (readonly [name: BoundDevice, adapter: Adapter, left: string, right: string])[] = [
  ['mouse-keyboard', mouseKeyboard, 'KeyF', 'Mouse0'], ['keyboard', keyboardAlone, 'KeyF', 'KeyJ'], ['gamepad', gamepad, 'Pad6', 'Pad7'],
];

const grips = ({ state }: HandPlayed): readonly number[] => [state.channels['hand.left.grip'], state.channels['hand.right.grip']];

describe.each(DEVICES)('hands that clap with %s', (device, adapter, left, right) => {
  const playing = (clapTime: boolean): HandPlayed => {
    const played = new HandPlayed(adapter, optionsFor(device));
    played.around = { ...ROOM, clapTime };
    return played.send({ kind: device === 'mouse-keyboard' ? 'point' : 'focus', id: 'tatami.door', spot: 0 });
  };

  it('close together, whatever is pointed at, and open by themselves for the next clap', () => {
    const played = playing(true);
    for (let n = 0; n < 3; n += 1) {
      played.down(left).live(2).down(right);
      expect(grips(played)).toEqual([1, 1]);
      expect(played.state.channels['reach.target']).toBe('');
      played.live(5);
      expect(grips(played)).toEqual([0, 0]);
      played.up(left).up(right).live(12);
      expect(grips(played)).toEqual([0, 0]);
    }
  });

  it('open as soon when only one of them was meant', () => {
    const played = playing(true).down(right).live(2).up(right);
    expect(grips(played)).toEqual([0, 1]);
    played.live(14);
    expect(grips(played)).toEqual([0, 0]);
  });

  it('are ordinary hands while nobody claps', () => {
    const played = playing(false).down(left).live(3).up(left).live(20);
    expect(grips(played)).toEqual([1, 0]);
  });
});

it('one button of the list claps with both hands', () => {
  const played = new HandPlayed(keyboardAlone, optionsFor('keyboard'));
  played.around = { ...ROOM, clapTime: true };
  played.send({ kind: 'activate', id: SELF, action: 'clap' });
  expect(grips(played)).toEqual([1, 1]);
  played.live(6);
  expect(grips(played)).toEqual([0, 0]);
  played.around = ROOM;
  played.send({ kind: 'activate', id: SELF, action: 'clap' });
  expect(grips(played)).toEqual([0, 0]);
});
