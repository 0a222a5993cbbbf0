/** A simultaneous exchange written by hand in which everything is right. */
import type { Observation } from '../../kernel/observation';
import { moment, offered } from './good-visit';

const me = 'learner';
const she = 'nakamura';
const mine = 'card.learner';
const hers = 'card.nakamura';
const oneHand = { ...moment, hands: 'right' } as const;

export const goodCrossing: readonly Observation[] = [
  { step: 100, type: 'card.shown', by: me, object: mine },
  { step: 400, type: 'card.extended', by: she, to: me, object: hers, ...oneHand },
  { step: 430, type: 'card.extended', by: me, to: she, object: mine, ...oneHand },
  { step: 480, type: 'line.began', by: me, to: she, line: 'p05', tokens: 'chodai' },
  { step: 490, type: 'card.taken', by: me, from: she, object: hers, extendedStep: 400, ...oneHand, ...offered, takerHands: 'left' },
  { step: 490, type: 'card.received', by: me, from: she, object: hers, hands: 'left' },
  { step: 490, type: 'card.landed', by: me, from: she, object: hers, offsetMm: 10 },
  { step: 500, type: 'card.taken', by: she, from: me, object: mine, extendedStep: 430, ...oneHand, ...offered, takerHands: 'left' },
  { step: 500, type: 'card.released', by: me, to: she, object: mine },
  { step: 500, type: 'card.received', by: she, from: me, object: mine, hands: 'left' },
  { step: 500, type: 'card.landed', by: she, from: me, object: mine, offsetMm: 20 },
  { step: 530, type: 'object.taken', by: me, object: hers, hands: 'both' },
  { step: 800, type: 'card.read', by: me, object: hers, receivedStep: 490, heldSteps: 310, gazeSteps: 190, printWorst10: 0, lowestMm: 150 },
  { step: 1200, type: 'scene.ended', by: 'scene', how: 'complete' },
];
