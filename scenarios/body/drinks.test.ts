import { describe, expect, it } from 'vitest';
import { lowTable, vessel, type LowTable } from '../../tests/support/low-table';
import { DEG, PI } from '../kernel/trig';
import { heldMl } from './tilted-vessel';
import { rimOf } from './rims';
import { VESSELS, capacityMl, volumeBelowMl } from './vessels';

const OWN = () => vessel('glass.one', 'glass', 330, -150, 130, { foamMl: 50 });
const THEIRS = () => vessel('glass.other', 'glass', -160, 130, 40);
const BESIDE = () => vessel('bottle.1', 'bottle', -250, 100, 480, { yaw: 0 });
const BOTTLE = (more = {}) => vessel('bottle.1', 'bottle', 250, 120, 480, { yaw: -90 * DEG + PI, ...more });

function grips(table: LowTable, id: string, both = true): void {
  table.feed('reach.target', id);
  table.feed('hand.right.grip', 1, 70);
  if (both) table.feed('hand.left.grip', 1, 70);
}

describe('what a leaning vessel holds', () => {
  it('upright all of it, on its side less than half, upside down next to nothing; always less the more it leans', () => {
    for (const vesselOf of Object.values(VESSELS)) {
      const held = Array.from({ length: 15 }, (_, i) => heldMl(vesselOf, i * 10 * DEG));
      expect(held[0]).toBeCloseTo(capacityMl(vesselOf), 6);
      for (let i = 1; i < held.length; i += 1) expect(held[i]).toBeLessThanOrEqual((held[i - 1] ?? 0) + 1);
      expect(held[9]).toBeLessThan(capacityMl(vesselOf) / 2);
      expect(held[14]).toBeLessThan(capacityMl(vesselOf) / 20);
    }
  });

  it('in a plain cylinder what the textbook says', () => {
    const tube = { footMm: 0, inside: [[0, 30], [120, 30]] } as const;
    const lean = 30 * DEG;
    const expected = volumeBelowMl(tube, 120) - (PI * 30 * 30 * 30 * (Math.sin(lean) / Math.cos(lean))) / 1000;
    expect(heldMl(tube, lean) / expected).toBeCloseTo(1, 1);
  });
});

describe('a glass', () => {
  it('is lifted with one hand, supported with the other, raised, and put down where it was', () => {
    const table = lowTable([OWN()]);
    grips(table, 'glass.one');
    expect(table.of('object.taken').map(({ by, object, hands }) => [by, object, hands])).toEqual([['one', 'glass.one', 'right']]);
    expect(table.of('object.hands').map(({ hands }) => hands)).toEqual(['both']);
    expect(table.one.hands.left.shape).toBe('support');
    table.feed('hands.height', 150, 60);
    const raised = table.thing('glass.one').y;
    expect(raised).toBeGreaterThan(480);
    table.feed('hands.reach', 350, 40);
    table.feed('hand.left.grip', 0, 5);
    table.feed('hand.right.grip', 0, 90);
    expect(table.thing('glass.one')).toMatchObject({ parent: 'lowtable', y: 361, tilt: 0 });
    expect(table.of('object.placed').map(({ on }) => on)).toEqual(['lowtable']);
  });

  it('never goes through the table, however low the hands are', () => {
    const table = lowTable([OWN()]);
    grips(table, 'glass.one', false);
    table.feed('hands.reach', 520, 40);
    table.feed('hands.height', -400, 60);
    expect(table.thing('glass.one').y).toBeGreaterThanOrEqual(361);
  });

  it('is drunk from when it leans toward its holder near the lips: a touch first, then mouthfuls', () => {
    const table = lowTable([OWN()]);
    grips(table, 'glass.one', false);
    const before = table.thing('glass.one').fillMl ?? 0;
    table.feed('object.tilt', 180, 60);
    expect(table.of('sip.began')).toHaveLength(1);
    table.feed('object.tilt', 500, 90);
    table.feed('object.tilt', 0, 60);
    const [sip] = table.of('sip.ended');
    expect(sip?.ml).toBeGreaterThan(10);
    expect(table.thing('glass.one').fillMl).toBeLessThan(before - 5);
    expect(table.of('drink.spilled')).toEqual([]);
  });

  it('leaning toward its holder far from the lips spills', () => {
    const table = lowTable([OWN()]);
    grips(table, 'glass.one', false);
    table.feed('hands.reach', 420, 40);
    table.feed('object.tilt', 800, 90);
    expect(table.of('drink.spilled')).toHaveLength(1);
    expect(table.of('sip.began')).toEqual([]);
  });
});

