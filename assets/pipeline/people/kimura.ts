import type { PersonSpec } from '../person/spec';

export const kimura: PersonSpec = {
  id: 'kimura', name: '木村', role: '朝凪商事 受付', sex: 'woman', age: 27, statureMm: 1590, weight: 0.42, muscle: 0.42,
  face: { width: 0.1, length: -0.25, jawWidth: -0.5, chinWidth: -0.3, cheekFull: 0.55, eyeSize: 0.5, eyeOpen: 0.1, eyeTilt: 0.2, noseWidth: -0.25, noseBridge: 0.2, lips: 0.1, mouthCorners: 0.5, mouthWidth: -0.1, chinLength: -0.3, noseLength: -0.4, eyeSpacing: 0.15, mouthHeight: 0.4, forehead: 0.3 },
  brows: { thick: 3.7, arch: 2, drop: 1.5, density: 0.95 },
  skin: { source: 'young-woman', tone: '#e2b797', wrinkles: 0, beard: 0, blush: 0.8, lips: '#c9706c' },
  hair: { style: 'bun', colour: '#2b211d', grey: 0, part: 1, volume: 1 },
  clothes: { suit: '#2f3951', bottom: 'skirt', shirt: '#fbfaf7', shoes: 'court', tights: '#c99d80', scarf: '#b0516a' },
  posture: { neckDeg: 2, backDeg: 0 },
};
