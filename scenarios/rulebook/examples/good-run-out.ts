/** A meeting without a card written by hand, and the same evening at one's desk, in which everything is right. */
import type { Observation } from '../../kernel/observation';
import { bow, moment, offered, spoken } from './good-visit';

const me = 'learner';
const he = 'oishi';
const his = 'card.oishi';
const named = { by: me, to: he, line: 'p02', tokens: 'company department name humble' } as const;

export const goodRunOut: readonly Observation[] = [
  { step: 300, type: 'line.began', by: me, to: he, line: 'p14', tokens: 'excuse apology no-card ran-out' },
  { step: 300, type: 'bow.expected', by: 'scene', of: me, deg: 30 },
  { step: 520, type: 'bow.made', by: me, peak10: 300, startStep: 310, holdSteps: 40, ...bow },
  { step: 600, type: 'card.extended', by: he, to: me, object: his, ...moment },
  { step: 700, type: 'card.taken', by: me, from: he, object: his, extendedStep: 600, ...moment, ...offered },
  { step: 720, type: 'card.received', by: me, from: he, object: his, hands: 'both' },
  { step: 1000, type: 'line.began', ...named },
  { step: 1260, type: 'line.ended', ...named, startStep: 1000, ...spoken },
  { step: 1300, type: 'line.began', by: me, to: he, line: 'p15', tokens: 'ask-to-send' },
  { step: 3000, type: 'mail.sent', by: me, to: he, hoursAfter: 2, tokens: 'mail thanks' },
  { step: 3200, type: 'letter.sent', by: me, to: he, daysAfter: 0, hasCard: true },
  { step: 3300, type: 'cards.carried', by: me, count: 20, people: 1 },
  { step: 3300, type: 'scene.ended', by: 'scene', how: 'complete' },
];
