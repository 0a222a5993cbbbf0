import type { PersonSpec } from '../person/spec';

export const takahashi: PersonSpec = {
  id: 'takahashi', name: '高橋志津子', role: '東雲精機 技術部長', sex: 'woman', age: 52, statureMm: 1625, weight: 0.5, muscle: 0.5,
  face: { width: -0.2, length: 0.45, jawWidth: 0.1, chinLength: 0.35, cheekBone: 0.35, cheekFull: -0.2, eyeSize: 0.3, eyeTilt: 0.35, noseBridge: 0.6, noseLength: 0.45, noseWidth: -0.15, lips: -0.1, mouthCorners: 0.35, jowls: 0.2, laughLines: 0.3, eyeBags: 0.25 },
  brows: { thick: 2.8, arch: 2.8, drop: 1.2, density: 0.8 },
  skin: { source: 'middle-woman', tone: '#d6a785', wrinkles: 0.4, beard: 0, blush: 0.35, lips: '#a85454' },
  hair: { style: 'bob', colour: '#1f1a1a', grey: 0.08, part: 0, volume: 0.9 },
  clothes: { suit: '#22242c', bottom: 'skirt', shirt: '#eceef2', shoes: 'court', tights: '#6f5a50' },
  glasses: { shape: 'half-rim', colour: '#2b2b30' },
  posture: { neckDeg: 1, backDeg: 0 },
};
