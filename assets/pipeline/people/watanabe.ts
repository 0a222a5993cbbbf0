import type { PersonSpec } from '../person/spec';

export const watanabe: PersonSpec = {
  id: 'watanabe', name: '渡辺浩', role: '八千草 総務課長', sex: 'man', age: 46, statureMm: 1695, weight: 0.45, muscle: 0.4,
  face: { width: 0, length: 0.05, jawWidth: -0.25, chinWidth: -0.1, chinForward: -0.55, cheekFull: 0.05, eyeSize: 0.25, eyeTilt: -0.35, noseBridge: 0.15, noseLength: 0.1, noseTip: 0.2, lips: -0.25, mouthWidth: -0.1, mouthCorners: 0.5, ears: 0.5, eyeBags: 0.45, laughLines: 0.3, forehead: 0.55, chinLength: -0.35, eyeSpacing: 0.2 },
  brows: { thick: 3.4, arch: 1.6, drop: 2.6, density: 0.75 },
  skin: { source: 'middle-man', tone: '#d8ad8d', wrinkles: 0.45, beard: 0.2, blush: 0.4, lips: '#b97f74' },
  hair: { style: 'thinning', colour: '#2d2826', grey: 0.25, recede: 14, part: -1, volume: 0.9 },
  clothes: { suit: '#4b4f57', bottom: 'trousers', shirt: '#f4f2ea', tie: { colour: '#4c5a3a', second: '#c5cfae', pattern: 'dots' }, shoes: 'derby' },
  glasses: { shape: 'oval', colour: '#4a4038' },
  posture: { neckDeg: 6, backDeg: 6 },
};
