/** An exchange written by hand in which the other offers first and everything is right. */
import type { Observation } from '../../kernel/observation';
import { moment, offered, spoken } from './good-visit';

const me = 'learner';
const she = 'takahashi';
const mine = 'card.learner';
const hers = 'card.takahashi';

export const goodPreempted: readonly Observation[] = [
  { step: 100, type: 'card.shown', by: me, object: mine },
  { step: 300, type: 'people.faced', by: she, to: me, distanceMm: 1100 },
  { step: 400, type: 'card.extended', by: she, to: me, object: hers, ...moment },
  { step: 410, type: 'card.tucked', by: me, object: mine },
  { step: 480, type: 'line.began', by: me, to: she, line: 'p07', tokens: 'chodai first' },
  { step: 500, type: 'card.taken', by: me, from: she, object: hers, extendedStep: 400, ...moment, ...offered },
  { step: 520, type: 'card.released', by: she, to: me, object: hers },
  { step: 520, type: 'card.received', by: me, from: she, object: hers, hands: 'both' },
  { step: 800, type: 'card.stored', by: me, object: hers, in: 'holder' },
  { step: 800, type: 'card.read', by: me, object: hers, receivedStep: 520, heldSteps: 280, gazeSteps: 190, printWorst10: 0 },
  { step: 850, type: 'line.began', by: me, to: she, line: 'p08', tokens: 'excuse belated company name humble' },
  { step: 900, type: 'card.extended', by: me, to: she, object: mine, ...moment },
  { step: 960, type: 'card.taken', by: she, from: me, object: mine, extendedStep: 900, ...moment, ...offered },
  { step: 980, type: 'card.released', by: me, to: she, object: mine },
  { step: 980, type: 'card.received', by: she, from: me, object: mine, hands: 'both' },
  { step: 1100, type: 'line.ended', by: me, to: she, line: 'p08', tokens: 'excuse belated company name humble', startStep: 850, ...spoken },
  { step: 1400, type: 'scene.ended', by: 'scene', how: 'complete' },
];
