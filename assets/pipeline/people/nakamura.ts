import type { PersonSpec } from '../person/spec';

export const nakamura: PersonSpec = {
  id: 'nakamura', name: '中村彩', role: '朝凪商事 購買部 主任', sex: 'woman', age: 34, statureMm: 1600, weight: 0.4, muscle: 0.4,
  face: { width: -0.4, length: 0.3, jawWidth: -0.35, chinLength: 0, cheekBone: 0.15, eyeSize: 0.42, eyeOpen: 0.05, eyeTilt: 0.45, eyeSpacing: -0.1, noseBridge: 0.35, noseWidth: -0.3, noseLength: -0.1, lips: 0.3, mouthWidth: -0.1, mouthCorners: 0.45, forehead: 0.45, mouthHeight: -0.35 },
  brows: { thick: 3.6, arch: 2.4, drop: 0.9, density: 0.95 },
  skin: { source: 'young-woman', tone: '#e0b292', wrinkles: 0.08, beard: 0, blush: 0.55, lips: '#bd5f5c' },
  hair: { style: 'ponytail', colour: '#251c1a', grey: 0, part: -1, volume: 1 },
  clothes: { suit: '#2f3440', bottom: 'trousers', shirt: '#f6f7fa', shoes: 'court', tights: '#8a6a58' },
  posture: { neckDeg: 2, backDeg: 0 },
};
