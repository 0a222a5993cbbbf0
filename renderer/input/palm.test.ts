import { describe, expect, it } from 'vitest';
import type { TwinItem } from '../../scenarios/body/staging';
import { HandPlayed, optionsFor } from '../../tests/support/hand-played';
import type { Surroundings } from './input-state';
import { OVER_MOUTH } from './grip-spot';
import { mouseKeyboard } from './mouse';

const thing = (id: string, ...actions: string[]): TwinItem => ({ id, role: 'object', nameKey: id, stateKey: 'state.lying', actions });
const TABLE: Surroundings = {
  things: [{ ...thing('face:tanaka', 'gaze'), role: 'person' }, { ...thing('face:sato', 'gaze'), role: 'person' }, thing('glass.learner', 'reach', 'cover', 'gaze'), thing('glass.sato', 'reach', 'gaze'), thing('plate', 'reach', 'gaze')],
  sayable: [], carrying: false, holding: { left: false, right: false }, seated: true, walking: false,
};

function seated(change: Partial<Surroundings> = {}): HandPlayed {
  const played = new HandPlayed(mouseKeyboard, optionsFor('mouse-keyboard'));
  played.around = { ...TABLE, ...change };
  return played;
}
const at = (id: string, spot = 0, isStill = false) => ({ kind: 'point', id, spot, isStill }) as const;

describe.each([['Mouse0', 'right'], ['KeyF', 'left']] as const)('%s at the mouth of a glass of one’s own', (key, hand) => {
  it('takes it by a click, as anywhere else on it', () => {
    const played = seated().send(at('glass.learner', OVER_MOUTH)).down(key).live(8).up(key);
    expect(played.state.channels).toMatchObject({ [`hand.${hand}.grip`]: 1, [`hand.${hand}.spot`]: 0, 'reach.target': 'glass.learner' });
    expect(played.live(30).state.channels[`hand.${hand}.grip`]).toBe(1);
  });

  it('lays the palm over it for as long as it stays down', () => {
    const played = seated().send(at('glass.learner', OVER_MOUTH)).down(key).live(8);
    expect(played.state.channels[`hand.${hand}.grip`]).toBe(0);
    played.live(12);
    expect(played.state.channels).toMatchObject({ [`hand.${hand}.grip`]: 1, [`hand.${hand}.spot`]: OVER_MOUTH, 'reach.target': 'glass.learner' });
    expect(played.live(300).state.channels[`hand.${hand}.grip`]).toBe(1);
    expect(played.up(key).state.channels[`hand.${hand}.grip`]).toBe(0);
  });

  it('closes at once on what is not one’s own', () => {
    expect(seated().send(at('glass.sato', OVER_MOUTH)).down(key).state.channels[`hand.${hand}.grip`]).toBe(1);
  });
});

describe('the second hand', () => {
  const holding = { carrying: true, holding: { left: false, right: true } };

  it('goes to the glass in the first one, whatever lies behind it under the pointer', () => {
    const played = seated({ ...holding, forBoth: 'glass.learner' }).send(at('plate')).down('KeyF');
    expect(played.state.channels).toMatchObject({ 'hand.left.grip': 1, 'hand.left.spot': 0, 'reach.target': 'glass.learner' });
    expect(played.state.pointed).toBe('plate');
  });

  it('takes what is pointed at while the first one holds no glass', () => {
    expect(seated(holding).send(at('plate')).down('KeyF').state.channels['reach.target']).toBe('plate');
  });
});

describe('eyes that go round', () => {
  it('are not caught by what comes under a pointer that lies still', () => {
    const played = seated().send(at('glass.learner')).tap('KeyQ');
    expect(played.state.channels['gaze.target']).toBe('glass.learner');
    played.tap('KeyQ').send(at('plate', 0, true)).tap('KeyQ');
    expect(played.state.channels['gaze.target']).toBe('face:sato');
  });

  it('find what the pointer has gone to', () => {
    const played = seated().send(at('glass.learner')).tap('KeyQ').send(at('plate')).tap('KeyQ');
    expect(played.state.channels['gaze.target']).toBe('plate');
  });
});
