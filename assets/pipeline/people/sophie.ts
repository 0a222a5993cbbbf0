import type { PersonSpec } from '../person/spec';

export const sophie: PersonSpec = {
  id: 'sophie', name: 'ソフィー・マルタン', role: '女性協会 まとめ役', sex: 'woman', age: 46, statureMm: 1670, weight: 0.46, muscle: 0.45,
  asian: 0.25,
  face: { width: -0.45, length: 0.3, jawWidth: 0.1, cheekBone: 0.15, cheekFull: -0.35, eyeSize: 0.35, eyeOpen: 0.35, eyeSpacing: 0.1, noseBridge: 1, noseLength: 0.35, noseWidth: -0.5, noseTip: 0.3, lips: -0.1, mouthWidth: 0.3, mouthCorners: 0.6, browRidge: 0.5, laughLines: 0.35, chinForward: 0.35 },
  brows: { thick: 2.6, arch: 2.6, drop: 1.4, density: 0.7 },
  skin: { source: 'middle-woman', tone: '#e0b6a0', wrinkles: 0.3, beard: 0, blush: 0.8, lips: '#b8605e' },
  hair: { style: 'shoulder', colour: '#54402f', grey: 0.08, part: 1, volume: 1.2 },
  clothes: { suit: '#2b3c41', bottom: 'trousers', shirt: '#f6efe6', shoes: 'court', tights: '#8a6a58' },
  posture: { neckDeg: 1, backDeg: 0 },
};
