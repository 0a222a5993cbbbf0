import type { PersonSpec } from '../person/spec';

export const sato: PersonSpec = {
  id: 'sato', name: '佐藤健一', role: '朝凪商事 購買部 課長', sex: 'man', age: 48, statureMm: 1720, weight: 0.55, muscle: 0.46,
  face: { width: 0.2, length: 0.15, jawWidth: 0.2, cheekBone: 0.3, noseBridge: 0.4, eyeSize: 0.35, lips: -0.15, forehead: 0.1, laughLines: 0.4, eyeBags: 0.55, jowls: 0.2, browRidge: 0.2, mouthCorners: 0.3, chinLength: -0.25, noseLength: 0.3, mouthWidth: 0.15, mouthHeight: -0.25, eyeTilt: -0.25, eyeSpacing: 0.1, noseWidth: 0.05, browHeight: 0.1 },
  brows: { thick: 4.2, arch: 2.2, drop: 1.5, density: 1 },
  skin: { source: 'middle-man', tone: '#d3a583', wrinkles: 0.68, beard: 0.35, blush: 0.4, lips: '#b9796c' },
  hair: { style: 'side-part', colour: '#241f1e', grey: 0.2, recede: 3, part: 1, volume: 1 },
  clothes: { suit: '#2a3247', bottom: 'trousers', shirt: '#f4f5f8', tie: { colour: '#7a2634', second: '#c9a7a0', pattern: 'stripe' }, shoes: 'derby' },
  posture: { neckDeg: 3, backDeg: 2 },
};
