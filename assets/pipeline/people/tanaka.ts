import type { PersonSpec } from '../person/spec';

export const tanaka: PersonSpec = {
  id: 'tanaka', name: '田中雅之', role: '朝凪商事 購買部長', sex: 'man', age: 54, statureMm: 1710, weight: 0.6, muscle: 0.48,
  face: { width: 0.35, length: 0.4, jawWidth: 0.55, chinLength: 0.4, chinWidth: 0.2, cheekBone: 0.4, eyeSize: 0.2, noseLength: 0.5, noseBridge: 0.5, noseWidth: 0.2, lips: 0.05, mouthWidth: 0.15, mouthCorners: 0.3, jowls: 0.4, eyeBags: 0.4, laughLines: 0.5, browRidge: 0.4, neck: 0.2, mouthHeight: -0.2, forehead: 0.15, eyeSpacing: -0.15, eyeOpen: -0.15, browHeight: -0.2 },
  brows: { thick: 5, arch: 1.8, drop: 1.4, density: 1 },
  skin: { source: 'middle-man', tone: '#c99873', wrinkles: 0.65, beard: 0.4, blush: 0.5, lips: '#ae7062' },
  hair: { style: 'slick', colour: '#262120', grey: 0.3, recede: 7, part: 0, volume: 0.9 },
  clothes: { suit: '#33343a', bottom: 'trousers', shirt: '#eef1f7', tie: { colour: '#1f3d66', second: '#8fa5c6', pattern: 'stripe' }, shoes: 'derby' },
  posture: { neckDeg: 4, backDeg: 4 },
};
