/** The inside of a lift for nine. Seen from its door the panel is at the right; the upper place is behind it on the left. */
import { NO_CLOCK, movedBy, type Layout } from '../layout';

export const liftCar: Layout = movedBy(40_000, 0, {
  rooms: [{ id: 'lift', look: 'lift', heightMm: 2300, x0: -850, z0: -800, x1: 850, z1: 800 }],
  furniture: [{ id: 'panel', kind: 'panel', room: 'lift', x: 640, z: 790, yaw10: 1800, widthMm: 180, depthMm: 20, heightMm: 620 }],
  doors: [{ id: 'door.lift', leaf: 'lift', room: 'lift', x: 0, z: 800, yaw10: 1800, widthMm: 900 }],
  windows: [],
  clock: NO_CLOCK,
  spots: [
    { id: 'lift.door', room: 'lift', x: 0, z: 480, yaw10: 1800 },
    { id: 'lift.panel', room: 'lift', x: 560, z: 480, yaw10: -450 },
    { id: 'lift.upper', room: 'lift', x: -500, z: -450, yaw10: 0 },
    { id: 'lift.behind-panel', room: 'lift', x: 500, z: -450, yaw10: 0 },
    { id: 'lift.front', room: 'lift', x: -520, z: 420, yaw10: 0 },
  ],
  decor: [
    { kind: 'spot', room: 'lift', x: 0, y: 2296, z: 0, yaw10: 0, widthMm: 1100, heightMm: 8, depthMm: 1000 },
    { kind: 'rail', room: 'lift', x: -846, y: 860, z: 0, yaw10: 900, widthMm: 1200, heightMm: 40 },
    { kind: 'rail', room: 'lift', x: 0, y: 860, z: -796, yaw10: 0, widthMm: 1300, heightMm: 40 },
    { kind: 'rail', room: 'lift', x: 846, y: 860, z: -100, yaw10: -900, widthMm: 1000, heightMm: 40 },
    { kind: 'notice', room: 'lift', x: -840, y: 1500, z: 200, yaw10: 900, widthMm: 297, heightMm: 420 },
  ],
});
