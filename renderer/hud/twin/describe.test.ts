import { describe, expect, it } from 'vitest';
import { FakeSession } from '../../../tests/support/fake-session';
import { metricsOf } from '../../../scenarios/body/metrics';
import type { EntityStaging, Staging } from '../../../scenarios/body/staging';
import { sayIn } from '../../ui/text/text';
import { GLASS, overGlass } from '../../../tests/support/over-glass';
import { describeThing } from './describe';

const metrics = metricsOf('learner.average');
const say = sayIn('en');
const card: EntityStaging = { id: 'card.own', kind: 'card', room: 'meeting', x: 0, y: 0, z: 0, yaw10: 0, tilt10: 0, face: 'ja', parent: 'hand:learner', state: '' };

function holding(yaw10: number, handY: number, learnerYaw10 = 0): Staging {
  const staging = new FakeSession().staging();
  const [learner, ...others] = staging.people;
  if (learner === undefined) throw new Error('the fake has a learner');
  const hand = { ...learner.left, y: handY, holds: 'card.own' };
  return { ...staging, people: [{ ...learner, yaw10: learnerYaw10, left: hand, right: hand }, ...others], entities: [{ ...card, yaw10 }] };
}

describe('a card in the hands', () => {
  it.each([
    [0, 0, 'faces you'],
    [1800, 0, 'faces the other person'],
    [-900, 0, 'sideways'],
    [-1700, 1800, 'faces you'],
    [100, -1750, 'faces the other person'],
  ])('with the text at %i, held by someone who faces %i: %s', (yaw, learner, words) => {
    expect(describeThing(holding(yaw, 1200, learner), metrics, 'card.own', say)).toContain(words);
  });

  it.each([
    [metrics.sternumMm + 150, 'above your chest'],
    [metrics.sternumMm - 60, 'chest height'],
    [metrics.navelMm + 20, 'between chest and navel'],
    [metrics.navelMm - 20, 'below your navel'],
  ])('at %i mm: %s', (height, words) => {
    expect(describeThing(holding(0, height), metrics, 'card.own', say)).toContain(words);
  });

  it('tells where it lies while it lies elsewhere, and nothing while it is packed away', () => {
    const at = (parent: string): string => describeThing({ ...new FakeSession().staging(), entities: [{ ...card, parent }] }, metrics, 'card.own', say);
    expect(at('table')).toMatch(/^[A-Z].*, .*\.$/);
    expect(at('inner:learner')).toBe('');
  });
});

describe('where somebody is', () => {
  const to = (x: number, z: number, yaw10: number): string => {
    const staging = new FakeSession().staging();
    const [learner, other] = staging.people;
    if (learner === undefined || other === undefined) throw new Error('the fake has two people');
    return describeThing({ ...staging, entities: [], people: [{ ...learner, x: 0, z: 0, yaw10 }, { ...other, x, z }] }, metrics, `face:${other.id}`, say);
  };

  // Who faces south has the east on the left.
  it.each([
    [0, 600, 0, 'Straight ahead, close by.'],
    [-700, 900, 0, 'Ahead, to your right, an arm’s length away.'],
    [700, 900, 0, 'Ahead, to your left, an arm’s length away.'],
    [2000, 0, 0, 'On your left, 2 m away.'],
    [2000, 0, 1800, 'On your right, 2 m away.'],
    [0, -3300, 0, 'Behind you, 3.5 m away.'],
    [3000, 0, 900, 'Straight ahead, 3 m away.'],
  ])('%i, %i for who faces %i: %s', (x, z, yaw, words) => {
    expect(to(x, z, yaw)).toBe(words);
  });
});

describe('a glass', () => {
  it.each([
    [300, -120, 80, { fillMl: 0, foamMl: 0 }, 'It is 0% full. The mouth you pour from is 30 cm to the right, 13 cm short of it, 8 cm above its rim.'],
    [0, 0, 30, { fillMl: 60, foamMl: 40 }, 'foam. The mouth you pour from is over it, 3 cm above its rim.'],
  ])('tells how full it is, and where the mouth of the bottle is: %i mm aside, %i out, %i above', (side, out, above, fill, words) => {
    expect(describeThing(overGlass(side, out, above, fill), metrics, GLASS, say)).toContain(words);
  });
});
