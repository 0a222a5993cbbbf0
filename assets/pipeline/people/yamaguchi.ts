import type { PersonSpec } from '../person/spec';

export const yamaguchi: PersonSpec = {
  id: 'yamaguchi', name: '山口徹', role: '大学 教授', sex: 'man', age: 59, statureMm: 1700, weight: 0.48, muscle: 0.4,
  face: { width: -0.4, length: 0.3, jawWidth: -0.05, chinLength: -0.15, chinWidth: -0.15, cheekFull: -0.4, cheekBone: 0.35, eyeSize: 0.3, noseBridge: 0.6, noseLength: 0.15, lips: -0.3, mouthCorners: 0.4, forehead: 0.9, eyeBags: 0.6, laughLines: 0.6, jowls: 0.3, ears: 0.3, eyeSpacing: -0.35, chinForward: 0.4, mouthHeight: 0.4 },
  brows: { thick: 4.4, arch: 2.6, drop: 2.6, density: 0.6 },
  skin: { source: 'old-man', tone: '#d2a687', wrinkles: 0.8, beard: 0.25, blush: 0.35, lips: '#a97268' },
  hair: { style: 'slick', colour: '#6a6664', grey: 0.9, recede: 10, part: 0, volume: 1.2 },
  clothes: { suit: '#5c5347', bottom: 'trousers', shirt: '#f0ece0', tie: { colour: '#3d4a3a', pattern: 'plain' }, shoes: 'derby' },
  glasses: { shape: 'round', colour: '#7d6a4c' },
  posture: { neckDeg: 8, backDeg: 8 },
};
