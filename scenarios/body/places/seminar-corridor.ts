/** The corridor outside a seminar room, in the break: doors to the north, windows to the south, a bench. */
import { movedBy, type Layout } from '../layout';

export const seminarCorridor: Layout = movedBy(80_000, 0, {
  rooms: [{ id: 'corridor', look: 'corridor', x0: -5200, z0: -1400, x1: 5200, z1: 1400 }],
  furniture: [
    { id: 'easel', kind: 'easel', room: 'corridor', x: 1350, z: -1120, yaw10: 0, widthMm: 520, depthMm: 420, heightMm: 1500 },
    { id: 'bench', kind: 'bench', room: 'corridor', x: -2200, z: 1130, yaw10: 1800, widthMm: 1800, depthMm: 420, heightMm: 420 },
    { id: 'plant', kind: 'plant', room: 'corridor', x: 4800, z: 1000, yaw10: 0, widthMm: 460, depthMm: 460, heightMm: 1500 },
  ],
  doors: [
    { id: 'door.seminar', leaf: 'wood', room: 'corridor', x: 0, z: -1400, yaw10: 0, widthMm: 950 },
    { id: 'door.seminar.b', leaf: 'wood', room: 'corridor', x: -3600, z: -1400, yaw10: 0, widthMm: 950 },
    { id: 'door.stairs', leaf: 'wood', room: 'corridor', x: 3700, z: -1400, yaw10: 0, widthMm: 900 },
  ],
  windows: [-2200, 1200, 3600].map((x) => ({ room: 'corridor', x, y: 1500, z: 1400, yaw10: 1800, widthMm: 1900, heightMm: 1500 })),
  clock: { room: 'corridor', x: 2200, y: 2150, z: -1390, yaw10: 0 },
  spots: [
    { id: 'corridor.seminar', room: 'corridor', x: 0, z: -850, yaw10: 0 },
    { id: 'corridor.learner', room: 'corridor', x: -550, z: 150, yaw10: 900 },
    { id: 'corridor.other', room: 'corridor', x: 650, z: 150, yaw10: -900 },
    { id: 'corridor.west', room: 'corridor', x: -4700, z: 0, yaw10: 900 },
    { id: 'corridor.east', room: 'corridor', x: 4650, z: -200, yaw10: -900 },
    { id: 'corridor.bench', room: 'corridor', x: -2200, z: 500, yaw10: 1800 },
  ],
  decor: [
    { kind: 'notice', room: 'corridor', x: -1500, y: 1500, z: -1390, yaw10: 0, widthMm: 900, heightMm: 600 },
    { kind: 'sign', room: 'corridor', x: 720, y: 1600, z: -1388, yaw10: 0, widthMm: 260, heightMm: 90, text: 'セミナー室 A' },
    { kind: 'sign', room: 'corridor', x: -2880, y: 1600, z: -1388, yaw10: 0, widthMm: 260, heightMm: 90, text: 'セミナー室 B' },
    ...[-3900, -1300, 1300, 3900].map((x) => ({ kind: 'spot' as const, room: 'corridor', x, y: 2596, z: 0, yaw10: 0, widthMm: 1200, heightMm: 8, depthMm: 90 })),
    { kind: 'extinguisher', room: 'corridor', x: -5000, y: 0, z: -1250, yaw10: 0, widthMm: 150, heightMm: 480 },
  ],
});
