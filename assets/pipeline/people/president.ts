import type { PersonSpec } from '../person/spec';

export const president: PersonSpec = {
  id: 'president', name: '会長', role: '得意先 会長', sex: 'man', age: 68, statureMm: 1650, weight: 0.5, muscle: 0.4,
  face: { width: -0.15, length: 0.35, jawWidth: 0.1, cheekFull: -0.2, cheekBone: 0.6, eyeSize: 0.2, eyeTilt: -0.3, noseBridge: 0.4, noseLength: 0.6, noseWidth: 0.25, lips: -0.35, mouthCorners: 0.7, jowls: 0.7, eyeBags: 0.7, laughLines: 0.7, ears: 0.7, forehead: 0.3, neck: -0.2, chinLength: 0.3 },
  brows: { thick: 4, arch: 2, drop: 3, density: 0.7 },
  skin: { source: 'old-man', tone: '#d4a888', wrinkles: 1, beard: 0.1, blush: 0.5, lips: '#ad756b' },
  hair: { style: 'short-grey', colour: '#a9a6a3', grey: 1, recede: 12, part: -1, volume: 0.8 },
  clothes: { suit: '#302e34', bottom: 'trousers', shirt: '#faf8f2', tie: { colour: '#4a3b63', pattern: 'plain' }, shoes: 'derby' },
  posture: { neckDeg: 9, backDeg: 10 },
};
