/** Reception and small meeting room of 朝凪商事 in Nihonbashi. The lobby lies south of the meeting room. */
import type { Layout } from '../../body/layout';

export const layout: Layout = {
  rooms: [
    { id: 'meeting', x0: -2500, z0: -2000, x1: 2500, z1: 2000 },
    { id: 'lobby', x0: -3500, z0: 4000, x1: 3500, z1: 10_000 },
  ],
  furniture: [
    { id: 'table', kind: 'table', room: 'meeting', x: -300, z: 0, yaw10: 0, widthMm: 1800, depthMm: 700, heightMm: 700 },
    { id: 'chair.far.a', kind: 'chair', room: 'meeting', x: -750, z: -620, yaw10: 0, widthMm: 460, depthMm: 460, heightMm: 430 },
    { id: 'chair.far.b', kind: 'chair', room: 'meeting', x: 150, z: -620, yaw10: 0, widthMm: 460, depthMm: 460, heightMm: 430 },
    { id: 'chair.near.a', kind: 'chair', room: 'meeting', x: -750, z: 620, yaw10: 1800, widthMm: 460, depthMm: 460, heightMm: 430 },
    { id: 'chair.near.b', kind: 'chair', room: 'meeting', x: 150, z: 620, yaw10: 1800, widthMm: 460, depthMm: 460, heightMm: 430 },
    { id: 'board', kind: 'board', room: 'meeting', x: -2460, z: 0, yaw10: 900, widthMm: 1600, depthMm: 40, heightMm: 1100 },
    { id: 'desk', kind: 'desk', room: 'lobby', x: 0, z: 5600, yaw10: 0, widthMm: 2400, depthMm: 650, heightMm: 1000 },
    { id: 'sofa', kind: 'sofa', room: 'lobby', x: -2500, z: 7600, yaw10: 900, widthMm: 1700, depthMm: 750, heightMm: 400 },
    { id: 'plant', kind: 'plant', room: 'lobby', x: 3050, z: 9300, yaw10: 0, widthMm: 500, depthMm: 500, heightMm: 1500 },
  ],
  doors: [
    { id: 'door.meeting', room: 'meeting', x: 1800, z: 2000, yaw10: 1800, widthMm: 850 },
    { id: 'door.corridor', room: 'lobby', x: 2600, z: 4000, yaw10: 0, widthMm: 900 },
    { id: 'door.entrance', room: 'lobby', x: 0, z: 10_000, yaw10: 1800, widthMm: 1600 },
  ],
  windows: [
    { room: 'meeting', x: -500, y: 1500, z: -2000, yaw10: 0, widthMm: 3000, heightMm: 1300 },
    { room: 'lobby', x: 3500, y: 1400, z: 7400, yaw10: -900, widthMm: 2600, heightMm: 2000 },
  ],
  clock: { room: 'lobby', x: 0, y: 2150, z: 4010, yaw10: 0 },
  spots: [
    { id: 'lobby.entrance', room: 'lobby', x: 0, z: 9350, yaw10: 1800 },
    { id: 'lobby.desk', room: 'lobby', x: 0, z: 6500, yaw10: 1800 },
    { id: 'lobby.sofa', room: 'lobby', x: -1700, z: 7600, yaw10: 900 },
    { id: 'lobby.corridor', room: 'lobby', x: 2600, z: 4600, yaw10: 1800 },
    { id: 'lobby.exit', room: 'lobby', x: 0, z: 9720, yaw10: 0 },
    { id: 'desk.kimura', room: 'lobby', x: 0, z: 4950, yaw10: 0, staff: true },
    { id: 'corridor.kimura', room: 'lobby', x: 1750, z: 4550, yaw10: 600, staff: true },
    { id: 'meeting.exit', room: 'meeting', x: 1800, z: 1720, yaw10: 0 },
    { id: 'meeting.side', room: 'meeting', x: 1750, z: 550, yaw10: -1100, staff: true },
    { id: 'meet.sato', room: 'meeting', x: 1450, z: 1150, yaw10: 1800, staff: true },
    { id: 'meeting.door', room: 'meeting', x: 1800, z: 1450, yaw10: 1800 },
    { id: 'meeting.aisle', room: 'meeting', x: 1450, z: 130, yaw10: 0 },
    { id: 'seat.far.b', room: 'meeting', x: 150, z: -640, yaw10: 0, seat: 'chair.far.b' },
    { id: 'seat.far.a', room: 'meeting', x: -750, z: -640, yaw10: 0, seat: 'chair.far.a' },
    { id: 'seat.near.b', room: 'meeting', x: 150, z: 640, yaw10: 1800, seat: 'chair.near.b' },
  ],
};
