/** A card that slips, and what is done about it, written by hand, in which everything is right. */
import type { Observation } from '../../kernel/observation';
import { bow, moment, offered } from './good-visit';

const me = 'learner';
const he = 'sato';
const mine = 'card.learner';
const fresh = 'card.spare';

export const goodFallen: readonly Observation[] = [
  { step: 100, type: 'cards.carried', by: me, count: 20, people: 1 },
  { step: 500, type: 'card.extended', by: me, to: he, object: mine, ...moment },
  { step: 530, type: 'card.slipped', by: me, object: mine },
  { step: 530, type: 'bow.expected', by: 'scene', of: me, deg: 45 },
  { step: 560, type: 'line.began', by: me, to: he, line: 'p18', tokens: 'excuse apology fresh' },
  { step: 800, type: 'bow.made', by: me, peak10: 450, startStep: 570, holdSteps: 130, ...bow },
  { step: 980, type: 'object.taken', by: me, object: mine, hands: 'both' },
  { step: 1200, type: 'card.extended', by: me, to: he, object: fresh, ...moment },
  { step: 1260, type: 'card.taken', by: he, from: me, object: fresh, extendedStep: 1200, ...moment, ...offered },
  { step: 1280, type: 'card.received', by: he, from: me, object: fresh, hands: 'both' },
  { step: 1500, type: 'card.taken', by: me, from: he, object: 'card.sato', extendedStep: 1450, ...moment, ...offered },
  { step: 1520, type: 'card.received', by: me, from: he, object: 'card.sato', hands: 'both' },
  { step: 2000, type: 'scene.ended', by: 'scene', how: 'complete' },
];
