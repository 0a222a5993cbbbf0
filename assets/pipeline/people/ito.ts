import type { PersonSpec } from '../person/spec';

export const ito: PersonSpec = {
  id: 'ito', name: '伊藤翔太', role: '東雲精機 技術部 担当', sex: 'man', age: 31, statureMm: 1745, weight: 0.38, muscle: 0.42,
  face: { width: -0.4, length: 0.2, jawWidth: -0.2, chinWidth: -0.2, cheekFull: -0.2, eyeSize: 0.3, eyeSpacing: -0.45, noseBridge: 0.3, noseLength: 0.55, noseWidth: -0.3, lips: 0.1, mouthWidth: -0.15, ears: 0.4, mouthCorners: 0.3, chinForward: 0.25, chinLength: -0.1, mouthHeight: -0.25, eyeOpen: 0.1 },
  brows: { thick: 3.6, arch: 1.4, drop: 0.8, density: 0.9 },
  skin: { source: 'young-man', tone: '#d2a37f', wrinkles: 0.1, beard: 0.3, blush: 0.35, lips: '#bb7a6c' },
  hair: { style: 'crop', colour: '#221d1b', grey: 0, part: -1, volume: 1.15 },
  clothes: { suit: '#3d4148', bottom: 'trousers', shirt: '#e8eef6', tie: { colour: '#34506b', pattern: 'plain' }, shoes: 'derby' },
  glasses: { shape: 'square', colour: '#1d1d20' },
  posture: { neckDeg: 6, backDeg: 4 },
};
