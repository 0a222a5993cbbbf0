import { describe, expect, it } from 'vitest';
import { card, smallWorld, thing, type SmallWorld } from '../../tests/support/small-world';
import { PI } from '../kernel/trig';
import { rule as ownPrint } from '../rulebook/meishi/present/fingers-off-text';
import { rule as theirPrint } from '../rulebook/meishi/receive/fingers-off-print';
import { CARD_HEIGHT_MM, CARD_WIDTH_MM, PRINT_BOXES } from './card-model';
import { gripOffset, gripPoint, handsOn, printCover10 } from './grip-points';
import { SIDES, type Side } from './world';

const held = (): SmallWorld => smallWorld({ one: { x: 0, z: 2000, yaw: 0.3 } }, [card('card', 'one', 'hand:one'), thing('holder', 'holder', 'one', 'hand:one')]);

function grip(small: SmallWorld, spots: Partial<Record<Side, number>>): void {
  for (const side of SIDES) {
    const spot = spots[side];
    Object.assign(small.person('one').hands[side], { holds: spot === undefined ? '' : 'card', spot: spot ?? 0 });
  }
}

describe.each([['upright', 0], ['upside down', PI]])('thumbs on a card held %s', (_how, turn) => {
  const cover = (spots: Partial<Record<Side, number>>): number => {
    const small = held();
    const it = small.thing('card');
    it.yaw = small.person('one').yaw + turn;
    grip(small, spots);
    return printCover10(it, small.person('one'));
  };

  it('cover nothing on the margin', () => {
    expect([cover({ left: 0, right: 0 }), cover({ left: 0 }), cover({ right: 0 })]).toEqual([0, 0, 0]);
  });

  it('cover a little at the edge of the print: 2 to 6 percent, which is half right', () => {
    for (const side of SIDES) {
      expect(cover({ [side]: 1 })).toBeGreaterThan(20);
      expect(cover({ [side]: 1 })).toBeLessThan(60);
    }
  });

  it('cover too much over the print', () => {
    for (const side of SIDES) expect(cover({ [side]: 2 })).toBeGreaterThanOrEqual(60);
    expect(cover({ left: 2, right: 2 })).toBeGreaterThan(cover({ left: 2 }));
  });

  it('cover as much when nothing but the direction of the room changes', () => {
    const small = held();
    grip(small, { right: 2 });
    const covers = [0, 1, 2.5, -3].map((yaw) => {
      small.person('one').yaw = yaw;
      small.thing('card').yaw = yaw + turn;
      return printCover10(small.thing('card'), small.person('one'));
    });
    expect(new Set(covers).size).toBe(1);
  });
});

describe('the named grips', () => {
  it('earn met, partly and missed by both rules about fingers', () => {
    expect([ownPrint.id, theirPrint.id]).toEqual(['meishi.present.fingers-off-text', 'meishi.receive.fingers-off-print']);
    const spots = [0, 1, 2].map((spot) => {
      const small = held();
      small.thing('card').yaw = small.person('one').yaw;
      grip(small, { right: spot });
      return printCover10(small.thing('card'), small.person('one'));
    });
    const [margin = 99, edge = 0, print = 0] = spots;
    expect(margin <= 20 && edge > 20 && edge < 60 && print >= 60).toBe(true);
  });

  it('lie on the card, one at each side, the near edge toward the holder', () => {
    const small = held();
    for (const turn of [0, PI / 2, PI, -PI / 2]) {
      small.thing('card').yaw = small.person('one').yaw + turn;
      for (const spot of [0, 1, 2]) {
        const [left, right] = SIDES.map((side) => gripOffset(small.thing('card'), small.person('one').yaw, side, spot));
        const acrossways = Math.abs(Math.sin(turn)) > 0.5;
        const halfSide = (acrossways ? CARD_HEIGHT_MM : CARD_WIDTH_MM) / 2;
        const halfForward = (acrossways ? CARD_WIDTH_MM : CARD_HEIGHT_MM) / 2;
        expect(left?.side).toBe(-(right?.side ?? 0));
        expect(Math.abs(left?.side ?? 99)).toBeLessThan(halfSide);
        expect(Math.abs(left?.forward ?? 99)).toBeLessThan(halfForward);
        if (spot === 0) expect(left?.forward).toBeLessThan(0);
      }
    }
  });

  it('are places in the room: the left hand’s to the left of the right hand’s', () => {
    const small = held();
    Object.assign(small.person('one'), { yaw: 0 });
    Object.assign(small.thing('card'), { x: 0, y: 1200, z: 2400, yaw: 0 });
    for (const id of ['card', 'holder']) {
      const [left, right] = SIDES.map((side) => gripPoint(small.thing(id), small.person('one'), side, 0));
      // Facing +z, the right hand is toward -x.
      expect(left?.x).toBeGreaterThan(right?.x ?? 0);
    }
  });

  it('let a holder under the card count as the other hand', () => {
    const small = held();
    const { hands } = small.person('one');
    hands.right.holds = 'card';
    expect(handsOn(small.world, small.person('one'), small.thing('card'))).toEqual({ left: false, right: true });
    hands.left.holds = 'holder';
    expect(handsOn(small.world, small.person('one'), small.thing('card'))).toEqual({ left: true, right: true });
    expect(handsOn(small.world, small.person('one'), small.thing('holder'))).toEqual({ left: true, right: false });
  });
});

describe('the print of a card', () => {
  it('lies on the card and leaves the margin of both thumbs free', () => {
    for (const { x, y, width, height } of PRINT_BOXES) {
      expect(Math.abs(x) + width / 2).toBeLessThanOrEqual(CARD_WIDTH_MM / 2 - 15);
      expect(Math.abs(y) + height / 2).toBeLessThanOrEqual(CARD_HEIGHT_MM / 2);
    }
  });
});
