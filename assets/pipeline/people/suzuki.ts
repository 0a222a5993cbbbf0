import type { PersonSpec } from '../person/spec';

export const suzuki: PersonSpec = {
  id: 'suzuki', name: '鈴木誠一', role: 'エトワール 営業部長', sex: 'man', age: 51, statureMm: 1755, weight: 0.52, muscle: 0.5,
  face: { width: -0.2, length: 0.45, jawWidth: 0.25, chinForward: 0.3, cheekFull: -0.15, cheekBone: 0.25, eyeSize: 0.4, eyeTilt: 0.1, noseBridge: 0.7, noseLength: 0.4, lips: 0.15, mouthWidth: 0.3, mouthCorners: 0.6, laughLines: 0.6, eyeBags: 0.25, jowls: 0.15, eyeSpacing: 0.25, chinLength: 0.3, mouthHeight: -0.35, eyeOpen: 0.25, noseWidth: -0.2 },
  brows: { thick: 4.4, arch: 2.8, drop: 1, density: 1 },
  skin: { source: 'middle-man', tone: '#d0a07a', wrinkles: 0.55, beard: 0.3, blush: 0.45, lips: '#b57467' },
  hair: { style: 'side-part', colour: '#2b2725', grey: 0.35, recede: 4, part: -1, volume: 1.2 },
  clothes: { suit: '#20283c', bottom: 'trousers', shirt: '#ffffff', tie: { colour: '#1c5a5e', pattern: 'plain' }, shoes: 'derby' },
  posture: { neckDeg: 2, backDeg: 1 },
};
