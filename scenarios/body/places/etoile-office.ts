/** 株式会社エトワール, sixth floor in Kanda: its lift hall and its one room of desks. */
import { movedBy, type Layout } from '../layout';

/** Where the lift opens onto the floor, and where guests are seen off. */
export const etoileHall: Layout = movedBy(50_000, 0, {
  rooms: [{ id: 'hall', look: 'hall', x0: -2400, z0: -1800, x1: 2400, z1: 1800 }],
  furniture: [
    { id: 'panel', kind: 'panel', room: 'hall', x: 0, z: -1790, yaw10: 0, widthMm: 110, depthMm: 20, heightMm: 280 },
    { id: 'plant', kind: 'plant', room: 'hall', x: 2050, z: -1450, yaw10: 0, widthMm: 420, depthMm: 420, heightMm: 1400 },
    { id: 'stand', kind: 'stand', room: 'hall', x: -700, z: 1560, yaw10: 1800, widthMm: 700, depthMm: 360, heightMm: 1000 },
  ],
  doors: [
    { id: 'door.guest', leaf: 'wood', room: 'hall', x: -2400, z: 300, yaw10: 900, widthMm: 850 },
    { id: 'door.lift.a', leaf: 'lift', room: 'hall', x: -800, z: -1800, yaw10: 0, widthMm: 900 },
    { id: 'door.lift.b', leaf: 'lift', room: 'hall', x: 800, z: -1800, yaw10: 0, widthMm: 900 },
    { id: 'door.office', leaf: 'glass', room: 'hall', x: 1200, z: 1800, yaw10: 1800, widthMm: 1500 },
  ],
  windows: [{ room: 'hall', x: 2400, y: 1500, z: 300, yaw10: -900, widthMm: 1500, heightMm: 1500 }],
  clock: { room: 'hall', x: -2000, y: 2050, z: 1790, yaw10: 1800 },
  spots: [
    { id: 'hall.lift', room: 'hall', x: -800, z: -900, yaw10: 0 },
    { id: 'hall.send-off', room: 'hall', x: -800, z: 650, yaw10: 1800 },
    { id: 'hall.side', room: 'hall', x: 250, z: 250, yaw10: -1350 },
    { id: 'hall.panel', room: 'hall', x: 0, z: -1300, yaw10: 1800 },
    { id: 'hall.guest', room: 'hall', x: -1900, z: 300, yaw10: -900 },
    { id: 'hall.office', room: 'hall', x: 1200, z: 1250, yaw10: 0 },
  ],
  decor: [
    { kind: 'lattice', room: 'hall', x: -700, y: 1300, z: 1798, yaw10: 1800, widthMm: 1900, heightMm: 2600 },
    { kind: 'nameplate', room: 'hall', x: -700, y: 1720, z: 1745, yaw10: 1800, widthMm: 1500, heightMm: 300, text: '株式会社エトワール|ÉTOILE K.K.' },
    { kind: 'picture', room: 'hall', x: -2390, y: 1480, z: -900, yaw10: 900, widthMm: 700, heightMm: 520 },
    { kind: 'rug', room: 'hall', x: 0, y: 4, z: -1150, yaw10: 0, widthMm: 2900, heightMm: 0, depthMm: 1000 },
    { kind: 'extinguisher', room: 'hall', x: -2330, y: 0, z: -1400, yaw10: 900, widthMm: 160, heightMm: 520 },
    ...[-1100, 1100].map((x) => ({ kind: 'spot' as const, room: 'hall', x, y: 2596, z: -700, yaw10: 0, widthMm: 160, heightMm: 8 })),
    { kind: 'spot', room: 'hall', x: -700, y: 2596, z: 1350, yaw10: 0, widthMm: 1500, heightMm: 8, depthMm: 60 },
  ],
});

/** Chairs of the islands, from the window to the door. */
const CHAIRS = [
  ['chair.a.1', -2480, -800], ['chair.a.2', -2480, 400], ['chair.senpai', -520, -800], ['chair.own', -520, 400],
  ['chair.b.1', 720, -800], ['chair.b.2', 720, 400], ['chair.b.3', 2680, -800], ['chair.b.4', 2680, 400],
] as const;

