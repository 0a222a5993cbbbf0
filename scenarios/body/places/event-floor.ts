/** An event floor in Minato in the evening: high tables, a buffet, the city behind tall windows. */
import { NO_CLOCK, movedBy, type Layout } from '../layout';

const TABLES = [['a', -2600, -900], ['b', 200, -1500], ['c', 2900, -500], ['d', -1000, 1500], ['e', 2000, 2000]] as const;

export const eventFloor: Layout = movedBy(160_000, 0, {
  rooms: [{ id: 'event', look: 'event', heightMm: 3400, x0: -6000, z0: -4200, x1: 6000, z1: 4200 }],
  furniture: [
    ...TABLES.map(([name, x, z]) => ({ id: `hightable.${name}`, kind: 'hightable' as const, room: 'event', x, z, yaw10: 0, widthMm: 700, depthMm: 700, heightMm: 1080 })),
    { id: 'buffet', kind: 'buffet', room: 'event', x: -5300, z: -300, yaw10: 900, widthMm: 4200, depthMm: 750, heightMm: 900 },
    { id: 'lectern', kind: 'lectern', room: 'event', x: 5000, z: -2900, yaw10: -600, widthMm: 600, depthMm: 450, heightMm: 1120 },
    { id: 'stand', kind: 'stand', room: 'event', x: 4400, z: 3820, yaw10: 1800, widthMm: 1600, depthMm: 500, heightMm: 950 },
    { id: 'plant.a', kind: 'plant', room: 'event', x: -5600, z: -3800, yaw10: 0, widthMm: 500, depthMm: 500, heightMm: 1900 },
    { id: 'plant.b', kind: 'plant', room: 'event', x: 5600, z: -3800, yaw10: 0, widthMm: 500, depthMm: 500, heightMm: 1900 },
  ],
  doors: [{ id: 'door.event', leaf: 'wood', room: 'event', x: 2400, z: 4200, yaw10: 1800, widthMm: 1300 }],
  windows: [-3900, -1300, 1300, 3900].map((x) => ({ room: 'event', x, y: 1650, z: -4200, yaw10: 0, widthMm: 2300, heightMm: 2700 })),
  clock: NO_CLOCK,
  spots: [
    { id: 'event.door', room: 'event', x: 2400, z: 3500, yaw10: 1800 },
    { id: 'event.stand', room: 'event', x: 4400, z: 3050, yaw10: 0 },
    { id: 'event.organiser', room: 'event', x: 3600, z: 2400, yaw10: 0 },
    { id: 'event.table.a', room: 'event', x: -2600, z: -250, yaw10: 1800 },
    { id: 'event.table.a.far', room: 'event', x: -2600, z: -1550, yaw10: 0 },
    { id: 'event.table.b', room: 'event', x: 200, z: -850, yaw10: 1800 },
    { id: 'event.table.b.far', room: 'event', x: 200, z: -2150, yaw10: 0 },
    { id: 'event.table.c', room: 'event', x: 2250, z: -500, yaw10: 900 },
    { id: 'event.table.c.far', room: 'event', x: 3550, z: -500, yaw10: -900 },
    { id: 'event.table.d', room: 'event', x: -1000, z: 2150, yaw10: 1800 },
    { id: 'event.table.d.far', room: 'event', x: -1000, z: 850, yaw10: 0 },
    { id: 'event.table.e', room: 'event', x: 1350, z: 2000, yaw10: 900 },
    { id: 'event.table.e.far', room: 'event', x: 2650, z: 2000, yaw10: -900 },
    { id: 'event.buffet', room: 'event', x: -4500, z: -300, yaw10: -900 },
    { id: 'event.window', room: 'event', x: -1300, z: -3400, yaw10: 1800 },
    { id: 'event.learner', room: 'event', x: 600, z: 400, yaw10: 1800 },
    { id: 'event.other', room: 'event', x: 600, z: -550, yaw10: 0 },
  ],
  decor: [
    { kind: 'rug', room: 'event', x: 200, y: 4, z: 100, yaw10: 0, widthMm: 8600, heightMm: 0, depthMm: 5400 },
    { kind: 'banner', room: 'event', x: 5980, y: 1900, z: -800, yaw10: -900, widthMm: 3000, heightMm: 700, text: '港区 日仏ビジネス交流会|SOIRÉE D’AFFAIRES FRANCO-JAPONAISE' },
    ...TABLES.map(([, x, z]) => ({ kind: 'lantern' as const, room: 'event', x, y: 2500, z, yaw10: 0, widthMm: 460, heightMm: 260, text: '' })),
    { kind: 'pendant', room: 'event', x: -5300, y: 2300, z: -300, yaw10: 900, widthMm: 4200, heightMm: 40, depthMm: 60 },
    { kind: 'picture', room: 'event', x: -5990, y: 1800, z: 2800, yaw10: 900, widthMm: 1800, heightMm: 1100 },
  ],
});
