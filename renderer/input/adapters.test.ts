import { describe, expect, it } from 'vitest';
import type { TwinItem } from '../../scenarios/body/staging';
import type { DeviceEvent } from './device-event';
import { withoutKeys } from './input-state';
import { keyboardAlone } from './keyboard';
import { mouseKeyboard } from './mouse';
import { HandPlayed, optionsFor } from '../../tests/support/hand-played';

const thing = (id: string, role: TwinItem['role'], ...actions: string[]): TwinItem => ({ id, role, nameKey: id, stateKey: 'state.lying', actions });
const ROOM = {
  things: [
    thing('face:sato', 'person', 'gaze'), thing('card.learner', 'object', 'reach', 'gaze'), thing('table', 'place', 'gaze'),
    thing('table.side', 'place', 'step'), thing('chair.2', 'place', 'sit', 'reach'),
  ],
  sayable: ['greet', 'card.give', 'trap.casual', 'card.take', 'fifth'],
  carrying: false, holding: { left: false, right: false }, seated: false, walking: false,
};
/** The left hand has something in it. */
const HOLDING = { ...ROOM, carrying: true, holding: { left: true, right: false } };

function withMouse(change: Parameters<typeof optionsFor>[1] = {}): HandPlayed {
  const played = new HandPlayed(mouseKeyboard, optionsFor('mouse-keyboard', change));
  played.around = ROOM;
  return played;
}
function withKeys(): HandPlayed {
  const played = new HandPlayed(keyboardAlone, optionsFor('keyboard'));
  played.around = ROOM;
  return played;
}
const at = (id: string, spot = 0): DeviceEvent => ({ kind: 'point', id, spot });

describe('hands with mouse and keyboard', () => {
  it('close while their key is down, on the thing and the place under the pointer', () => {
    const played = withMouse().send(at('card.learner', 2)).down('KeyF').send(at('card.learner', 0)).down('Mouse0');
    expect(played.state.channels).toMatchObject({
      'hand.left.grip': 1, 'hand.left.spot': 2, 'hand.right.grip': 1, 'hand.right.spot': 0, 'reach.target': 'card.learner',
    });
    played.live(13).up('KeyF').up('Mouse0');
    expect(played.state.channels).toMatchObject({ 'hand.left.grip': 0, 'hand.right.grip': 0 });
  });

  it('stay closed after a tap, and open with the next press', () => {
    const played = withMouse();
    played.around = HOLDING;
    played.down('KeyF').live(8).up('KeyF').live(300);
    expect(played.state.channels['hand.left.grip']).toBe(1);
    played.down('KeyF').live(8);
    expect(played.state.channels['hand.left.grip']).toBe(0);
    played.up('KeyF');
    expect(played.state.channels['hand.left.grip']).toBe(0);
  });

  it('open by themselves when they have closed on nothing, or when what they held has gone', () => {
    const played = withMouse().tap('KeyF').live(70);
    expect(played.state.channels['hand.left.grip']).toBe(1);
    played.live(20);
    expect(played.state.channels['hand.left.grip']).toBe(0);
    played.around = HOLDING;
    played.tap('KeyF').live(200);
    played.around = ROOM;
    played.live(1);
    expect(played.state.channels['hand.left.grip']).toBe(0);
  });

  it('hold a palm over a glass until the key says otherwise', () => {
    const played = withKeys();
    played.around = { ...ROOM, things: [...ROOM.things, { ...thing('glass.learner', 'object', 'release', 'gaze'), stateKey: 'state.covered' }] };
    played.tap('KeyJ').live(600);
    expect(played.state.channels['hand.right.grip']).toBe(1);
    expect(played.tap('KeyJ').state.channels['hand.right.grip']).toBe(0);
  });

  it('stay closed by themselves, however long the key was down, where that is chosen', () => {
    const played = withMouse({ hands: 'toggle' });
    played.around = HOLDING;
    played.down('KeyF').live(100).up('KeyF');
    expect(played.state.channels['hand.left.grip']).toBe(1);
    played.tap('KeyF');
    expect(played.state.channels['hand.left.grip']).toBe(0);
  });

  it('follow the pointer only while they are busy', () => {
    const played = withMouse().move(5, 5, 100, 500);
    expect(played.samples).toEqual([]);
    played.down('KeyF').move(5, 5, 120, 510);
    expect(played.state.channels).toMatchObject({ 'hands.side': 120, 'hands.reach': 510 });
  });

  it('wait for the pointer at the end of their way, and go all the way with it again, whatever a tilt has put between them', () => {
    const played = withMouse().move(0, 0, 0, 400).down('KeyF').down('AltLeft').move(-150, -40, -150, 400).up('AltLeft');
    expect(played.state.channels).toMatchObject({ 'hands.side': 0, 'hands.reach': 400 });
    played.move(500, 0, 350, 400).move(-700, 0, -350, 400);
    expect(played.state.channels['hands.side']).toBe(-350);
    played.down('AltLeft').move(400, 0, 50, 400).up('AltLeft').move(-400, 0, -350, 400).move(700, 0, 350, 400);
    expect(played.state.channels['hands.side']).toBe(350);
  });

  it('by the list come down by finer steps close above a rim, and rise as ever', () => {
    const press = (action: string): DeviceEvent => ({ kind: 'activate', id: 'self', action });
    const played = withKeys();
    played.around = { ...HOLDING, aboveRimMm: 40 };
    played.send(press('hands.down'), press('hands.up'), press('tilt.down'), press('tilt.up'));
    expect([played.valuesOf('hands.height'), played.valuesOf('object.tilt')]).toEqual([[-5, 10], [-25, 25]]);
    played.around = { ...HOLDING, aboveRimMm: 90 };
    expect(played.send(press('hands.down')).valuesOf('hands.height').at(-1)).toBe(-5);
  });

  it('rise by 15 mm a notch, and half notches add up', () => {
    const played = withMouse().send({ kind: 'wheel', notches: 1 }, { kind: 'wheel', notches: 0.5 }, { kind: 'wheel', notches: 0.5 });
    expect(played.valuesOf('hands.height')).toEqual([15, 30]);
  });

  it('turn, turn back and turn over what they hold, and tilt it with the mouse', () => {
    const played = withMouse().tap('KeyR').tap('Mouse2').tap('KeyR', true).tap('KeyV').down('AltLeft').move(0, -40).up('AltLeft');
    expect(played.valuesOf('object.turn')).toEqual([900, 1800, 900]);
    expect(played.state.channels).toMatchObject({ 'object.flip': 1, 'object.tilt': 100 });
  });

  it('leave a turn unfinished when its key is let go halfway', () => {
    const played = withMouse().down('KeyR').live(12).up('KeyR').live(60);
    expect(played.valuesOf('object.turn')).toEqual([900, 450]);
    played.down('KeyR').live(30).up('KeyR');
    expect(played.state.channels['object.turn']).toBe(1350);
  });

  it('move their fingers to another place of the card by number keys', () => {
    const played = withMouse().send(at('card.learner')).down('KeyF').tap('Digit3');
    expect(played.state.channels).toMatchObject({ 'hand.left.spot': 2, 'hand.right.spot': 0 });
  });
});

