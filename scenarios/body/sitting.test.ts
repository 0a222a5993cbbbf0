import { describe, expect, it } from 'vitest';
import { SMALL_ROOM, smallWorld, thing, type SmallWorld } from '../../tests/support/small-world';
import { DEG } from '../kernel/trig';
import { landmarks } from './landmarks';
import type { Layout } from './layout';
import { project } from './project';
import { SEATED, hipsDown, sittingAt } from './sitting';
import { VESSELS, depthMm } from './vessels';
import { vesselHold, vesselMouth } from './vessel-hold';

const zabuton = { id: 'zabuton.a', kind: 'zabuton', room: 'room', x: -1200, z: 0, yaw10: 900, widthMm: 550, depthMm: 590, heightMm: 60 } as const;
const TATAMI: Layout = {
  ...SMALL_ROOM, furniture: [...SMALL_ROOM.furniture, zabuton],
  spots: [{ id: 'seat', room: 'room', x: -1200, z: 0, yaw10: 900, seat: 'zabuton.a' }],
};
const AT_WELL: Layout = { ...TATAMI, wells: [{ room: 'room', x0: -500, x1: 500, z0: -400, z1: 400, depthMm: 400 }] };

function sits(layout: Layout, steps: number): SmallWorld {
  const small = smallWorld({ one: { x: -1200, z: 0, yaw: 90 * DEG } }, [thing('glass', 'glass', 'one', 'table')], layout);
  small.person('one').wantPosture = 'sit';
  small.live(steps);
  return small;
}

describe('on a cushion', () => {
  it('one kneels, and has one\'s legs in the well where there is one', () => {
    expect([sittingAt(TATAMI, 'zabuton.a'), sittingAt(AT_WELL, 'zabuton.a'), sittingAt(TATAMI, 'chair')]).toEqual(['seiza', 'well', 'chair']);
    const small = sits(TATAMI, SEATED.seiza.steps + 2);
    const one = small.person('one');
    expect([one.sit, one.sitting, Math.round(landmarks(one).hipY)]).toEqual([1, 'seiza', SEATED.seiza.hipMm]);
    expect(small.facts.map(({ type }) => type)).toEqual(['posture.began', 'posture.changed']);
  });

  it('takes longer than on a chair', () => {
    const small = sits(TATAMI, SEATED.chair.steps + 2);
    expect(small.person('one').sit).toBeLessThan(1);
  });

  it('one may change to sitting cross-legged, and sinks slowly', () => {
    const small = sits(TATAMI, SEATED.seiza.steps + 2);
    const one = small.person('one');
    one.wantSitting = 'agura';
    small.live(1);
    const sinking = landmarks(one).hipY;
    expect(one.sitting).toBe('agura');
    expect(SEATED.seiza.hipMm - sinking).toBeLessThan(5);
    small.live(90);
    expect(Math.round(landmarks(one).hipY)).toBe(SEATED.agura.hipMm);
  });

  it('is staged by its way; a chair says nothing', () => {
    const small = sits(TATAMI, 40);
    expect(project(small.world, '', small.person('one')).people[0]).toMatchObject({ posture: 'sit', sitting: 'seiza' });
    const upright = smallWorld({ one: { x: -1200, z: 0, yaw: 0 } });
    expect(project(upright.world, '', upright.person('one')).people[0]).not.toHaveProperty('sitting');
  });

  it('hands lie on the thighs, not in them', () => {
    const small = sits(TATAMI, SEATED.seiza.steps + 60);
    const one = small.person('one');
    expect(one.hands.left.shape).toBe('lap');
    expect(one.hands.left.y).toBeGreaterThan(landmarks(one).hipY - 20);
    expect(hipsDown('seiza', 1)).toBeCloseTo(1, 9);
  });
});

describe('two hands on a glass', () => {
  it('are one about it and one beneath it', () => {
    const small = smallWorld({ one: { x: -1200, z: 0, yaw: 90 * DEG } }, [thing('glass', 'glass', 'one', 'hand:one')]);
    const one = small.person('one');
    for (const side of ['left', 'right'] as const) Object.assign(one.hands[side], { holds: 'glass', grip: true });
    small.live(90);
    expect([one.hands.right.shape, one.hands.left.shape]).toEqual(['hold', 'support']);
    const glass = small.thing('glass');
    expect(one.hands.right.y - glass.y).toBeCloseTo(66, 0);
    expect(Math.abs(one.hands.left.y - glass.y)).toBeLessThan(2);
  });
});

describe('a held bottle', () => {
  it('leans about the hand, its mouth away from the holder and downward, the other hand beneath it', () => {
    const foot = { x: 0, y: 1000, z: 300 };
    const upright = vesselHold('bottle', foot, 0, 0);
    const poured = vesselHold('bottle', foot, 0, -85 * DEG);
    expect(poured.hold).toEqual(upright.hold);
    expect(poured.support.z).toBeGreaterThan(poured.hold.z + 70);
    expect(poured.support.y).toBeLessThan(poured.hold.y - 20);
    const top = VESSELS.bottle.footMm + depthMm(VESSELS.bottle);
    const mouth = vesselMouth('bottle', top, foot, 0, -100 * DEG);
    expect(mouth.z).toBeGreaterThan(450);
    expect(mouth.y).toBeLessThan(poured.hold.y);
  });
});
