/** An izakaya's private room with a sunken hearth-like table, and the entrance where shoes come off and bills are paid. */
import { NO_CLOCK, movedBy, type Furniture, type Layout, type Spot } from '../layout';

export type PlacesPerSide = 3 | 4;

const PITCH_MM = 720;
const SEATS = ['a', 'b', 'c', 'd'] as const;
/** Hands of people opposite each other can meet over the middle. */
const TABLE_HALF_MM = 400;
const ROW_MM = 790;

/** Seats `a` are beside the alcove, the upper ones; the last are beside the door. West is the alcove-side guests' row by custom of the scenes. */
export function tatamiRoom(perSide: PlacesPerSide): Layout {
  const long = perSide * PITCH_MM;
  const tableZ = -100;
  const seats = SEATS.slice(0, perSide).map((name, i) => ({ name, z: tableZ - long / 2 + PITCH_MM * (i + 0.5) }));
  const half = { x: 1900, z: long / 2 + 1500 };
  const cushions = (row: 'west' | 'east', x: number, yaw10: number): Furniture[] =>
    seats.map(({ name, z }) => ({ id: `zabuton.${row}.${name}`, kind: 'zabuton', room: 'tatami', x, z, yaw10, widthMm: 550, depthMm: 590, heightMm: 60 }));
  const places = (row: 'west' | 'east', x: number, yaw10: number): Spot[] =>
    seats.map(({ name, z }) => ({ id: `seat.${row}.${name}`, room: 'tatami', x, z, yaw10, seat: `zabuton.${row}.${name}` }));
  return movedBy(180_000, 0, {
    rooms: [{ id: 'tatami', look: 'tatami', heightMm: 2350, x0: -half.x, z0: -half.z, x1: half.x, z1: half.z }],
    furniture: [
      { id: 'lowtable', kind: 'lowtable', room: 'tatami', x: 0, z: tableZ, yaw10: 900, widthMm: long, depthMm: TABLE_HALF_MM * 2, heightMm: 360 },
      ...cushions('west', -ROW_MM, 900), ...cushions('east', ROW_MM, -900),
      { id: 'alcove', kind: 'alcove', room: 'tatami', x: -300, z: -half.z + 350, yaw10: 0, widthMm: 2200, depthMm: 700, heightMm: 120 },
      { id: 'andon', kind: 'andon', room: 'tatami', x: 1600, z: -half.z + 320, yaw10: 0, widthMm: 280, depthMm: 280, heightMm: 760 },
    ],
    doors: [{ id: 'door.tatami', leaf: 'fusuma', room: 'tatami', x: 0, z: half.z, yaw10: 1800, widthMm: 1750 }],
    windows: [{ room: 'tatami', x: -half.x, y: 1150, z: 0, yaw10: 900, widthMm: 2600, heightMm: 1250 }],
    clock: NO_CLOCK,
    spots: [
      { id: 'tatami.door', room: 'tatami', x: 0, z: half.z - 450, yaw10: 1800 },
      { id: 'tatami.west', room: 'tatami', x: -1450, z: half.z - 700, yaw10: 1800 },
      { id: 'tatami.east', room: 'tatami', x: 1450, z: half.z - 700, yaw10: 1800 },
      { id: 'tatami.upper', room: 'tatami', x: 1450, z: -half.z + 950, yaw10: -900 },
      ...places('west', -ROW_MM, 900), ...places('east', ROW_MM, -900),
      { id: 'tatami.exit', room: 'tatami', x: 0, z: half.z - 270, yaw10: 0 },
    ],
    decor: [
      { kind: 'scroll', room: 'tatami', x: -500, y: 1300, z: -half.z + 10, yaw10: 0, widthMm: 420, heightMm: 1350, text: '一期一会' },
      { kind: 'post', room: 'tatami', x: 860, y: 0, z: -half.z + 690, yaw10: 0, widthMm: 110, heightMm: 2350 },
      { kind: 'shade', room: 'tatami', x: 0, y: 1750, z: tableZ - long / 4, yaw10: 0, widthMm: 460, heightMm: 300 },
      { kind: 'shade', room: 'tatami', x: 0, y: 1750, z: tableZ + long / 4, yaw10: 0, widthMm: 460, heightMm: 300 },
      { kind: 'notice', room: 'tatami', x: half.x - 10, y: 1450, z: 700, yaw10: -900, widthMm: 220, heightMm: 640, text: '本日のおすすめ' },
    ],
    wells: [{ room: 'tatami', x0: -TABLE_HALF_MM - 60, x1: TABLE_HALF_MM + 60, z0: tableZ - long / 2 + 40, z1: tableZ + long / 2 - 40, depthMm: 400 }],
  });
}