describe('places', () => {
  it('are walked to by a click; a seat is sat on', () => {
    const played = withMouse().send(at('table.side')).down('Mouse0').live(5).up('Mouse0').live(5);
    expect(played.valuesOf('step.to')).toEqual(['table.side', '']);
    expect(played.valuesOf('posture.want')).toEqual([]);
    played.send(at('chair.2')).down('Mouse0').live(5).up('Mouse0');
    played.around = { ...ROOM, walking: true };
    played.live(100);
    expect(played.valuesOf('posture.want')).toEqual([]);
    played.around = ROOM;
    played.live(5);
    expect(played.valuesOf('posture.want')).toEqual([]);
    played.live(25);
    expect(played.valuesOf('posture.want')).toEqual(['sit', '']);
    expect(played.valuesOf('hand.right.grip')).toEqual([]);
  });

  it('are pointed at with the open hand by a longer press', () => {
    const played = withMouse().send(at('chair.2')).down('Mouse0').live(20);
    expect(played.state.channels).toMatchObject({ 'hand.right.grip': 1, 'reach.target': 'chair.2' });
    played.up('Mouse0').live(2);
    expect(played.state.channels['hand.right.grip']).toBe(0);
    expect(played.valuesOf('step.to')).toEqual([]);
  });
});

describe('speaking', () => {
  it('opens four lines while the key is down; letting go says nothing', () => {
    const played = withMouse().down('KeyE');
    expect(played.state.fan).toEqual(ROOM.sayable.slice(0, 4));
    played.up('KeyE').live(3);
    expect(played.state.fan).toBeUndefined();
    expect(played.valuesOf('voice.phrase')).toEqual([]);
  });

  it.each([['Digit2', 'card.give'], ['KeyA', 'card.give'], ['KeyW', 'greet'], ['KeyD', 'card.take']])('picks by %s', (key, line) => {
    const played = withMouse().down('KeyE').tap(key).up('KeyE').live(5);
    expect(played.valuesOf('voice.phrase')).toEqual([line, '']);
    expect(played.valuesOf('hand.left.spot')).toEqual([]);
    expect(played.valuesOf('step.side')).toEqual([]);
  });

  it('keeps the lines that were there when it opened', () => {
    const played = withMouse().down('KeyE');
    played.around = { ...ROOM, sayable: ['other'] };
    played.tap('Digit1').live(1);
    expect(played.valuesOf('voice.phrase')).toEqual(['greet']);
  });
});

