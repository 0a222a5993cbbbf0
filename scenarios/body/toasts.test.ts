import { describe, expect, it } from 'vitest';
import { lowTable, vessel, type LowTable } from '../../tests/support/low-table';

const GLASSES = () => [vessel('glass.one', 'glass', 330, -150, 130), vessel('glass.other', 'glass', -330, 150, 130)];

function lifted(): LowTable {
  const table = lowTable(GLASSES());
  table.tell({ kind: 'hands.reach', object: 'glass.other' }, { kind: 'gaze', at: 'face:one' });
  table.feed('reach.target', 'glass.one');
  table.feed('hand.right.grip', 1, 70);
  table.feed('hand.left.grip', 1, 50);
  table.feed('gaze.target', 'face:other');
  return table;
}

/** The other holds theirs out over the middle. */
function heldOut(height: number): LowTable {
  const table = lifted();
  table.tell({ kind: 'vessel.carry', forward: 760, aboveTable: 150, toward: 'one' }, { kind: 'vessel.meet', object: 'glass.one' });
  table.feed('hands.height', height, 60);
  return table;
}

describe('two glasses over the middle of the table', () => {
  it('meet when both lean in: the lower rim, the hands and the speed are told to both sides', () => {
    const table = heldOut(80);
    for (let reach = 200; reach <= 640; reach += 10) table.feed('hands.reach', reach, 2);
    table.live(40);
    const [mine, theirs] = table.of('glasses.met');
    expect(mine).toMatchObject({ by: 'one', to: 'other', hands: 'both', lowerings: 0 });
    expect(theirs).toMatchObject({ by: 'other', to: 'one', hands: 'both', belowMm: -(mine?.belowMm ?? 0) });
    expect(mine?.belowMm).toBeGreaterThan(10);
    expect(mine?.speedMmS).toBeLessThan(1000);
    expect(table.of('bow.made')).toEqual([]);
  });

  it('tell a gentle touch from a slam', () => {
    const speed = (steps: number): number => {
      const table = heldOut(80);
      table.tell({ kind: 'vessel.meet', object: '' });
      table.live(60);
      for (let i = 0; i <= steps; i += 1) table.feed('hands.reach', 200 + (450 * i) / steps, 1);
      table.live(60);
      return table.of('glasses.met')[0]?.speedMmS ?? 0;
    };
    expect(speed(300)).toBeLessThan(300);
    expect(speed(4)).toBeGreaterThan(500);
  });

  it('do not meet where one stays away', () => {
    const table = heldOut(80);
    table.live(120);
    expect(table.of('glasses.met')).toEqual([]);
    expect(table.thing('glass.one').x - table.thing('glass.other').x).toBeGreaterThan(57);
  });

  it('count each dip while they are held up', () => {
    const table = heldOut(150);
    table.feed('hands.reach', 420, 60);
    table.feed('hands.height', 110, 40);
    table.feed('hands.height', 130, 40);
    table.feed('hands.height', 80, 40);
    expect(table.of('glass.lowered').filter(({ by }) => by === 'one').map(({ times }) => times)).toEqual([1, 2]);
  });
});

it('from afar a glass is raised by sight, to whoever raises theirs as well', () => {
  const table = lifted();
  table.one.z = 700;
  table.other.z = -700;
  table.tell({ kind: 'vessel.carry', forward: 420, aboveTable: 180, toward: 'one' });
  table.feed('hands.height', 110, 60);
  table.feed('hands.side', 250, 20);
  table.feed('hands.reach', 330, 120);
  const told = table.of('glass.raised').filter(({ by }) => by === 'one');
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ to: 'other', hands: 'both' });
  expect(told[0]?.belowMm).toBeGreaterThan(0);
});
