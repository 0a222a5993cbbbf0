/** The street outside at night: the izakaya's front, a wet road, a taxi at the kerb, which is on its left as it should be. */
import { NO_CLOCK, movedBy, type Layout } from '../layout';

export const nightStreet: Layout = movedBy(220_000, 0, {
  rooms: [{ id: 'street', look: 'street', heightMm: 6000, x0: -7000, z0: -3000, x1: 7000, z1: 6000 }],
  furniture: [
    { id: 'taxi', kind: 'taxi', room: 'street', x: 1600, z: 2200, yaw10: 900, widthMm: 1700, depthMm: 4400, heightMm: 1500 },
    { id: 'vending', kind: 'vending', room: 'street', x: -5200, z: -2560, yaw10: 0, widthMm: 1000, depthMm: 750, heightMm: 1830 },
    { id: 'pole', kind: 'pole', room: 'street', x: -3400, z: 560, yaw10: 0, widthMm: 300, depthMm: 300, heightMm: 6000 },
    { id: 'pole.east', kind: 'pole', room: 'street', x: 5400, z: 560, yaw10: 0, widthMm: 300, depthMm: 300, heightMm: 6000 },
    { id: 'bench', kind: 'bench', room: 'street', x: 3000, z: -2650, yaw10: 0, widthMm: 1500, depthMm: 400, heightMm: 420 },
  ],
  doors: [{ id: 'door.izakaya', leaf: 'lattice', room: 'street', x: 0, z: -3000, yaw10: 0, widthMm: 1700 }],
  windows: [],
  clock: NO_CLOCK,
  spots: [
    { id: 'street.door', room: 'street', x: 0, z: -2350, yaw10: 0 },
    { id: 'street.host', room: 'street', x: 400, z: -500, yaw10: 0 },
    { id: 'street.host.left', room: 'street', x: -450, z: -600, yaw10: 0 },
    { id: 'street.host.right', room: 'street', x: 1250, z: -600, yaw10: 0 },
    { id: 'street.guest', room: 'street', x: -300, z: 350, yaw10: 1800 },
    { id: 'street.guest.left', room: 'street', x: -1100, z: 400, yaw10: 1800 },
    { id: 'street.taxi.rear', room: 'street', x: 760, z: 950, yaw10: 0 },
    { id: 'street.taxi.front', room: 'street', x: 1950, z: 950, yaw10: 0 },
    { id: 'street.wait', room: 'street', x: -2000, z: -1500, yaw10: 600 },
    { id: 'street.west', room: 'street', x: -6300, z: -1200, yaw10: 900 },
    { id: 'street.east', room: 'street', x: 6300, z: -1200, yaw10: -900 },
  ],
  decor: [
    { kind: 'facade', room: 'street', x: 0, y: 0, z: -3000, yaw10: 0, widthMm: 6400, heightMm: 5200, text: 'きりの坂' },
    ...[-8500, 8500].map((x) => ({ kind: 'facade' as const, room: 'street', x, y: 0, z: -3000, yaw10: 0, widthMm: 10_000, heightMm: 6000, text: '' })),
    ...[-16_000, 16_000].map((x) => ({ kind: 'facade' as const, room: 'street', x, y: 0, z: 1500, yaw10: x < 0 ? 900 : -900, widthMm: 9000, heightMm: 7000, text: '' })),
    { kind: 'facade', room: 'street', x: 0, y: 0, z: 6000, yaw10: 1800, widthMm: 30_000, heightMm: 6000, text: '' },
    { kind: 'noren', room: 'street', x: 0, y: 1720, z: -2880, yaw10: 0, widthMm: 1900, heightMm: 700, text: 'きりの坂' },
    { kind: 'lantern', room: 'street', x: -1450, y: 1650, z: -2700, yaw10: 0, widthMm: 360, heightMm: 620, text: '酒処' },
    { kind: 'lantern', room: 'street', x: 1450, y: 1650, z: -2700, yaw10: 0, widthMm: 360, heightMm: 620, text: 'きりの坂' },
    { kind: 'kerb', room: 'street', x: 0, y: 0, z: 1150, yaw10: 0, widthMm: 26_000, heightMm: 120, depthMm: 180 },
  ],
});
