import { describe, expect, it } from 'vitest';
import { HandPlayed, optionsFor } from '../../tests/support/hand-played';
import { keyboardAlone } from './keyboard';
import { mouseKeyboard } from './mouse';
import { padOrDesk } from './pad-or-desk';

const OPTIONS = { 'mouse-keyboard': optionsFor('mouse-keyboard'), keyboard: optionsFor('keyboard'), gamepad: optionsFor('gamepad') };
const atMouse = (): HandPlayed => new HandPlayed(padOrDesk(mouseKeyboard, 'mouse-keyboard', OPTIONS), OPTIONS['mouse-keyboard']);

describe('pad and desk together', () => {
  it('the one that was used last leads', () => {
    const played = atMouse().down('Pad6');
    expect(played.state.device).toBe('gamepad');
    expect(played.state.channels['hand.left.grip']).toBe(1);
    played.tap('KeyV');
    expect(played.state.device).toBe('mouse-keyboard');
    expect(played.state.channels['object.flip']).toBe(1);
    expect(played.sticks([0.1, 0.1], [0, 0]).live(1).state.device).toBe('mouse-keyboard');
    expect(played.sticks([0, 0.9], [0, 0]).live(1).state.device).toBe('gamepad');
  });

  it('a brushed mouse takes nothing over; one that is moved does, and the hands stay where they are', () => {
    const played = atMouse().down('Pad6').sticks([0, -1], [0, 0]).live(24).sticks([0, 0], [0, 0]).live(1);
    expect(played.state.channels['hands.reach']).toBe(100);
    played.move(3, 3, 0, 500).send({ kind: 'point', id: 'table', spot: 0 });
    expect(played.state).toMatchObject({ device: 'gamepad', pointed: '' });
    played.move(30, 30, 0, 500);
    expect(played.state.device).toBe('mouse-keyboard');
    expect(played.state.channels['hands.reach']).toBe(100);
    played.move(0, -20, 0, 520);
    expect(played.state.channels['hands.reach']).toBe(120);
  });

  it('what a stick was doing ends when the desk takes over', () => {
    const played = atMouse().sticks([0, -1], [0, 1]).live(10).down('KeyV').live(30);
    expect(played.state.channels).toMatchObject({ 'step.forward': 0, 'trunk.pitch': 100 });
  });

  it('beside the keyboard alone the mouse does nothing, and leads nothing', () => {
    const played = new HandPlayed(padOrDesk(keyboardAlone, 'gamepad', OPTIONS), OPTIONS.gamepad);
    played.down('Pad6').move(400, 400).send({ kind: 'wheel', notches: 3 });
    expect(played.state.device).toBe('gamepad');
    expect(played.tap('KeyV').state.device).toBe('keyboard');
  });
});
