import { describe, expect, it } from 'vitest';
import { at, HOLDING, ROOM, thing, withKeys, withMouse } from '../../tests/support/room-played';
import type { DeviceEvent } from './device-event';

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
