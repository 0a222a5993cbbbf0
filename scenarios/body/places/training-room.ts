/** An empty training room: a grid on the floor, a mirror along the west wall that shows a bow from the side. */
import { movedBy, type Layout } from '../layout';

export const trainingRoom: Layout = movedBy(120_000, 0, {
  rooms: [{ id: 'training', look: 'training', heightMm: 2700, x0: -3600, z0: -3000, x1: 3600, z1: 3000 }],
  furniture: [
    { id: 'mirror', kind: 'mirror', room: 'training', x: -3590, z: -200, yaw10: 900, widthMm: 3600, depthMm: 20, heightMm: 2000 },
    { id: 'bench', kind: 'bench', room: 'training', x: 3330, z: -1200, yaw10: -900, widthMm: 2000, depthMm: 420, heightMm: 420 },
    { id: 'lectern', kind: 'lectern', room: 'training', x: 2300, z: -2450, yaw10: 0, widthMm: 600, depthMm: 450, heightMm: 1100 },
    { id: 'plant', kind: 'plant', room: 'training', x: 3250, z: 1400, yaw10: 0, widthMm: 420, depthMm: 420, heightMm: 1400 },
  ],
  doors: [{ id: 'door.training', leaf: 'wood', room: 'training', x: 2400, z: 3000, yaw10: 1800, widthMm: 900 }],
  windows: [{ room: 'training', x: -400, y: 1750, z: -3000, yaw10: 0, widthMm: 3600, heightMm: 1100 }],
  clock: { room: 'training', x: 3590, y: 2150, z: 300, yaw10: -900 },
  spots: [
    { id: 'training.door', room: 'training', x: 2400, z: 2350, yaw10: 1800 },
    { id: 'training.mark', room: 'training', x: -600, z: 800, yaw10: 1800 },
    { id: 'training.trainer', room: 'training', x: -600, z: -1000, yaw10: 0 },
    { id: 'training.beside', room: 'training', x: 900, z: 300, yaw10: -900 },
    { id: 'training.exit', room: 'training', x: 2400, z: 2700, yaw10: 0 },
  ],
  decor: [
    { kind: 'chart', room: 'training', x: 400, y: 1560, z: 2990, yaw10: 1800, widthMm: 900, heightMm: 640, text: 'bows' },
    { kind: 'scroll', room: 'training', x: -1200, y: 1600, z: 2990, yaw10: 1800, widthMm: 420, heightMm: 1300, text: '礼' },
    ...[-1900, 0, 1900].map((x) => ({ kind: 'pendant' as const, room: 'training', x, y: 2694, z: 0, yaw10: 900, widthMm: 4200, heightMm: 12, depthMm: 120 })),
  ],
});
