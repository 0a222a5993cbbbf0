/** An evening of bureikō, written by hand, in which everything is right. */
import type { Observation } from '../../kernel/observation';

const me = 'learner';
const line = (by: string, to: string, startStep: number, step: number, id: string, tokens: string): Observation =>
  ({ step, type: 'line.ended', by, to, line: id, tokens, startStep, bentPercent: 0, facePercent: 100, longestHandsGlanceSteps: 0 });

export const goodTalk: readonly Observation[] = [
  { step: 300, type: 'bureiko.declared', by: 'suzuki' },
  line('suzuki', me, 300, 500, 'b.su.you', 'your-turn'),
  line(me, 'suzuki', 520, 800, 'p39', 'answer warm'),
  line('suzuki', me, 900, 1200, 'b.su.bait', 'bait your-turn'),
  line(me, 'suzuki', 1220, 1600, 'b.praise', 'answer warm'),
  line('suzuki', me, 1800, 2100, 'b.su.press', 'bait your-turn'),
  line(me, 'suzuki', 2120, 2500, 'b.steer', 'answer warm'),
  { step: 3000, type: 'phone.buzzed', by: me },
  line('suzuki', me, 2900, 3400, 'b.su.story.4', 'story your-turn'),
  line(me, 'suzuki', 3420, 3600, 'p40', 'answer warm'),
  { step: 3700, type: 'topic.raised', by: 'yamada', topic: 'politics' },
  line('yamada', me, 3700, 4000, 'b.pol.election', 'politics your-turn'),
  line(me, 'suzuki', 4020, 4400, 'b.hobby.fishing', 'answer steer warm'),
  line('suzuki', me, 4700, 4900, 'b.su.last', 'your-turn'),
  line(me, 'suzuki', 4920, 5300, 'b.thanks', 'answer thanks warm'),
  { step: 5600, type: 'host.met', by: 'scene', host: 'suzuki' },
  { step: 5900, type: 'thanked.again', by: me, to: 'suzuki', isDiscreet: true, isSpecific: true },
  { step: 6000, type: 'scene.ended', by: 'scene', how: 'complete' },
];
