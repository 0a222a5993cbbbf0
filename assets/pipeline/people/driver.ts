import type { PersonSpec } from '../person/spec';

/** The taxi that takes the guests home. */
export const driver: PersonSpec = {
  id: 'driver', name: '磯部', role: 'タクシー 乗務員', sex: 'man', age: 62, statureMm: 1665, weight: 0.56, muscle: 0.46,
  face: { width: -0.05, length: 0.05, jawWidth: 0.05, chinLength: -0.6, chinForward: -0.2, cheekFull: -0.1, cheekBone: 0.15, eyeSize: 0.3, eyeTilt: -0.1, eyeSpacing: -0.45, browHeight: 0.3, noseBridge: 0.1, noseWidth: 0.3, noseLength: -0.3, noseTip: -0.4, lips: -0.2, mouthWidth: 0.35, mouthCorners: 0.6, jowls: 0.35, eyeBags: 0.5, laughLines: 0.8, ears: 0.5, forehead: 0.2, temples: -0.3, mouthHeight: 0.35 },
  brows: { thick: 3.6, arch: 2.6, drop: 2.4, density: 0.75 },
  skin: { source: 'old-man', tone: '#c08d69', wrinkles: 0.8, beard: 0.3, blush: 0.6, lips: '#a2665a' },
  hair: { style: 'close-crop', colour: '#57524f', grey: 0.72, recede: 9, part: 1, volume: 0.8 },
  clothes: { suit: '#252c3d', bottom: 'trousers', shirt: '#f6f6f6', tie: { colour: '#2c3550', pattern: 'plain' }, shoes: 'derby' },
  posture: { neckDeg: 6, backDeg: 5 },
};
