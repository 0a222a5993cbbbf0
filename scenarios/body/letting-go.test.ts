import { describe, expect, it } from 'vitest';
import { card, smallWorld, thing, type SmallWorld } from '../../tests/support/small-world';
import { PI } from '../kernel/trig';
import { openHand } from './hands';
import type { Side } from './world';

const ONE = { x: 0, z: -700, yaw: 0 };
/** At a carrying height over the table, and drawn back so that only floor is below. */
const OVER_TABLE = 450;
const OVER_FLOOR = 200;

function holding(things: readonly ReturnType<typeof card>[], hands: Partial<Record<Side, string>>, forward: number, up = 1150): SmallWorld {
  const small = smallWorld({ one: ONE }, things);
  const one = small.person('one');
  Object.assign(one, { carryForward: forward, carryUp: up });
  for (const side of ['left', 'right'] as const) {
    const id = hands[side];
    if (id === undefined) continue;
    Object.assign(one.hands[side], { holds: id, grip: true });
    small.thing(id).parent = 'hand:one';
  }
  small.live(90);
  return small;
}

function open(small: SmallWorld, side: Side, meant = ''): void {
  const one = small.person('one');
  openHand(small.world, one, one.hands[side], meant);
  small.live(60);
}
const own = () => card('card', 'one', 'away');
const last = (small: SmallWorld) => small.facts.filter(({ type }) => type !== 'object.hands').at(-1);

