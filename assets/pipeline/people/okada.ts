import type { PersonSpec } from '../person/spec';

export const okada: PersonSpec = {
  id: 'okada', name: '岡田修', role: '取締役', sex: 'man', age: 64, statureMm: 1660, weight: 0.7, muscle: 0.45,
  face: { width: 0.3, length: 0.1, jawWidth: 0.25, cheekFull: 0.4, cheekBone: 0.3, eyeSize: 0.1, eyeTilt: -0.45, noseWidth: 0.5, noseLength: 0.3, noseTip: 0.5, lips: 0.05, mouthWidth: 0.3, mouthCorners: 0.7, jowls: 0.8, eyeBags: 0.7, laughLines: 0.7, ears: 0.6, neck: 0.6, forehead: 0.4, chinLength: -0.35, mouthHeight: 0.15 },
  brows: { thick: 4.2, arch: 1.8, drop: 3, density: 0.55 },
  skin: { source: 'old-man', tone: '#c8946f', wrinkles: 0.9, beard: 0.2, blush: 0.9, lips: '#a9685c' },
  hair: { style: 'thinning', colour: '#5a5553', grey: 0.8, recede: 20, part: 1, volume: 0.8 },
  clothes: { suit: '#4f4a42', bottom: 'trousers', shirt: '#f3efe6', tie: { colour: '#6a2a2a', second: '#c7a35a', pattern: 'stripe' }, shoes: 'derby' },
  glasses: { shape: 'half-rim', colour: '#8a7a50' },
  posture: { neckDeg: 5, backDeg: 7 },
};
