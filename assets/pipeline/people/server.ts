import type { PersonSpec } from '../person/spec';

/** Who brings the glasses in the tatami room: a dark house uniform without a tie. */
export const server: PersonSpec = {
  id: 'server', name: '相沢', role: '居酒屋 係', sex: 'woman', age: 22, statureMm: 1575, weight: 0.46, muscle: 0.44,
  face: { width: 0.15, length: 0.05, jawWidth: 0.05, chinLength: -0.25, chinWidth: -0.1, cheekFull: 0.45, cheekBone: 0.1, eyeSize: 0.25, eyeOpen: -0.1, eyeSpacing: -0.35, eyeTilt: -0.3, noseBridge: -0.1, noseWidth: 0.2, noseLength: 0.25, lips: 0.05, mouthWidth: -0.2, mouthCorners: 0.8, forehead: -0.5, mouthHeight: 0.4 },
  brows: { thick: 2.6, arch: 1.6, drop: 2, density: 0.7 },
  skin: { source: 'young-woman', tone: '#dba882', wrinkles: 0, beard: 0, blush: 0.9, lips: '#c2706a', moles: [[-15, 6]] },
  hair: { style: 'bob', colour: '#241c1a', grey: 0, part: 0, volume: 0.85 },
  clothes: { suit: '#2b3242', bottom: 'trousers', shirt: '#41444e', shoes: 'court', tights: '#3a3430' },
  posture: { neckDeg: 3, backDeg: 2 },
};
