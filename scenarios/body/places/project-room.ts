/** A room that two companies share for one project; one meets just inside its door. */
import { movedBy, type Layout } from '../layout';

export const projectRoom: Layout = movedBy(100_000, 0, {
  rooms: [{ id: 'project', look: 'project', x0: -3400, z0: -2800, x1: 3400, z1: 2800 }],
  furniture: [
    { id: 'table', kind: 'table', room: 'project', x: -900, z: -1000, yaw10: 0, widthMm: 2400, depthMm: 1000, heightMm: 720 },
    ...[-1500, -300].flatMap((x, i) => [-1, 1].map((out) => ({
      id: `chair.${out < 0 ? 'far' : 'near'}.${i === 0 ? 'a' : 'b'}`, kind: 'swivel' as const, room: 'project', x, z: -1000 + out * 780, yaw10: out < 0 ? 0 : 1800, widthMm: 470, depthMm: 470, heightMm: 440,
    }))),
    { id: 'board', kind: 'board', room: 'project', x: -3360, z: -900, yaw10: 900, widthMm: 2400, depthMm: 40, heightMm: 1200 },
    { id: 'shelf', kind: 'shelf', room: 'project', x: 3200, z: -1100, yaw10: -900, widthMm: 1800, depthMm: 360, heightMm: 1500 },
    { id: 'stand', kind: 'stand', room: 'project', x: -3050, z: 1900, yaw10: 900, widthMm: 900, depthMm: 420, heightMm: 850 },
    { id: 'plant', kind: 'plant', room: 'project', x: 3000, z: -2450, yaw10: 0, widthMm: 420, depthMm: 420, heightMm: 1400 },
  ],
  doors: [{ id: 'door.project', leaf: 'glass', room: 'project', x: 1500, z: 2800, yaw10: 1800, widthMm: 1500 }],
  windows: [{ room: 'project', x: -700, y: 1500, z: -2800, yaw10: 0, widthMm: 4200, heightMm: 1400 }],
  clock: { room: 'project', x: 3390, y: 2100, z: 800, yaw10: -900 },
  spots: [
    { id: 'project.door', room: 'project', x: 1500, z: 2150, yaw10: 1800 },
    { id: 'project.learner', room: 'project', x: 1500, z: 1500, yaw10: 1800 },
    { id: 'project.other', room: 'project', x: 1500, z: 250, yaw10: 0 },
    { id: 'project.inside', room: 'project', x: 1700, z: -1100, yaw10: 0 },
    { id: 'project.board', room: 'project', x: -2650, z: 150, yaw10: -1350 },
    { id: 'project.stand', room: 'project', x: -2300, z: 1900, yaw10: -900 },
    { id: 'project.exit', room: 'project', x: 1500, z: 2520, yaw10: 0 },
  ],
  decor: [
    { kind: 'chart', room: 'project', x: -1300, y: 1500, z: 2790, yaw10: 1800, widthMm: 1600, heightMm: 1000, text: 'plan' },
    { kind: 'sign', room: 'project', x: 3388, y: 1600, z: 1900, yaw10: -900, widthMm: 620, heightMm: 160, text: '共同開発室' },
    { kind: 'pendant', room: 'project', x: -900, y: 2594, z: -1000, yaw10: 0, widthMm: 2600, heightMm: 12, depthMm: 140 },
    { kind: 'pendant', room: 'project', x: 0, y: 2594, z: 1400, yaw10: 0, widthMm: 3600, heightMm: 12, depthMm: 140 },
  ],
});