describe('looking, walking, sitting', () => {
  it('moves the gaze through what can be looked at, and back', () => {
    const played = withMouse().tap('KeyQ').tap('KeyQ').tap('KeyQ').tap('KeyQ').tap('KeyQ');
    expect(played.valuesOf('gaze.target')).toEqual(['face:sato', 'card.learner', 'table', 'room', 'face:sato']);
  });

  it('looks at what is pointed at first, then goes round from there', () => {
    const played = withMouse().send(at('card.learner')).tap('KeyQ').tap('KeyQ').tap('KeyQ').send(at('table')).tap('KeyQ');
    expect(played.valuesOf('gaze.target')).toEqual(['card.learner', 'table', 'room', 'face:sato']);
  });

  it('looks where one goes: a card on the table is let go of by the eyes, a face is not until one turns away from it', () => {
    const walks = withMouse().send(at('card.learner')).tap('KeyQ').down('KeyW').live(2);
    expect(walks.state.channels['gaze.target']).toBe('room');
    const goes = withMouse().tap('KeyQ').send(at('table.side')).down('Mouse0').live(3).up('Mouse0').live(1);
    expect(goes.state.channels['gaze.target']).toBe('face:sato');
    expect(goes.down('ArrowLeft').live(1).state.channels['gaze.target']).toBe('room');
  });

  it('goes to a person across the room by a click on them, and only points at them with a longer press', () => {
    const played = withMouse();
    played.around = { ...ROOM, placeBeside: (face: string) => (face === 'face:sato' ? 'table.side' : undefined) };
    played.send(at('face:sato')).down('Mouse0').live(3).up('Mouse0').live(1);
    expect(played.valuesOf('step.to')).toContain('table.side');
    const pointing = withMouse();
    pointing.around = played.around;
    pointing.send(at('face:sato')).down('Mouse0').live(30).up('Mouse0').live(1);
    expect(pointing.valuesOf('step.to')).not.toContain('table.side');
  });

  it('walks while keys are down and stands still after a pause', () => {
    const played = withMouse().down('KeyW').down('KeyD').down('ArrowLeft').live(1);
    expect(played.state.channels).toMatchObject({ 'step.forward': 100, 'step.side': 100, 'step.turn': -100 });
    played.state = withoutKeys(played.state);
    played.live(1);
    expect(played.state.channels).toMatchObject({ 'step.forward': 0, 'step.side': 0, 'step.turn': 0 });
  });

  it('asks the app, not the scene, for pause, help and hints', () => {
    expect(withMouse().tap('Escape').tap('F1').tap('KeyH').asks).toEqual(['pause', 'help', 'hint']);
  });
});

describe('the keyboard alone', () => {
  it('walks with empty hands and carries with busy ones', () => {
    const played = withKeys().down('KeyW').live(6);
    expect(played.state.channels['step.forward']).toBe(100);
    played.up('KeyW').tap('KeyF').down('KeyW').live(60);
    expect(played.state.channels['step.forward']).toBe(0);
    expect(played.state.channels['hands.reach']).toBe(250);
  });

  it('pushes evenly to the full reach, and back again', () => {
    const played = withKeys();
    played.around = HOLDING;
    played.tap('KeyF').down('KeyW').live(24).up('KeyW').tap('Enter').live(200);
    expect(played.state.channels['hands.reach']).toBe(650);
    played.tap('Enter').live(200);
    expect(played.state.channels['hands.reach']).toBe(100);
  });

  it('takes the thing in the focus with the grip that was chosen', () => {
    const played = withKeys().send({ kind: 'focus', id: 'card.learner' }).tap('Digit2').tap('KeyJ').tap('KeyF');
    expect(played.state.channels).toMatchObject({
      'reach.target': 'card.learner', 'hand.right.grip': 1, 'hand.right.spot': 1, 'hand.left.grip': 1, 'hand.left.spot': 1,
    });
  });

  it('is not disturbed by a mouse that is brushed', () => {
    const played = withKeys().tap('KeyF').live(1);
    const before = played.state.channels;
    played.move(50, 50, 200, 600).send(at('chair.2', 2), { kind: 'wheel', notches: 3 }).live(5);
    expect(played.state.channels).toEqual(before);
  });
});
