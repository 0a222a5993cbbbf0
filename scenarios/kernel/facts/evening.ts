/** An evening out, from its seats to the way home and the thanks after it. */
import type { PersonId, SpotId } from '../ids';
import type { HandsUsed } from './words';

export interface EveningFacts {
  /** Who is expected, the highest first; when somebody came to its place (tenths of a minute before the hour). */
  'party.ranked': { by: 'scene'; order: string };
  'venue.reached': { by: PersonId; minutesBefore10: number; side: 'guest' | 'host'; hasSentWord: boolean };
  /** The open palm toward a seat, and for whom it was meant. */
  'seat.shown': { by: PersonId; to: PersonId; seat: SpotId };
  /**
   * A seat that has a rank was taken: how it suits the person, given where others sit. custom: right by a custom that not
   * everybody follows; upper: one of the best, above: a better one, below: a lower one than their own.
   */
  'seat.taken': { by: PersonId; seat: SpotId; fit: 'right' | 'custom' | 'upper' | 'above' | 'below' };
  /** A menu held out to somebody; the round of orders repeated by who collected it. */
  'menu.offered': { by: PersonId; to: PersonId; hands: HandsUsed };
  'round.read-back': { by: PersonId; isRight: boolean };
  /** Empty hands raised before the chest, and palms that meet. */
  'hands.raised': { by: PersonId };
  'hands.clapped': { by: PersonId };
  /** Whoever closes the party has asked for everybody's hands; it is over with the applause. */
  'tejime.called': { by: PersonId; pattern: 'ippon' | 'itcho' };
  'tejime.ended': { by: PersonId };
  /** Out of the room of the party; `told`: who had been told before. */
  'party.left': { by: PersonId; told: 'both' | 'one' | 'none'; isClosed: boolean };
  /** The wallet shown, or the share asked for; whether guests could hear it. */
  'bill.offered': { by: PersonId; how: 'wallet' | 'words'; isHeardByGuests: boolean };
  'bill.peeked': { by: PersonId };
  'bill.settled': { by: PersonId };
  /** Into a car: where, where this person belongs, and who showed it in what way ('' = nobody). */
  'car.boarded': { by: PersonId; seat: string; should: string; shownBy: PersonId; how: 'palm' | 'words' | 'none' };
  /** A car with people in it is out of sight. */
  'car.gone': { by: 'scene'; room: string };
  'second-party.invited': { by: PersonId; to: PersonId };
  /** Ranks are said not to count tonight; something is brought up that divides people. */
  'bureiko.declared': { by: PersonId };
  'topic.raised': { by: PersonId; topic: string };
  /** The first meeting after an evening with whoever gave it; thanks for it: near enough to stay between the two, naming something of it. */
  'host.met': { by: 'scene'; host: PersonId };
  'thanked.again': { by: PersonId; to: PersonId; isDiscreet: boolean; isSpecific: boolean };
}
