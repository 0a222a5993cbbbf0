/** A visit received, written by hand, in which everything is right. */
import type { Observation } from '../../kernel/observation';
import { bow, moment } from './good-visit';

const me = 'learner';
const he = 'ito';

export const goodHosting: readonly Observation[] = [
  { step: 0, type: 'pair.ranked', by: 'scene', lower: he, higher: me },
  { step: 100, type: 'bow.expected', by: 'scene', of: me, deg: 30 },
  { step: 320, type: 'bow.made', by: me, peak10: 300, startStep: 200, holdSteps: 40, ...bow },
  { step: 500, type: 'line.began', by: me, to: he, line: 'p44', tokens: 'excuse before-you' },
  { step: 600, type: 'room.entered', by: me, room: 'lift' },
  { step: 650, type: 'gesture.made', by: me, toward: 'panel' },
  { step: 700, type: 'room.entered', by: he, room: 'lift' },
  { step: 760, type: 'gesture.ended', by: me, toward: 'panel' },
  { step: 800, type: 'stance.seen', by: me, to: he, awayMm: 320, turned10: 100 },
  { step: 900, type: 'room.entered', by: he, room: 'hall' },
  { step: 950, type: 'room.entered', by: me, room: 'hall' },
  { step: 1200, type: 'gesture.made', by: me, toward: 'seat.far.b' },
  { step: 1210, type: 'line.began', by: me, to: he, line: 'p22', tokens: 'invite' },
  { step: 1400, type: 'card.extended', by: he, to: me, object: 'card.ito', ...moment },
  { step: 1700, type: 'card.extended', by: me, to: he, object: 'card.learner', ...moment },
  { step: 2000, type: 'posture.changed', by: me, posture: 'sit', seat: 'seat.near.b' },
  { step: 3000, type: 'door.closed', by: 'scene', room: 'hall' },
  { step: 3080, type: 'bow.made', by: me, peak10: 380, startStep: 2860, holdSteps: 140, ...bow },
  { step: 3200, type: 'scene.ended', by: 'scene', how: 'complete' },
];