/** Two islands of desks, the manager's at the window, shelves along the walls. */
export const etoileOffice: Layout = movedBy(60_000, 0, {
  rooms: [{ id: 'office', look: 'office', x0: -4200, z0: -3300, x1: 4200, z1: 3300 }],
  furniture: [
    { id: 'island.a', kind: 'workdesk', room: 'office', x: -1500, z: -200, yaw10: 900, widthMm: 2400, depthMm: 1400, heightMm: 720 },
    { id: 'island.b', kind: 'workdesk', room: 'office', x: 1700, z: -200, yaw10: 900, widthMm: 2400, depthMm: 1400, heightMm: 720 },
    { id: 'desk.manager', kind: 'workdesk', room: 'office', x: 100, z: -2330, yaw10: 0, widthMm: 1400, depthMm: 700, heightMm: 720 },
    { id: 'shelf', kind: 'shelf', room: 'office', x: -4000, z: -600, yaw10: 900, widthMm: 3600, depthMm: 400, heightMm: 1900 },
    { id: 'cabinet', kind: 'cabinet', room: 'office', x: 3960, z: -1500, yaw10: -900, widthMm: 1800, depthMm: 450, heightMm: 1050 },
    { id: 'copier', kind: 'copier', room: 'office', x: 3850, z: 1500, yaw10: -900, widthMm: 800, depthMm: 650, heightMm: 1100 },
    { id: 'plant', kind: 'plant', room: 'office', x: -3850, z: 2900, yaw10: 0, widthMm: 420, depthMm: 420, heightMm: 1500 },
    { id: 'coats', kind: 'hooks', room: 'office', x: -4178, z: 1980, yaw10: 900, widthMm: 1000, depthMm: 40, heightMm: 1750 },
    { id: 'board', kind: 'board', room: 'office', x: -1200, z: 3260, yaw10: 1800, widthMm: 1800, depthMm: 40, heightMm: 1100 },
    ...CHAIRS.map(([id, x, z]) => ({ id, kind: 'swivel' as const, room: 'office', x, z, yaw10: x === -2480 || x === 720 ? 900 : -900, widthMm: 480, depthMm: 480, heightMm: 440 })),
    { id: 'chair.manager', kind: 'swivel', room: 'office', x: 100, z: -2890, yaw10: 0, widthMm: 520, depthMm: 500, heightMm: 450 },
  ],
  doors: [
    { id: 'door.office', leaf: 'glass', room: 'office', x: 2000, z: 3300, yaw10: 1800, widthMm: 1500 },
  ],
  windows: [
    { room: 'office', x: -2000, y: 1550, z: -3300, yaw10: 0, widthMm: 3200, heightMm: 1300 },
    { room: 'office', x: 2000, y: 1550, z: -3300, yaw10: 0, widthMm: 3200, heightMm: 1300 },
  ],
  clock: { room: 'office', x: 4190, y: 2150, z: 200, yaw10: -900 },
  spots: [
    { id: 'office.door', room: 'office', x: 2000, z: 2700, yaw10: 1800 },
    { id: 'office.aisle', room: 'office', x: 100, z: 1900, yaw10: 1800 },
    { id: 'office.between', room: 'office', x: 100, z: -100, yaw10: 1800 },
    { id: 'office.manager', room: 'office', x: 100, z: -1500, yaw10: 1800 },
    { id: 'office.own', room: 'office', x: -300, z: 900, yaw10: -1350 },
    { id: 'office.copier', room: 'office', x: 3150, z: 1500, yaw10: 900 },
    { id: 'seat.own', room: 'office', x: -520, z: 400, yaw10: -900, seat: 'chair.own' },
    { id: 'seat.senpai', room: 'office', x: -520, z: -800, yaw10: -900, seat: 'chair.senpai' },
    { id: 'seat.manager', room: 'office', x: 100, z: -2880, yaw10: 0, seat: 'chair.manager' },
    { id: 'office.exit', room: 'office', x: 2000, z: 3010, yaw10: 0 },
  ],
  decor: [
    { kind: 'chart', room: 'office', x: 900, y: 1500, z: 3290, yaw10: 1800, widthMm: 420, heightMm: 594, text: 'calendar' },
    ...[-1500, 1700].map((x) => ({ kind: 'pendant' as const, room: 'office', x, y: 2594, z: -200, yaw10: 900, widthMm: 3600, heightMm: 12, depthMm: 160 })),
    { kind: 'pendant', room: 'office', x: 100, y: 2594, z: 2100, yaw10: 0, widthMm: 3600, heightMm: 12, depthMm: 160 },
    { kind: 'extinguisher', room: 'office', x: 3600, y: 0, z: 3150, yaw10: 1800, widthMm: 150, heightMm: 480 },
  ],
});
