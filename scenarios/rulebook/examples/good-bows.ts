/** A light bow and a greeting, written by hand, in which everything is right. */
import type { Observation } from '../../kernel/observation';
import { spoken } from './good-visit';

const me = 'learner';
const she = 'nomura';
const bow = { by: me, hipsPercent: 70, neck10: 20, hands: 'rest', speedMmS: 0 } as const;
const words = { by: me, to: she, line: 'p24', tokens: 'greeting' } as const;

export const goodBows: readonly Observation[] = [
  { step: 50, type: 'gaze.moved', by: me, from: 'room', at: 'face:nomura' },
  { step: 100, type: 'bow.expected', by: 'scene', of: me, deg: 15, cue: 'said' },
  { step: 175, type: 'gaze.moved', by: me, from: 'face:nomura', at: 'floor' },
  { step: 310, type: 'bow.made', ...bow, peak10: 150, startStep: 160, fallSteps: 48, holdSteps: 40, riseSteps: 66 },
  { step: 315, type: 'gaze.moved', by: me, from: 'floor', at: 'face:nomura' },
  { step: 700, type: 'bow.expected', by: 'scene', of: me, deg: 30, cue: 'said' },
  { step: 730, type: 'line.began', ...words },
  { step: 850, type: 'line.ended', ...words, startStep: 730, ...spoken },
  { step: 880, type: 'gaze.moved', by: me, from: 'face:nomura', at: 'floor' },
  { step: 1060, type: 'bow.made', ...bow, peak10: 300, startStep: 860, fallSteps: 54, holdSteps: 70, riseSteps: 76 },
  { step: 1065, type: 'gaze.moved', by: me, from: 'floor', at: 'face:nomura' },
  { step: 2000, type: 'scene.ended', by: 'scene', how: 'complete' },
];