/** Inside the street door: stone floor, shoe shelf, coats, the till. The step up to the rooms is at the north. */
export const izakayaEntrance: Layout = movedBy(200_000, 0, {
  rooms: [{ id: 'entrance', look: 'entrance', heightMm: 2450, x0: -2400, z0: -2000, x1: 2400, z1: 2000 }],
  furniture: [
    { id: 'till', kind: 'till', room: 'entrance', x: 1900, z: 300, yaw10: -900, widthMm: 1300, depthMm: 500, heightMm: 1020 },
    { id: 'shoeshelf', kind: 'shoeshelf', room: 'entrance', x: -2180, z: -700, yaw10: 900, widthMm: 1700, depthMm: 360, heightMm: 1100 },
    { id: 'hooks', kind: 'hooks', room: 'entrance', x: -2380, z: 900, yaw10: 900, widthMm: 1300, depthMm: 40, heightMm: 1750 },
    { id: 'umbrellas', kind: 'umbrellas', room: 'entrance', x: 1150, z: 1780, yaw10: 1800, widthMm: 520, depthMm: 240, heightMm: 550 },
  ],
  doors: [
    { id: 'door.street', leaf: 'lattice', room: 'entrance', x: -400, z: 2000, yaw10: 1800, widthMm: 1700 },
    { id: 'door.rooms', leaf: 'fusuma', room: 'entrance', x: 0, z: -2000, yaw10: 0, widthMm: 1700 },
  ],
  windows: [],
  clock: { room: 'entrance', x: 2390, y: 2000, z: 300, yaw10: -900 },
  spots: [
    { id: 'entrance.door', room: 'entrance', x: -400, z: 1450, yaw10: 1800 },
    { id: 'entrance.shoes', room: 'entrance', x: -1600, z: -700, yaw10: -900 },
    { id: 'entrance.coats', room: 'entrance', x: -1850, z: 900, yaw10: -900 },
    { id: 'entrance.till', room: 'entrance', x: 1050, z: 300, yaw10: 900 },
    { id: 'entrance.step', room: 'entrance', x: 0, z: -1350, yaw10: 1800 },
    { id: 'entrance.wait', room: 'entrance', x: -300, z: 300, yaw10: 0 },
    { id: 'entrance.exit', room: 'entrance', x: -400, z: 1720, yaw10: 0 },
  ],
  decor: [
    { kind: 'noren', room: 'entrance', x: 0, y: 1700, z: -1900, yaw10: 0, widthMm: 1700, heightMm: 620, text: '' },
    { kind: 'shade', room: 'entrance', x: 0, y: 1950, z: 300, yaw10: 0, widthMm: 420, heightMm: 280 },
    { kind: 'notice', room: 'entrance', x: 2390, y: 1500, z: -1100, yaw10: -900, widthMm: 420, heightMm: 594, text: 'お品書き' },
    { kind: 'lantern', room: 'entrance', x: 1900, y: 1850, z: -700, yaw10: 0, widthMm: 300, heightMm: 420, text: '' },
    { kind: 'lantern', room: 'entrance', x: -1500, y: 1850, z: -1550, yaw10: 0, widthMm: 300, heightMm: 420, text: '' },
    ...['本日のおすすめ', 'お品書き', '季節の小鉢'].map((text, i) => ({ kind: 'notice' as const, room: 'entrance', x: -2390, y: 1650, z: -1250 + i * 520, yaw10: 900, widthMm: 190, heightMm: 620, text })),
    { kind: 'picture', room: 'entrance', x: 1600, y: 1480, z: -1990, yaw10: 0, widthMm: 760, heightMm: 560 },
    { kind: 'rug', room: 'entrance', x: -400, y: 4, z: 1380, yaw10: 0, widthMm: 1500, heightMm: 0, depthMm: 800, text: 'mat' },
  ],
});
