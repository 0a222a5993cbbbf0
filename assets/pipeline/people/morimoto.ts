import type { PersonSpec } from '../person/spec';

export const morimoto: PersonSpec = {
  id: 'morimoto', name: '森本剛', role: '東雲精機 課長', sex: 'man', age: 44, statureMm: 1680, weight: 0.68, muscle: 0.5,
  face: { width: 0.45, length: -0.25, jawWidth: 0.55, chinLength: -0.3, cheekFull: 0.7, eyeSize: 0.1, eyeSpacing: 0.25, noseWidth: 0.35, noseLength: 0.1, noseTip: 0.4, lips: 0.25, mouthCorners: 0.5, neck: 0.5, laughLines: 0.25, jowls: 0.35, forehead: -0.45, mouthHeight: -0.4, eyeOpen: -0.3 },
  brows: { thick: 4.6, arch: 1.2, drop: 0.6, density: 1 },
  skin: { source: 'middle-man', tone: '#cb9b78', wrinkles: 0.3, beard: 0.45, blush: 0.7, lips: '#b4766a' },
  hair: { style: 'close-crop', colour: '#1f1b1a', grey: 0.05, part: 1, volume: 1 },
  clothes: { suit: '#43403c', bottom: 'trousers', shirt: '#f1f3f5', tie: { colour: '#7d4a1f', second: '#c99a6a', pattern: 'stripe' }, shoes: 'derby' },
  posture: { neckDeg: 4, backDeg: 3 },
};