describe('a card let go', () => {
  it('with the other hand still on it stays', () => {
    const small = holding([own()], { left: 'card', right: 'card' }, OVER_TABLE);
    open(small, 'left');
    expect(small.thing('card').parent).toBe('hand:one');
    expect(small.facts.at(-1)).toMatchObject({ type: 'object.hands', hands: 'right' });
  });

  it('low over the table is laid down, from higher it falls on it', () => {
    const low = holding([own()], { right: 'card' }, OVER_TABLE, 780);
    open(low, 'right');
    expect(last(low)).toMatchObject({ type: 'card.placed', object: 'card', on: 'table', offsetMm: -1, yaw10: 0 });
    expect([low.thing('card').parent, low.thing('card').y]).toEqual(['table', 701]);
    const high = holding([own()], { right: 'card' }, OVER_TABLE);
    open(high, 'right');
    expect(last(high)).toMatchObject({ type: 'card.fell', on: 'table' });
    expect(high.of('card.fell')[0]?.dropMm).toBeGreaterThan(190);
  });

  it('is laid on the table when the table is meant, from any height and from beside it', () => {
    for (const forward of [OVER_TABLE, OVER_FLOOR]) {
      const small = holding([own()], { right: 'card' }, forward);
      open(small, 'right', 'table');
      expect(last(small)).toMatchObject({ type: 'card.placed', on: 'table' });
      expect(Math.abs(small.thing('card').z)).toBeLessThan(400);
    }
  });

  it('falls to the floor where nothing is below', () => {
    const small = holding([own()], { right: 'card' }, OVER_FLOOR);
    open(small, 'right');
    expect(last(small)).toMatchObject({ type: 'card.fell', on: 'floor' });
    expect(small.of('card.fell')[0]?.dropMm).toBeGreaterThan(1000);
    expect([small.thing('card').parent, small.thing('card').y]).toEqual(['floor', 1]);
  });

  it('drawn in to the chest, or meant for the jacket, is in the pocket', () => {
    const near = holding([own()], { right: 'card' }, 150);
    open(near, 'right');
    const meant = holding([own()], { right: 'card' }, OVER_TABLE);
    open(meant, 'right', 'inner:one');
    for (const small of [near, meant]) {
      expect(last(small)).toMatchObject({ type: 'card.stored', in: 'pocket' });
      expect(small.thing('card').parent).toBe('inner:one');
    }
  });

  it('over the holder in the other hand: one’s own lies ready on it, another’s goes inside', () => {
    const things = () => [own(), card('theirs', 'two', 'away'), thing('holder', 'holder', 'one', 'away')];
    const ready = holding(things(), { left: 'holder', right: 'card' }, OVER_FLOOR);
    open(ready, 'right');
    expect([last(ready)?.type, ready.thing('card').parent]).toEqual(['card.staged', 'on:holder']);
    const stored = holding(things(), { left: 'holder', right: 'theirs' }, OVER_FLOOR);
    open(stored, 'right');
    expect(last(stored)).toMatchObject({ type: 'card.stored', object: 'theirs', in: 'holder' });
    expect(stored.thing('theirs').parent).toBe('in:holder');
  });

  it('meant for a holder that lies on the table travels there, and is squared up on it', () => {
    const holder = Object.assign(thing('holder', 'holder', 'one', 'table'), { x: 60, y: 709, z: -360 });
    const small = holding([own(), holder], { right: 'card' }, OVER_TABLE, 800);
    open(small, 'right', 'holder');
    expect(last(small)).toMatchObject({ type: 'card.placed', on: 'holder', offsetMm: 0 });
    expect(small.thing('card')).toMatchObject({ parent: 'on:holder', x: 60, z: -360 });
  });

  it('beside a lying holder’s middle lies where it was put', () => {
    const holder = Object.assign(thing('holder', 'holder', 'one', 'table'), { x: 50, y: 709, z: -326 });
    const small = holding([own(), holder], { right: 'card' }, OVER_TABLE, 740);
    open(small, 'right');
    expect(last(small)).toMatchObject({ type: 'card.placed', on: 'holder' });
    expect(small.of('card.placed')[0]?.offsetMm).toBeGreaterThan(40);
  });

  it('into another’s hand is theirs, keeps its direction, and begins to be read', () => {
    const small = smallWorld({ one: { x: 2000, z: 0, yaw: 0 }, two: { x: 2000, z: 900, yaw: PI } }, [own()]);
    const [one, two, it] = [small.person('one'), small.person('two'), small.thing('card')];
    Object.assign(one, { carryForward: 450, carryUp: 1150 });
    it.parent = 'hand:one';
    for (const side of ['left', 'right'] as const) Object.assign(one.hands[side], { holds: 'card', grip: true });
    it.turn = it.wantTurn = PI;
    small.live(200);
    expect(small.of('card.extended')).toMatchObject([{ by: 'one', to: 'two', hands: 'both', yaw10: 0 }]);
    const { yaw } = it;
    for (const side of ['left', 'right'] as const) Object.assign(two.hands[side], { holds: 'card', grip: true });
    for (const side of ['left', 'right'] as const) openHand(small.world, one, one.hands[side], '');
    small.live(1);
    expect(small.of('card.received')).toMatchObject([{ by: 'two', from: 'one', hands: 'both' }]);
    expect(it.parent).toBe('hand:two');
    expect(Math.abs(it.yaw - yaw)).toBeLessThan(1e-9);
    small.live(120);
    openHand(small.world, two, two.hands.left, '');
    openHand(small.world, two, two.hands.right, 'inner:two');
    expect(small.of('card.read')).toMatchObject([{ by: 'two', heldSteps: 121, gazeSteps: 0 }]);
  });
});

describe('a card held out', () => {
  function heldOut(posture: 'stand' | 'sit'): SmallWorld {
    const small = smallWorld({ one: { x: 2000, z: 0, yaw: 0 }, two: { x: 2000, z: 900, yaw: PI } }, [own(), card('fallen', 'one', 'floor')]);
    const one = small.person('one');
    Object.assign(small.thing('fallen'), { x: 2000, z: 300, y: 1 });
    Object.assign(one, { carryForward: 450, carryUp: 1150, wantPosture: posture });
    small.thing('card').parent = 'hand:one';
    for (const side of ['left', 'right'] as const) Object.assign(one.hands[side], { holds: 'card', grip: true });
    small.live(200);
    return small;
  }

  it('and put into the jacket from there is taken back', () => {
    const small = heldOut('stand');
    const { hands } = small.person('one');
    for (const side of ['left', 'right'] as const) openHand(small.world, small.person('one'), hands[side], 'inner:one');
    small.live(1);
    expect(small.facts.slice(-2)).toMatchObject([{ type: 'card.withdrawn', by: 'one', to: 'two' }, { type: 'card.stored', in: 'pocket' }]);
  });

  it('while one gets up from the floor with it is offered only once it has been drawn in', () => {
    const small = heldOut('sit');
    expect(small.person('one').sit).toBe(1);
    const one = small.person('one');
    one.wantPosture = 'stand';
    small.live(200);
    expect([one.sit, small.of('card.extended')]).toEqual([0, []]);
    one.carryForward = 240;
    small.live(60);
    one.carryForward = 450;
    small.live(60);
    expect(small.of('card.extended')).toHaveLength(1);
  });
});

