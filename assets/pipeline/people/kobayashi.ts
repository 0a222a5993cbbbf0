import type { PersonSpec } from '../person/spec';

export const kobayashi: PersonSpec = {
  id: 'kobayashi', name: '小林直美', role: 'エトワール 主任', sex: 'woman', age: 33, statureMm: 1610, weight: 0.45, muscle: 0.44,
  face: { width: 0.35, length: -0.2, jawWidth: -0.15, chinLength: -0.35, cheekFull: 0.5, cheekBone: 0.2, eyeSize: 0.35, eyeSpacing: 0.35, noseWidth: 0.05, noseLength: -0.3, mouthWidth: 0.25, lips: 0.25, mouthCorners: 0.7, forehead: -0.1, mouthHeight: -0.2 },
  brows: { thick: 3.5, arch: 1.6, drop: 1, density: 0.95 },
  skin: { source: 'young-woman', tone: '#dcae8c', wrinkles: 0.08, beard: 0, blush: 0.6, lips: '#bf6a63', moles: [[22, -14]] },
  hair: { style: 'bob-parted', colour: '#35261f', grey: 0, part: -1, volume: 1 },
  clothes: { suit: '#4a4a50', bottom: 'trousers', shirt: '#f3ede2', shoes: 'court', tights: '#8a6a58' },
  posture: { neckDeg: 2, backDeg: 1 },
};
