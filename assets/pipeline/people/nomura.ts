import type { PersonSpec } from '../person/spec';

export const nomura: PersonSpec = {
  id: 'nomura', name: '野村久美子', role: '礼と間 講師', sex: 'woman', age: 55, statureMm: 1580, weight: 0.5, muscle: 0.5,
  face: { width: 0.3, length: 0, jawWidth: 0.2, cheekBone: 0.5, cheekFull: -0.1, eyeSize: 0.3, eyeTilt: -0.2, noseBridge: 0.5, noseLength: -0.1, lips: -0.2, mouthCorners: 0.6, jowls: 0.35, eyeBags: 0.4, laughLines: 0.45, chinLength: -0.3, mouthHeight: 0.45, eyeSpacing: -0.2 },
  brows: { thick: 2.4, arch: 2.6, drop: 2.2, density: 0.65 },
  skin: { source: 'middle-woman', tone: '#d9ad8e', wrinkles: 0.5, beard: 0, blush: 0.5, lips: '#b25f60' },
  hair: { style: 'short-woman', colour: '#2c2524', grey: 0.28, part: 1, volume: 1.1 },
  clothes: { suit: '#4a414c', bottom: 'trousers', shirt: '#f7f1ea', shoes: 'court', tights: '#b98f76' },
  glasses: { shape: 'oval', colour: '#6b3a34' },
  posture: { neckDeg: 1, backDeg: 0 },
};
