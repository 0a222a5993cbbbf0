import { describe, expect, it } from 'vitest';
import { card, smallWorld, thing, type SmallWorld } from '../../tests/support/small-world';
import { DEG, PI } from '../kernel/trig';
import { openHand } from './hands';
import { isInspected, stepInspection } from './inspect';
import { lookOver, takeStock } from './stock';
import { canTake, take } from './taking';

const ONE = { x: 0, z: -700, yaw: 0 };

function desk(state: string): SmallWorld {
  const small = smallWorld({ one: ONE }, [
    { ...card('card', 'one', 'table'), state }, card('hers', 'two', 'in:holder.one'), thing('holder.one', 'holder', 'one', 'hand:one'), { ...thing('tray', 'tray', 'one', 'table'), y: 900, x: 150, z: -350 },
  ]);
  const one = small.person('one');
  Object.assign(one.hands.left, { holds: 'holder.one', grip: true });
  Object.assign(one, { carryForward: 450, carryUp: 1000 });
  small.live(60);
  return small;
}

function lift(small: SmallWorld, id: string): void {
  const one = small.person('one');
  one.hands.right.grip = true;
  take(small.world, one, one.hands.right, small.thing(id));
}

function letGoOver(small: SmallWorld, meant: string): void {
  const one = small.person('one');
  openHand(small.world, one, one.hands.right, meant);
  small.live(90);
}

describe('a card of a deck that is being sorted', () => {
  it('goes in with the others; drawn again, it lies ready on top', () => {
    const small = desk('clean');
    lift(small, 'card');
    letGoOver(small, '');
    expect(small.thing('card').parent).toBe('in:holder.one');
    expect(small.of('card.packed')).toHaveLength(1);
    lift(small, 'card');
    letGoOver(small, '');
    expect(small.thing('card').parent).toBe('on:holder.one');
    expect(small.of('card.staged')).toHaveLength(1);
  });

  it('lies ready at once where no deck is sorted, as ever', () => {
    const small = desk('');
    lift(small, 'card');
    letGoOver(small, '');
    expect(small.thing('card').parent).toBe('on:holder.one');
  });

  it('shows what is wrong with it tilted in the light, under the eyes, for a moment', () => {
    const small = desk('bent');
    const one = small.person('one');
    lift(small, 'card');
    const look = (steps: number): void => { for (let at = 0; at < steps; at += 1) stepInspection(small.world, one); };
    look(60);
    one.gazeAt = 'card';
    look(60);
    expect(isInspected(small.thing('card'))).toBe(false);
    one.readTilt = 15 * DEG;
    look(23);
    expect(small.of('card.inspected')).toEqual([]);
    look(60);
    expect(small.of('card.inspected')).toMatchObject([{ by: 'one', object: 'card', found: 'bent' }]);
  });

  it('is laid aside in a tray, holder in hand or not', () => {
    const small = desk('stained');
    lift(small, 'card');
    letGoOver(small, 'tray');
    expect(small.thing('card').parent).toBe('on:tray');
    expect(small.of('object.placed')).toMatchObject([{ object: 'card', on: 'tray' }]);
  });
});

describe('taking stock', () => {
  it('tells a stranger’s card, a spoilt one, and where the holder is', () => {
    const small = desk('stained');
    small.thing('card').parent = 'in:holder.one';
    small.thing('card').turn = PI;
    small.thing('holder.one').parent = 'pocket:one';
    takeStock(small.world, small.person('one'), 1);
    expect(small.of('deck.packed')).toMatchObject([{ in: 'bifold', at: 'trousers', count: 1, loose: 0, stained: 1, bent: 0, foreign: 1, reversed: 1, staged: 0 }]);
  });

  it('finds loose cards, and nothing where nothing is', () => {
    const small = desk('clean');
    small.thing('card').parent = 'inner:one';
    takeStock(small.world, small.person('one'), 1);
    small.thing('card').parent = 'table';
    takeStock(small.world, small.person('one'), 1);
    expect(small.of('deck.packed')).toMatchObject([{ in: 'loose', at: 'inner', count: 0, loose: 1 }, { in: 'none', count: 0, loose: 0 }]);
  });

  it('counts what a mirror would show', () => {
    const small = smallWorld({ one: ONE }, [{ ...thing('collar', 'collar', 'one', 'worn:one'), state: 'askew' }, thing('lint', 'lint', 'one', 'worn:one')]);
    const one = small.person('one');
    lookOver(small.world, one);
    take(small.world, one, one.hands.right, small.thing('collar'));
    take(small.world, one, one.hands.left, small.thing('lint'));
    lookOver(small.world, one);
    expect(small.of('dress.seen')).toMatchObject([{ right: 4, of: 6 }, { right: 6, of: 6 }]);
    expect(one.hands.right.holds).toBe('');
    expect(canTake(small.world, one, one.hands.right, 'collar')).toBe(false);
  });
});
