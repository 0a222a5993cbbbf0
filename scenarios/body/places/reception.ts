/** Reception on the ground floor of 朝凪商事 in Nihonbashi: a counter, two lifts beside it, a seat to wait on. */
import type { Layout } from '../layout';

export const reception: Layout = {
  rooms: [{ id: 'lobby', look: 'reception', x0: -3500, z0: 4000, x1: 3500, z1: 10_000 }],
  furniture: [
    { id: 'desk', kind: 'desk', room: 'lobby', x: 0, z: 5600, yaw10: 0, widthMm: 2400, depthMm: 650, heightMm: 1000 },
    { id: 'sofa', kind: 'sofa', room: 'lobby', x: -2500, z: 7600, yaw10: 900, widthMm: 1700, depthMm: 750, heightMm: 400 },
    { id: 'plant', kind: 'plant', room: 'lobby', x: 3050, z: 9300, yaw10: 0, widthMm: 500, depthMm: 500, heightMm: 1500 },
    { id: 'panel', kind: 'panel', room: 'lobby', x: -3490, z: 5400, yaw10: 900, widthMm: 110, depthMm: 20, heightMm: 280 },
  ],
  doors: [
    { id: 'door.corridor', room: 'lobby', x: 2600, z: 4000, yaw10: 0, widthMm: 900 },
    { id: 'door.entrance', leaf: 'glass', room: 'lobby', x: 0, z: 10_000, yaw10: 1800, widthMm: 1600 },
    { id: 'door.lift.a', leaf: 'lift', room: 'lobby', x: -3500, z: 4780, yaw10: 900, widthMm: 900 },
    { id: 'door.lift.b', leaf: 'lift', room: 'lobby', x: -3500, z: 6020, yaw10: 900, widthMm: 900 },
  ],
  windows: [{ room: 'lobby', x: 3500, y: 1400, z: 7400, yaw10: -900, widthMm: 2600, heightMm: 2000 }],
  clock: { room: 'lobby', x: 0, y: 2290, z: 4050, yaw10: 0 },
  spots: [
    { id: 'lobby.entrance', room: 'lobby', x: 0, z: 9350, yaw10: 1800 },
    { id: 'lobby.desk', room: 'lobby', x: 0, z: 6500, yaw10: 1800 },
    { id: 'lobby.sofa', room: 'lobby', x: -1700, z: 7600, yaw10: 900 },
    { id: 'lobby.corridor', room: 'lobby', x: 2600, z: 4600, yaw10: 1800 },
    { id: 'lobby.exit', room: 'lobby', x: 0, z: 9720, yaw10: 0 },
    { id: 'desk.kimura', room: 'lobby', x: 0, z: 4950, yaw10: 0, staff: true },
    { id: 'corridor.kimura', room: 'lobby', x: 1750, z: 4550, yaw10: 600, staff: true },
  ],
  decor: [
    { kind: 'lattice', room: 'lobby', x: 0, y: 1300, z: 4002, yaw10: 0, widthMm: 3300, heightMm: 2600 },
    { kind: 'nameplate', room: 'lobby', x: 0, y: 1760, z: 4050, yaw10: 0, widthMm: 1700, heightMm: 340, text: '朝凪商事|ASANAGI SHOJI' },
    { kind: 'picture', room: 'lobby', x: -3490, y: 1520, z: 7600, yaw10: 900, widthMm: 1200, heightMm: 800 },
    { kind: 'rug', room: 'lobby', x: -2100, y: 4, z: 7600, yaw10: 900, widthMm: 2300, heightMm: 0, depthMm: 1500 },
    { kind: 'rug', room: 'lobby', x: 0, y: 4, z: 9300, yaw10: 0, widthMm: 1800, heightMm: 0, depthMm: 900, text: 'mat' },
    ...[5000, 6500, 8000].flatMap((z) => [-1700, 1700].map((x) => ({ kind: 'spot' as const, room: 'lobby', x, y: 2596, z: z + 400, yaw10: 0, widthMm: 160, heightMm: 8 }))),
    { kind: 'spot', room: 'lobby', x: 0, y: 2596, z: 4450, yaw10: 0, widthMm: 1600, heightMm: 8, depthMm: 60 },
  ],
};
