import type { PersonSpec } from '../person/spec';

export const fujii: PersonSpec = {
  id: 'fujii', name: '藤井真由', role: '千歳システム 人事部', sex: 'woman', age: 29, statureMm: 1630, weight: 0.4, muscle: 0.42,
  face: { width: -0.35, length: 0.15, jawWidth: -0.2, cheekBone: 0.3, cheekFull: 0.15, eyeSize: 0.45, eyeOpen: 0.05, eyeSpacing: 0.1, noseBridge: 0.3, noseLength: -0.4, noseWidth: -0.2, lips: 0.4, mouthWidth: 0.25, mouthCorners: 0.8, chinWidth: -0.4, chinLength: -0.3, forehead: 0.4, mouthHeight: 0.4 },
  brows: { thick: 3.8, arch: 2.2, drop: 0.8, density: 0.95 },
  skin: { source: 'young-woman', tone: '#e0b08d', wrinkles: 0.03, beard: 0, blush: 0.7, lips: '#c46064' },
  hair: { style: 'shoulder', colour: '#4a3125', grey: 0, part: 1, volume: 1.1 },
  clothes: { suit: '#596273', bottom: 'trousers', shirt: '#fbf6ee', shoes: 'court', tights: '#8a6a58' },
  posture: { neckDeg: 2, backDeg: 0 },
};
