/** A small meeting room in the afternoon: one table, chairs on both long sides, a window to the north, the door at the south. */
import type { Furniture, Layout, Spot } from '../layout';

const CHAIR_PITCH_MM = 900;
const SEATS = ['a', 'b', 'c', 'd'] as const;
export type ChairsPerSide = 2 | 3 | 4;

const CHAIR = { kind: 'chair', room: 'meeting', widthMm: 460, depthMm: 460, heightMm: 430 } as const;

/** Far seats face the door and are the upper ones; `a` is nearest to the board's wall. */
export function meetingRoom(perSide: ChairsPerSide): Layout {
  const half = 1600 + perSide * 450;
  const tableX = -300;
  const wide = perSide * CHAIR_PITCH_MM;
  const seats = SEATS.slice(0, perSide).map((name, i) => ({ name, x: tableX - wide / 2 + CHAIR_PITCH_MM * (i + 0.5) }));
  const chairs = (row: 'far' | 'near', z: number, yaw10: number): Furniture[] => seats.map(({ name, x }) => ({ ...CHAIR, id: `chair.${row}.${name}`, x, z, yaw10 }));
  const places = (row: 'far' | 'near', z: number, yaw10: number): Spot[] => seats.map(({ name, x }) => ({ id: `seat.${row}.${name}`, room: 'meeting', x, z, yaw10, seat: `chair.${row}.${name}` }));
  const doorX = half - 700;
  return {
    rooms: [{ id: 'meeting', look: 'meeting', x0: -half, z0: -2000, x1: half, z1: 2000 }],
    furniture: [
      { id: 'table', kind: 'table', room: 'meeting', x: tableX, z: 0, yaw10: 0, widthMm: wide, depthMm: 700, heightMm: 700 },
      ...chairs('far', -620, 0), ...chairs('near', 620, 1800),
      { id: 'board', kind: 'board', room: 'meeting', x: -half + 40, z: 0, yaw10: 900, widthMm: 1600, depthMm: 40, heightMm: 1100 },
    ],
    doors: [{ id: 'door.meeting', room: 'meeting', x: doorX, z: 2000, yaw10: 1800, widthMm: 850 }],
    windows: [{ room: 'meeting', x: tableX - 200, y: 1500, z: -2000, yaw10: 0, widthMm: wide + 1200, heightMm: 1300 }],
    clock: { room: 'meeting', x: half - 10, y: 2050, z: 200, yaw10: -900 },
    spots: [
      { id: 'meeting.exit', room: 'meeting', x: doorX, z: 1720, yaw10: 0 },
      { id: 'meeting.side', room: 'meeting', x: half - 750, z: 550, yaw10: -1100, staff: true },
      { id: 'meeting.host', room: 'meeting', x: half - 1050, z: 1150, yaw10: 1800, staff: true },
      { id: 'meeting.door', room: 'meeting', x: doorX, z: 1450, yaw10: 1800 },
      { id: 'meeting.aisle', room: 'meeting', x: half - 1050, z: 130, yaw10: 0 },
      ...[...places('far', -640, 0)].reverse(), ...[...places('near', 640, 1800)].reverse(),
    ],
    decor: [
    { kind: 'lattice', room: 'meeting', x: tableX - 300, y: 1300, z: 1998, yaw10: 1800, widthMm: wide + 100, heightMm: 2600 },
      { kind: 'picture', room: 'meeting', x: tableX - 300, y: 1480, z: 1950, yaw10: 1800, widthMm: 580, heightMm: 420 },
      { kind: 'pendant', room: 'meeting', x: tableX, y: 2594, z: 0, yaw10: 0, widthMm: wide, heightMm: 12, depthMm: 140 },
    ],
  };
}
