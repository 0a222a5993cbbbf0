import { describe, expect, it } from 'vitest';
import { approach } from './carry';
import type { Furniture } from './layout';
import { type Point, besideTables, roundTables } from './round-table';
import type { Body, World } from './world';

const table: Furniture = { id: 'table', kind: 'table', room: 'meeting', x: 0, z: 0, yaw10: 0, widthMm: 1800, depthMm: 700, heightMm: 700 };
const world = { layout: { furniture: [table, { ...table, id: 'elsewhere', room: 'office', z: 700 }] } } as unknown as World;
const bodyAt = (x: number, z: number, room = 'meeting'): Body => ({ x, z, room }) as Body;
const LAP = { x: -100, y: 615, z: 380 };
const CARD = { x: -60, y: 701, z: 120 };

/** Every point of a way, 25 mm a step. */
function wayOf(body: Body, from: Point, to: Point): Point[] {
  const hand = { ...from };
  const way: Point[] = [];
  for (let step = 0; step < 60; step += 1) {
    const round = roundTables(world, body, hand, to);
    approach(hand, round?.aim ?? to, 25, round?.goesOn);
    way.push({ ...hand });
  }
  return way;
}

/** Whether fingers at a point are in the top: their thickness, and half of their length ahead of the point. */
const isIn = ({ x, y, z }: Point): boolean => y > 640 && y < 699 && Math.abs(x) < 940 && Math.abs(z) < 400;

describe.each([['near', 1], ['far', -1]] as const)('a hand of somebody seated on the %s side', (_, side) => {
  const turned = ({ x, y, z }: Point): Point => ({ x: x * side, y, z: z * side });
  const body = bodyAt(0, 640 * side);

  it.each([['up', LAP, CARD], ['down', CARD, LAP], ['up from beneath', { ...LAP, z: 200 }, CARD]] as const)('goes %s round the rim and arrives in less than a second', (_way, from, to) => {
    const way = wayOf(body, turned(from), turned(to));
    expect(way.filter((at) => at.z * side > 300 && isIn(at))).toEqual([]);
    const crossing = way.findIndex(({ y }, i) => i > 0 && y >= 700 !== (way[i - 1]?.y ?? y) >= 700);
    expect((way[crossing]?.z ?? 0) * side).toBeGreaterThan(430);
    expect(way.at(-1)?.x).toBeCloseTo(turned(to).x, -1);
    expect(way.at(-1)?.y).toBeCloseTo(to.y, -1);
    expect(way.at(-1)?.z).toBeCloseTo(turned(to).z, -1);
  });

  it('never jumps, and slows down nowhere but at its end', () => {
    const way = [turned(LAP), ...wayOf(body, turned(LAP), turned(CARD))];
    const paces = way.slice(1).map((at, i) => Math.hypot(at.x - (way[i]?.x ?? 0), at.y - (way[i]?.y ?? 0), at.z - (way[i]?.z ?? 0)));
    expect(Math.max(...paces)).toBeLessThanOrEqual(25.001);
    expect(Math.min(...paces.slice(0, 12))).toBeGreaterThan(15);
  });
});

describe('a straight way', () => {
  it('stays straight over a top, beneath it, beside it and in another room', () => {
    const body = bodyAt(0, 640);
    for (const [from, to] of [[{ x: 0, y: 900, z: 400 }, CARD], [LAP, { x: 100, y: 610, z: 300 }], [{ ...LAP, z: 500 }, { x: 0, y: 900, z: 520 }], [{ ...LAP, x: 1200 }, { ...CARD, x: 1200 }]] as const) expect(roundTables(world, body, from, to)).toBeUndefined();
    expect(roundTables(world, bodyAt(0, 640, 'hall'), LAP, CARD)).toBeUndefined();
  });
});

describe('a hand that hangs', () => {
  it('hangs beside the rim, not in the table; over it and away from it nothing changes', () => {
    expect(besideTables(world, bodyAt(-1070, 0), { x: -860, y: 660, z: 50 })).toEqual({ x: -985, y: 660, z: 50 });
    for (const at of [{ x: -860, y: 760, z: 50 }, { x: -1000, y: 660, z: 50 }]) expect(besideTables(world, bodyAt(-1070, 0), at)).toBe(at);
  });
});
