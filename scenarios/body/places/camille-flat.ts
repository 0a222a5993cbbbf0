/** Camille's flat the evening before: a desk with a lamp, a wardrobe, a mirror on the wall, a bed, the city outside. */
import { movedBy, type Layout } from '../layout';

export const camilleFlat: Layout = movedBy(140_000, 0, {
  rooms: [{ id: 'flat', look: 'flat', heightMm: 2400, x0: -2500, z0: -1900, x1: 2500, z1: 1900 }],
  furniture: [
    { id: 'desk.flat', kind: 'workdesk', room: 'flat', x: -900, z: -1520, yaw10: 1800, widthMm: 1400, depthMm: 650, heightMm: 720 },
    { id: 'chair.desk', kind: 'chair', room: 'flat', x: -900, z: -950, yaw10: 1800, widthMm: 440, depthMm: 440, heightMm: 430 },
    { id: 'wardrobe', kind: 'wardrobe', room: 'flat', x: 2180, z: -1150, yaw10: -900, widthMm: 1300, depthMm: 600, heightMm: 2050 },
    { id: 'mirror', kind: 'mirror', room: 'flat', x: 2490, z: 250, yaw10: -900, widthMm: 760, depthMm: 20, heightMm: 1800 },
    { id: 'bed', kind: 'bed', room: 'flat', x: -1980, z: 800, yaw10: 900, widthMm: 1980, depthMm: 980, heightMm: 420 },
    { id: 'shelf', kind: 'shelf', room: 'flat', x: -2320, z: -1000, yaw10: 900, widthMm: 1000, depthMm: 300, heightMm: 1500 },
    { id: 'plant', kind: 'plant', room: 'flat', x: 700, z: -1600, yaw10: 0, widthMm: 360, depthMm: 360, heightMm: 1100 },
  ],
  doors: [{ id: 'door.flat', leaf: 'wood', room: 'flat', x: 1700, z: 1900, yaw10: 1800, widthMm: 800 }],
  windows: [{ room: 'flat', x: -900, y: 1480, z: -1900, yaw10: 0, widthMm: 1700, heightMm: 1150 }],
  clock: { room: 'flat', x: 300, y: 1950, z: -1890, yaw10: 0 },
  spots: [
    { id: 'flat.door', room: 'flat', x: 1700, z: 1350, yaw10: 1800 },
    { id: 'flat.desk', room: 'flat', x: -350, z: -700, yaw10: -1500 },
    { id: 'flat.mirror', room: 'flat', x: 1600, z: 250, yaw10: 900 },
    { id: 'flat.middle', room: 'flat', x: 400, z: 300, yaw10: 1800 },
    { id: 'seat.desk', room: 'flat', x: -900, z: -960, yaw10: 1800, seat: 'chair.desk' },
  ],
  decor: [
    { kind: 'rug', room: 'flat', x: 200, y: 4, z: 250, yaw10: 0, widthMm: 2000, heightMm: 0, depthMm: 1400 },
    { kind: 'picture', room: 'flat', x: -2490, y: 1500, z: 800, yaw10: 900, widthMm: 600, heightMm: 440 },
    { kind: 'picture', room: 'flat', x: 300, y: 1450, z: 1890, yaw10: 1800, widthMm: 420, heightMm: 560 },
    { kind: 'curtain', room: 'flat', x: -900, y: 1250, z: -1860, yaw10: 0, widthMm: 2300, heightMm: 2000 },
    { kind: 'desklamp', room: 'flat', x: -1380, y: 720, z: -1660, yaw10: 250, widthMm: 280, heightMm: 420 },
    { kind: 'lantern', room: 'flat', x: 200, y: 2050, z: 250, yaw10: 0, widthMm: 420, heightMm: 380, text: '' },
  ],
});
