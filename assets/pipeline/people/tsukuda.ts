import type { PersonSpec } from '../person/spec';

export const tsukuda: PersonSpec = {
  id: 'tsukuda', name: '佃佳乃子', role: 'エトワール 営業部', sex: 'woman', age: 26, statureMm: 1655, weight: 0.44, muscle: 0.44,
  face: { width: 0.05, length: 0.05, jawWidth: 0.15, chinLength: -0.15, chinWidth: 0.15, cheekFull: 0.3, cheekBone: -0.1, eyeSize: 0.4, eyeOpen: 0.1, eyeSpacing: 0.25, eyeTilt: -0.15, browHeight: 0.4, noseBridge: 0.05, noseWidth: 0.15, noseTip: 0.3, noseLength: -0.2, lips: 0.5, mouthWidth: 0.35, mouthCorners: 0.9, ears: 0.2, forehead: 0.2 },
  brows: { thick: 3.2, arch: 1.2, drop: 0.6, density: 0.85 },
  skin: { source: 'young-woman', tone: '#d7a680', wrinkles: 0, beard: 0, blush: 0.75, lips: '#bf6862' },
  hair: { style: 'half-up', colour: '#3a2a22', grey: 0, part: 1, volume: 1 },
  clothes: { suit: '#353a45', bottom: 'trousers', shirt: '#f4efe6', shoes: 'court', tights: '#8a6a58' },
  posture: { neckDeg: 1, backDeg: 0 },
};
