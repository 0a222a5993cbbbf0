/** An evening's beginning as its organiser lives it, written by hand, in which everything is right. */
import type { Observation } from '../../kernel/observation';

const me = 'learner';
const line = (step: number, by: string, to: string, id: string, tokens: string): Observation => ({ step, type: 'line.began', by, to, line: id, tokens });
const seat = (step: number, by: string, name: string): Observation => ({ step, type: 'seat.taken', by, seat: `seat.${name}`, fit: 'right' });

export const goodTable: readonly Observation[] = [
  { step: 100, type: 'venue.reached', by: me, minutesBefore10: 180, side: 'host', hasSentWord: false },
  { step: 100, type: 'party.ranked', by: 'scene', order: 'tanaka sato suzuki kobayashi yamada learner' },
  { step: 1000, type: 'seat.shown', by: me, to: 'tanaka', seat: 'seat.west.a' },
  line(1020, me, 'tanaka', 'oku', 'invite'),
  { step: 1200, type: 'seat.shown', by: me, to: 'sato', seat: 'seat.west.b' },
  seat(1400, 'tanaka', 'west.a'), seat(1600, 'sato', 'west.b'), seat(1700, 'suzuki', 'east.a'), seat(1800, 'kobayashi', 'east.b'), seat(1900, 'yamada', 'west.c'),
  { step: 2000, type: 'posture.began', by: me, posture: 'sit' },
  seat(2100, me, 'east.c'),
  { step: 2400, type: 'menu.offered', by: me, to: 'tanaka', hands: 'both' },
  line(2700, 'tanaka', me, 'o.beer.1', 'order'), line(2900, 'sato', me, 'o.beer.2', 'order'), line(3100, 'yamada', me, 'o.oolong', 'order'),
  line(3400, me, 'kobayashi', 'own.beer', 'own-order'),
  { step: 3900, type: 'round.read-back', by: me, isRight: true },
  { step: 4200, type: 'scene.ended', by: 'scene', how: 'complete' },
];
