import { describe, expect, it } from 'vitest';
import { withoutKeys } from './input-state';
import { at, ROOM, withMouse } from '../../tests/support/room-played';

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
