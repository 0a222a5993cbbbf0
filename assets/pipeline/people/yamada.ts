import type { PersonSpec } from '../person/spec';

export const yamada: PersonSpec = {
  id: 'yamada', name: '山田悠', role: 'エトワール 新入社員', sex: 'man', age: 23, statureMm: 1680, weight: 0.5, muscle: 0.42,
  face: { width: 0.3, length: -0.4, jawWidth: 0.05, chinLength: -0.1, cheekFull: 0.6, eyeSize: 0.45, eyeSpacing: 0.2, eyeTilt: -0.1, noseWidth: 0.2, noseTip: 0.3, lips: 0.35, mouthWidth: 0.1, mouthCorners: 0.7, noseLength: -0.4, forehead: 0.35, eyeOpen: 0.15, browHeight: 0.35 },
  brows: { thick: 3.8, arch: 1.2, drop: 0.4, density: 0.9 },
  skin: { source: 'young-man', tone: '#d6a684', wrinkles: 0, beard: 0.12, blush: 0.9, lips: '#c27a70' },
  hair: { style: 'side-part', colour: '#2c221e', grey: 0, part: -1, volume: 0.8 },
  clothes: { suit: '#262a33', bottom: 'trousers', shirt: '#fdfdfd', tie: { colour: '#8c2f3f', pattern: 'plain' }, shoes: 'derby' },
  glasses: { shape: 'round', colour: '#3a2f2a' },
  posture: { neckDeg: 4, backDeg: 2 },
};