describe('a bottle', () => {
  it('is lifted, turned label up, and fills a glass by its lean: level and foam rise, and one record tells how', () => {
    const table = lowTable([BOTTLE(), THEIRS()]);
    grips(table, 'bottle.1');
    table.feed('hands.height', 120, 30);
    table.feed('hands.reach', 600, 50);
    table.feed('hands.side', -120, 40);
    for (let lean = 0; lean >= -900; lean -= 20) table.feed('object.tilt', lean, 2);
    table.live(60);
    expect(table.thing('bottle.1').state).toBe('pour:glass.other');
    for (let i = 0; i < 600 && (table.thing('glass.other').fillMl ?? 0) + (table.thing('glass.other').foamMl ?? 0) < 170; i += 1) table.live(1);
    table.feed('object.tilt', 0, 90);
    const [pour] = table.of('pour.ended');
    expect(pour).toMatchObject({ by: 'one', to: 'other', object: 'bottle.1', into: 'glass.other', bothPercent: 100, spilledMl: 0, liftedPercent: 0 });
    expect(pour?.labelOff10).toBeLessThan(50);
    expect(pour?.level10).toBeGreaterThan(750);
    expect(pour?.foam10).toBeGreaterThan(120);
    expect(pour?.gapMm).toBeGreaterThan(0);
    expect(table.thing('bottle.1').state).toBe('');
  });

  it('tells when its label is down, when one hand alone pours, and when a glass runs over', () => {
    const table = lowTable([BOTTLE({ yaw: -90 * DEG }), THEIRS()]);
    grips(table, 'bottle.1', false);
    table.feed('hands.height', 120, 30);
    table.feed('hands.reach', 600, 50);
    table.feed('hands.side', -120, 40);
    table.feed('object.tilt', -950, 900);
    table.feed('object.tilt', 0, 90);
    const [pour] = table.of('pour.ended');
    expect(pour?.labelOff10).toBeGreaterThan(1700);
    expect(pour?.bothPercent).toBe(0);
    expect(pour?.spilledMl).toBeGreaterThan(10);
    expect(pour?.level10).toBe(1000);
  });

  it('turns in the hands by quarters, as a card does', () => {
    const table = lowTable([BOTTLE({ yaw: 0 })]);
    grips(table, 'bottle.1', false);
    const before = table.thing('bottle.1').yaw;
    table.feed('object.turn', 900, 40);
    expect(Math.abs(Math.abs(table.thing('bottle.1').yaw - before) - PI / 2)).toBeLessThan(0.01);
  });

  it('poured over nothing wets the table', () => {
    const table = lowTable([BOTTLE()]);
    grips(table, 'bottle.1', false);
    table.feed('hands.height', 100, 30);
    table.feed('hands.reach', 420, 40);
    table.feed('object.tilt', -900, 200);
    expect(table.of('drink.spilled')).toHaveLength(1);
    expect(table.of('pour.began')).toEqual([]);
  });
});

