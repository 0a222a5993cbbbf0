import type { PersonSpec } from '../person/spec';

export const kato: PersonSpec = {
  id: 'kato', name: '加藤亮', role: '同期', sex: 'man', age: 29, statureMm: 1765, weight: 0.44, muscle: 0.48,
  face: { width: -0.15, length: 0.2, jawWidth: 0.1, chinForward: 0.2, chinWidth: 0.4, cheekBone: 0.3, cheekFull: -0.1, eyeSize: 0.45, eyeTilt: 0.2, noseBridge: 0.5, noseWidth: -0.15, lips: 0.25, mouthWidth: 0.2, mouthCorners: 0.6, chinLength: 0.4, noseLength: -0.2, eyeSpacing: -0.25, mouthHeight: 0.45, forehead: -0.35, eyeOpen: 0.35, browHeight: 0.2 },
  brows: { thick: 4.2, arch: 1.8, drop: 0.4, density: 1 },
  skin: { source: 'young-man', tone: '#c9966f', wrinkles: 0.05, beard: 0.45, blush: 0.4, lips: '#b37264' },
  hair: { style: 'upswept', colour: '#1d1917', grey: 0, part: 1, volume: 1 },
  clothes: { suit: '#2f3b52', bottom: 'trousers', shirt: '#f2f4f8', tie: { colour: '#2a2d33', second: '#9aa3b5', pattern: 'dots' }, shoes: 'derby' },
  posture: { neckDeg: 2, backDeg: 0 },
};
