import type { PersonSpec } from '../person/spec';

export const imaizumi: PersonSpec = {
  id: 'imaizumi', name: '今泉悟朗', role: '朝凪商事 購買部 担当', sex: 'man', age: 37, statureMm: 1735, weight: 0.58, muscle: 0.5,
  face: { width: 0.35, length: -0.2, jawWidth: 0.5, chinWidth: 0.3, chinForward: -0.1, cheekFull: 0.2, cheekBone: -0.15, eyeSize: 0.15, eyeSpacing: 0.25, eyeTilt: 0.25, browRidge: 0.35, noseWidth: 0.3, noseLength: -0.25, noseBridge: 0.15, lips: 0.05, mouthWidth: 0.1, mouthCorners: 0.55, temples: 0.3, mouthHeight: 0.3, eyeOpen: -0.35, browHeight: -0.3 },
  brows: { thick: 4.6, arch: 1.4, drop: 0.6, density: 1 },
  skin: { source: 'young-man', tone: '#c4926d', wrinkles: 0.18, beard: 0.55, blush: 0.5, lips: '#ad6c60', moles: [[26, -4]] },
  hair: { style: 'close-crop', colour: '#1c1817', grey: 0, part: 1, volume: 1.5 },
  clothes: { suit: '#3b3f49', bottom: 'trousers', shirt: '#eef2f8', tie: { colour: '#3d5a52', second: '#a9bdb2', pattern: 'stripe' }, shoes: 'derby' },
  posture: { neckDeg: 3, backDeg: 3 },
};