describe('other things let go', () => {
  it('are set down, never thrown: a holder on the table, a phone in its pocket', () => {
    const table = holding([thing('holder', 'holder', 'one', 'away')], { left: 'holder' }, OVER_TABLE, 800);
    open(table, 'left');
    expect(last(table)).toMatchObject({ type: 'object.placed', object: 'holder', on: 'table' });
    const pocket = holding([thing('phone', 'phone', 'one', 'away')], { left: 'phone' }, 150);
    open(pocket, 'left');
    expect(pocket.thing('phone').parent).toBe('pocket:one');
    expect([table, pocket].flatMap((small) => small.of('card.fell'))).toEqual([]);
  });

  it('that nobody holds change nothing', () => {
    const small = holding([own()], {}, OVER_TABLE);
    open(small, 'left', 'card');
    expect(small.facts).toEqual([]);
  });
});

describe('things that take cards in', () => {
  it('an envelope in the other hand, and one that lies within reach', () => {
    const held = holding([own(), thing('envelope', 'envelope', 'one', 'away')], { left: 'envelope', right: 'card' }, OVER_TABLE);
    open(held, 'right');
    expect(last(held)).toMatchObject({ type: 'card.enclosed', object: 'card', in: 'envelope' });
    const lying = holding([own(), Object.assign(thing('envelope', 'envelope', 'one', 'table'), { x: -60, y: 702, z: -390 })], { right: 'card' }, OVER_TABLE);
    open(lying, 'right', 'envelope');
    lying.live(80);
    expect([lying.thing('card').parent, last(lying)?.type]).toEqual(['in:envelope', 'card.enclosed']);
  });

  it('a holder takes in a whole packet', () => {
    const small = holding([card('fresh', 'one', 'in:packet'), thing('packet', 'packet', 'one', 'away'), thing('holder', 'holder', 'one', 'away')], { left: 'holder', right: 'packet' }, OVER_TABLE);
    open(small, 'right');
    expect(last(small)).toMatchObject({ type: 'holder.filled', object: 'holder', from: 'packet' });
    expect([small.thing('fresh').parent, small.thing('packet').parent]).toEqual(['in:holder', 'away']);
  });

  it.each([['pointed at from above the bare table', 'holder', OVER_TABLE], ['pointed at with the hand at the chest', 'holder', 120], ['right below the hand, unasked', '', OVER_TABLE]])('a holder that lies there does as well: %s', (_how, meant, forward) => {
    const small = holding([card('fresh', 'one', 'in:packet'), thing('packet', 'packet', 'one', 'away'), Object.assign(thing('holder', 'holder', 'one', 'table'), { x: -60, y: 709, z: -390 })], { right: 'packet' }, forward, meant === '' ? 780 : 1150);
    if (meant === '') Object.assign(small.thing('holder'), { x: small.thing('packet').x, z: small.thing('packet').z });
    open(small, 'right', meant);
    small.live(80);
    expect(small.of('holder.filled')).toMatchObject([{ object: 'holder', from: 'packet' }]);
    expect([small.thing('fresh').parent, small.thing('packet').parent]).toEqual(['in:holder', 'away']);
  });

  it('an envelope does not take a packet', () => {
    const small = holding([thing('packet', 'packet', 'one', 'away'), Object.assign(thing('envelope', 'envelope', 'one', 'table'), { x: -60, y: 702, z: -390 })], { right: 'packet' }, OVER_TABLE);
    open(small, 'right', 'envelope');
    small.live(80);
    expect(small.thing('packet').parent).toBe('table');
  });
});
