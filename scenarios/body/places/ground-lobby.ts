/** The ground floor of an office building in Kanda: nobody receives here; tenants fetch their visitors and take the lift. */
import { movedBy, type Layout } from '../layout';

export const groundLobby: Layout = movedBy(20_000, 0, {
  rooms: [{ id: 'ground', look: 'ground', heightMm: 2900, x0: -3300, z0: -2700, x1: 3300, z1: 2700 }],
  furniture: [
    { id: 'sofa', kind: 'sofa', room: 'ground', x: -2750, z: -500, yaw10: 900, widthMm: 1700, depthMm: 750, heightMm: 400 },
    { id: 'coffee', kind: 'coffee', room: 'ground', x: -1900, z: -500, yaw10: 900, widthMm: 900, depthMm: 450, heightMm: 380 },
    { id: 'plant', kind: 'plant', room: 'ground', x: -2850, z: -2050, yaw10: 0, widthMm: 480, depthMm: 480, heightMm: 1600 },
    { id: 'stand', kind: 'stand', room: 'ground', x: 2950, z: 700, yaw10: -900, widthMm: 500, depthMm: 400, heightMm: 1050 },
    { id: 'umbrellas', kind: 'umbrellas', room: 'ground', x: 300, z: 2450, yaw10: 1800, widthMm: 600, depthMm: 260, heightMm: 550 },
    { id: 'panel', kind: 'panel', room: 'ground', x: 1300, z: -2690, yaw10: 0, widthMm: 110, depthMm: 20, heightMm: 280 },
  ],
  doors: [
    { id: 'door.entrance', leaf: 'glass', room: 'ground', x: -1300, z: 2700, yaw10: 1800, widthMm: 1800 },
    { id: 'door.lift.a', leaf: 'lift', room: 'ground', x: 600, z: -2700, yaw10: 0, widthMm: 900 },
    { id: 'door.lift.b', leaf: 'lift', room: 'ground', x: 2000, z: -2700, yaw10: 0, widthMm: 900 },
  ],
  windows: [{ room: 'ground', x: 1500, y: 1350, z: 2700, yaw10: 1800, widthMm: 2400, heightMm: 2100 }],
  clock: { room: 'ground', x: 3290, y: 2200, z: -900, yaw10: -900 },
  spots: [
    { id: 'ground.entrance', room: 'ground', x: -1300, z: 2050, yaw10: 1800 },
    { id: 'ground.waiting', room: 'ground', x: -1250, z: 350, yaw10: 900 },
    { id: 'ground.meet', room: 'ground', x: 50, z: 350, yaw10: -900 },
    { id: 'ground.lift', room: 'ground', x: 600, z: -1750, yaw10: 1800 },
    { id: 'ground.guest', room: 'ground', x: -250, z: -1450, yaw10: 1500 },
    { id: 'ground.panel', room: 'ground', x: 1300, z: -2250, yaw10: 1800 },
    { id: 'ground.exit', room: 'ground', x: -1300, z: 2420, yaw10: 0 },
  ],
  decor: [
    { kind: 'directory', room: 'ground', x: 3290, y: 1550, z: 700, yaw10: -900, widthMm: 620, heightMm: 900, text: '6F 株式会社エトワール|5F 神田測量設計|4F 株式会社ひなた堂|3F みなみ会計事務所|2F 会議室|1F ロビー' },
    { kind: 'picture', room: 'ground', x: -3290, y: 1520, z: -500, yaw10: 900, widthMm: 1100, heightMm: 750 },
    { kind: 'rug', room: 'ground', x: -2150, y: 4, z: -500, yaw10: 900, widthMm: 2300, heightMm: 0, depthMm: 1900 },
    { kind: 'rug', room: 'ground', x: -1300, y: 4, z: 2150, yaw10: 0, widthMm: 1800, heightMm: 0, depthMm: 900, text: 'mat' },
    ...[-1700, 0, 1700].map((x) => ({ kind: 'spot' as const, room: 'ground', x, y: 2896, z: 300, yaw10: 0, widthMm: 160, heightMm: 8 })),
    { kind: 'spot', room: 'ground', x: 1300, y: 2896, z: -2150, yaw10: 0, widthMm: 2400, heightMm: 8, depthMm: 70 },
  ],
});
