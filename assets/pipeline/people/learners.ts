import type { Hair, PersonSpec, Sex } from '../person/spec';

/** The learner chooses a body; tones are named by how light they are, never by origin. */
const TONES = { light: '#e3bb9f', medium: '#b98562', deep: '#6f4630' } as const;
const LIPS = { light: '#c07068', medium: '#9c5a4e', deep: '#6e3a34' } as const;
/** Long hair is tied at work, whoever wears it. */
const STYLES: Readonly<Record<Sex, Readonly<Record<'short' | 'long', Hair>>>> = {
  woman: {
    short: { style: 'bob-parted', colour: '#2b201c', grey: 0, part: 1, volume: 1.05 },
    long: { style: 'bun', colour: '#2b201c', grey: 0, part: -1, volume: 1.1 },
  },
  man: {
    short: { style: 'crop', colour: '#211b19', grey: 0, part: 1, volume: 0.9 },
    long: { style: 'ponytail', colour: '#211b19', grey: 0, part: 0, volume: 1.15 },
  },
};

function learner(sex: Sex, tone: keyof typeof TONES, length: 'short' | 'long'): PersonSpec {
  const woman = sex === 'woman';
  return {
    id: `learner-${sex}-${tone}-${length}`, name: '学ぶ人', role: 'エトワール 営業部', sex, age: 30,
    statureMm: woman ? 1640 : 1740, weight: 0.44, muscle: 0.44, asian: 0.5,
    face: woman
      ? { width: -0.25, length: 0.1, jawWidth: -0.1, eyeSize: 0.4, eyeOpen: 0.2, noseBridge: 0.6, noseWidth: -0.2, lips: 0.2, mouthCorners: 0.5 }
      : { width: -0.2, length: 0.15, jawWidth: 0.2, eyeSize: 0.3, noseBridge: 0.6, noseWidth: -0.1, lips: 0.1, mouthCorners: 0.4 },
    brows: woman ? { thick: 2.7, arch: 2.2, drop: 1, density: 0.8 } : { thick: 3.8, arch: 1.8, drop: 0.8, density: 0.95 },
    skin: { source: woman ? 'young-woman' : 'young-man', tone: TONES[tone], wrinkles: 0, beard: woman ? 0 : 0.2, blush: 0.5, lips: LIPS[tone] },
    hair: STYLES[sex][length],
    clothes: woman
      ? { suit: '#262b38', bottom: 'trousers', shirt: '#fafafa', shoes: 'court', tights: '#8a6a58' }
      : { suit: '#262b38', bottom: 'trousers', shirt: '#fafafa', tie: { colour: '#2f4a73', pattern: 'plain' }, shoes: 'derby' },
    posture: { neckDeg: 2, backDeg: 0 },
  };
}

export const LEARNERS: readonly PersonSpec[] = (['woman', 'man'] as const).flatMap((sex) =>
  (['light', 'medium', 'deep'] as const).flatMap((tone) => (['short', 'long'] as const).map((length) => learner(sex, tone, length))),
);
