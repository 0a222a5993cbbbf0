import type { PersonSpec } from '../person/spec';

export const matsumoto: PersonSpec = {
  id: 'matsumoto', name: '松本さくら', role: 'ひなげしデザイン 代表取締役', sex: 'woman', age: 40, statureMm: 1640, weight: 0.42, muscle: 0.44,
  face: { width: -0.05, length: 0, jawWidth: 0.1, cheekBone: 0.65, cheekFull: -0.05, eyeSize: 0.38, eyeTilt: 0.15, eyeSpacing: 0.35, noseBridge: 0.45, noseTip: 0.2, noseWidth: -0.1, lips: 0.2, mouthWidth: 0.35, mouthCorners: 0.7, laughLines: 0.2, chinForward: 0.15, chinLength: 0.3, noseLength: 0.3, mouthHeight: -0.35 },
  brows: { thick: 2.9, arch: 2, drop: 0.5, density: 0.85 },
  skin: { source: 'middle-woman', tone: '#d8a884', wrinkles: 0.2, beard: 0, blush: 0.5, lips: '#b4484e' },
  hair: { style: 'half-up', colour: '#2a1f1e', grey: 0, part: -1, volume: 1.25 },
  clothes: { suit: '#776e63', bottom: 'trousers', shirt: '#2e2c30', shoes: 'court', tights: '#8a6a58' },
  posture: { neckDeg: 1, backDeg: 0 },
};
