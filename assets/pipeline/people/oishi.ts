import type { PersonSpec } from '../person/spec';

export const oishi: PersonSpec = {
  id: 'oishi', name: '大石隆', role: '朝凪商事 専務取締役', sex: 'man', age: 61, statureMm: 1690, weight: 0.62, muscle: 0.46,
  face: { width: 0.45, length: -0.05, jawWidth: 0.5, cheekFull: 0.5, eyeSize: 0.15, eyeTilt: -0.25, noseWidth: 0.4, noseBridge: 0.2, noseTip: 0.3, lips: -0.1, mouthWidth: 0.2, mouthCorners: 0.4, jowls: 0.7, eyeBags: 0.6, laughLines: 0.6, ears: 0.4, neck: 0.4, browRidge: 0.3, noseLength: 0.3, chinLength: 0.4, mouthHeight: -0.35, forehead: 0.3, eyeSpacing: -0.1, eyeOpen: -0.3 },
  brows: { thick: 4.6, arch: 2.4, drop: 2, density: 0.8 },
  skin: { source: 'old-man', tone: '#cfa07d', wrinkles: 0.85, beard: 0.2, blush: 0.5, lips: '#ab6f64' },
  hair: { style: 'short-grey', colour: '#4a4646', grey: 0.6, recede: 8, part: 1, volume: 0.9 },
  clothes: { suit: '#2d2e33', bottom: 'trousers', shirt: '#f6f6f4', tie: { colour: '#6d5a2f', second: '#d8c690', pattern: 'dots' }, shoes: 'derby' },
  posture: { neckDeg: 5, backDeg: 6 },
};
