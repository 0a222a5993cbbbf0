import type { PersonSpec } from '../person/spec';

export const nishimura: PersonSpec = {
  id: 'nishimura', name: '西村陸', role: '朝凪商事 新入社員', sex: 'man', age: 23, statureMm: 1730, weight: 0.36, muscle: 0.4,
  face: { width: -0.3, length: -0.15, jawWidth: -0.4, chinLength: -0.2, cheekFull: 0.25, eyeSize: 0.4, eyeOpen: 0.25, noseLength: -0.25, noseWidth: -0.05, lips: 0.2, mouthCorners: 0.5, ears: 0.3, forehead: 0.15, eyeSpacing: 0.2, mouthHeight: 0.3, browHeight: 0.3 },
  brows: { thick: 3.4, arch: 1.6, drop: 0.5, density: 0.95 },
  skin: { source: 'young-man', tone: '#dcb08e', wrinkles: 0, beard: 0.08, blush: 0.6, lips: '#c07d72', moles: [[-18, -20]] },
  hair: { style: 'crop', colour: '#2a211d', grey: 0, part: 1, volume: 1.25 },
  clothes: { suit: '#1f222b', bottom: 'trousers', shirt: '#ffffff', tie: { colour: '#274b86', second: '#7f9dcc', pattern: 'stripe' }, shoes: 'derby' },
  posture: { neckDeg: 3, backDeg: 1 },
};