describe('somebody scripted', () => {
  it('fills a glass that is held out with both hands, and stops', () => {
    const table = lowTable([BESIDE(), vessel('glass.one', 'glass', 330, -150, 20)]);
    grips(table, 'glass.one');
    table.feed('hands.height', 60, 20);
    table.feed('hands.reach', 430, 40);
    table.tell({ kind: 'hands.reach', object: 'bottle.1' });
    table.live(80);
    table.tell({ kind: 'turn', object: 'bottle.1', toDeg: 180 }, { kind: 'vessel.carry', forward: 400, aboveTable: 120 });
    table.live(60);
    table.tell({ kind: 'vessel.meet', object: 'glass.one' }, { kind: 'vessel.tilt', deg: -86 });
    table.live(360);
    table.tell({ kind: 'vessel.tilt', deg: 0 });
    table.live(60);
    table.tell({ kind: 'vessel.meet', object: '' }, { kind: 'vessel.down' });
    table.live(120);
    const [pour] = table.of('pour.ended');
    expect(pour).toMatchObject({ by: 'other', to: 'one', liftedPercent: 100, liftedBothPercent: 100, bothPercent: 100 });
    expect(pour?.ml).toBeGreaterThan(60);
    expect(pour?.labelOff10).toBeLessThan(100);
    expect(table.thing('bottle.1')).toMatchObject({ parent: 'lowtable', x: -250, z: 100 });
  });

  it.each([['glass', 850], ['glass', 600], ['tumbler', 850]] as const)('fills a %s to %i by their own eye, upright again before the bottle leaves', (name, level10) => {
    const table = lowTable([BESIDE(), vessel('glass.one', 'glass', 80, -100, 0, name === 'tumbler' ? { state: 'oolong' } : {})]);
    table.tell({ kind: 'hands.reach', object: 'bottle.1' });
    table.live(80);
    table.tell({ kind: 'turn', object: 'bottle.1', toDeg: 180 }, { kind: 'vessel.carry', forward: 400, aboveTable: 120 });
    table.live(60);
    table.tell({ kind: 'vessel.pour', object: 'glass.one', level10 });
    table.live(700);
    const [pour] = table.of('pour.ended');
    expect(pour).toMatchObject({ by: 'other', to: 'one', bothPercent: 100, spilledMl: 0 });
    expect(Math.abs((pour?.level10 ?? 0) - level10)).toBeLessThan(25);
    expect(table.of('drink.spilled')).toEqual([]);
    expect(table.thing('bottle.1').tilt).toBe(0);
  });

  it('stops for a palm, and pours nothing into a glass on its mouth', () => {
    const table = lowTable([BESIDE(), vessel('glass.one', 'glass', 330, -150, 0)]);
    const serve = (): void => {
      table.tell({ kind: 'vessel.pour', object: 'glass.one', level10: 850 });
      table.live(400);
    };
    table.tell({ kind: 'hands.reach', object: 'bottle.1' });
    table.live(80);
    table.tell({ kind: 'vessel.carry', forward: 400, aboveTable: 120 });
    table.feed('reach.target', 'glass.one');
    table.feed('hand.left.spot', 2);
    table.feed('hand.left.grip', 1, 60);
    serve();
    expect(table.of('pour.began')).toEqual([]);
    table.feed('hand.left.grip', 0, 60);
    table.feed('hand.left.spot', 0);
    table.feed('hand.right.grip', 1, 70);
    table.feed('object.flip', 1, 100);
    table.feed('hand.right.grip', 0, 90);
    expect(table.of('glass.flipped').map(({ by, object }) => [by, object])).toEqual([['one', 'glass.one']]);
    serve();
    expect(table.of('pour.began')).toEqual([]);
    expect(table.of('drink.spilled')).toEqual([]);
  });

  it('turns over no glass that anything is in, and up again one that stands on its mouth', () => {
    const full = lowTable([OWN()]);
    grips(full, 'glass.one', false);
    full.feed('object.flip', 1, 100);
    expect(full.thing('glass.one')).toMatchObject({ face: 'ja', tilt: 0 });
    const empty = lowTable([vessel('glass.one', 'glass', 330, -150, 0)]);
    grips(empty, 'glass.one', false);
    empty.feed('object.flip', 1, 100);
    empty.feed('hand.right.grip', 0, 90);
    const mouth = rimOf(empty.world, empty.thing('glass.one'), 'glass');
    expect(mouth.y).toBeCloseTo(361, 0);
    grips(empty, 'glass.one', false);
    empty.feed('object.flip', 0, 100);
    empty.feed('hand.right.grip', 0, 90);
    expect(empty.thing('glass.one')).toMatchObject({ face: 'ja', tilt: 0, y: 361 });
  });

  it('drinks, and puts the glass down where it stood', () => {
    const table = lowTable([vessel('glass.other', 'glass', -330, 150, 130, { foamMl: 40 })]);
    table.tell({ kind: 'hands.reach', object: 'glass.other', hand: 'right' });
    table.live(70);
    table.tell({ kind: 'vessel.carry', forward: 200, aboveTable: 120, tiltDeg: 46 });
    table.live(150);
    table.tell({ kind: 'vessel.carry', forward: 250, aboveTable: 60 });
    table.live(40);
    table.tell({ kind: 'vessel.down' });
    table.live(90);
    expect(table.of('sip.ended').map(({ by, ml }) => [by, ml > 10])).toEqual([['other', true]]);
    expect(table.thing('glass.other')).toMatchObject({ parent: 'lowtable', x: -330, z: 150 });
  });
});

it('an open palm over the mouth of a glass that stands covers it, until the hand is taken back', () => {
  const table = lowTable([OWN()]);
  table.feed('reach.target', 'glass.one');
  table.feed('hand.left.spot', 2);
  table.feed('hand.left.grip', 1, 60);
  expect(table.of('glass.covered')).toHaveLength(1);
  const palm = table.one.hands.left.y - (table.thing('glass.one').y + VESSELS.glass.footMm + 110);
  expect(palm).toBeGreaterThan(10);
  expect(palm).toBeLessThan(30);
  expect(table.one.hands.left.holds).toBe('');
  table.feed('hand.left.grip', 0, 5);
  expect(table.of('glass.uncovered')).toHaveLength(1);
});
