/**
 * Which rules each slip of the master touches: exactly these, in alphabetical order. The six listed mistakes touch one
 * rule each. A slip that touches more says why no hand could make it otherwise.
 */
import type { Slip } from '../../../scenarios/scenes/s03-first-visit/slips';
import type { SlipRules } from './slip-rules';

export const SLIPS_S03: SlipRules<Slip> = {
  'text-facing-self': ['meishi.present.orientation'],
  'one-hand': ['meishi.present.two-hands'],
  'thumb-on-logo': ['meishi.receive.fingers-off-print'],
  'stored-unread': ['meishi.receive.read-a-few-seconds'],
  'over-the-table': ['meishi.order.no-table-between'],
  'left-behind': ['meishi.after.leave-none-behind'],

  'coat-on': ['visit.coat-off-before-entry'],
  'late': ['visit.arrive-five-minutes-early'],
  'slow-rise': ['visit.rise-when-host-enters'],
  // Without a card ready one rises without it, looks for it while the other waits, and so offers late.
  'rummage': ['meishi.order.visitor-first', 'meishi.prepare.ready-in-time', 'visit.rise-when-host-enters'],
  'dawdle': ['meishi.order.visitor-first'],
  'turn-late': ['meishi.present.turn-before-offer'],
  'thumb-on-own-print': ['meishi.present.fingers-off-text'],
  'low-card': ['meishi.present.chest-height'],
  'english-up': ['meishi.present.japanese-side-up'],
  'askew': ['meishi.present.face-square'],
  'talk-bent': ['meishi.present.no-talking-to-the-floor'],
  // The first card lies on the floor; drawing another takes seconds that the other spends waiting.
  'toss': ['meishi.order.visitor-first', 'meishi.present.never-toss'],
  // Whoever says no name can neither look at the other while saying it nor hold the head up for it.
  'no-name': ['meishi.present.company-then-name', 'meishi.present.eye-contact', 'meishi.present.no-talking-to-the-floor'],
  'no-bow': ['meishi.present.slight-bow'],
  'eyes-on-hands': ['meishi.present.eye-contact'],
  'too-near': ['meishi.present.distance'],
  'no-closing': ['meishi.present.closing-phrase'],
  'one-hand-receiving': ['meishi.receive.two-hands'],
  'silent-receiving': ['meishi.receive.chodai'],
  'no-small-bow': ['meishi.receive.small-bow'],
  'no-confirming': ['meishi.receive.confirm-name'],
  'name-joke': ['meishi.receive.no-name-jokes'],
  // What is in the holder during the talk is neither on the table nor on top of the holder.
  'off-the-table': ['meishi.after.on-table-during-meeting', 'meishi.after.single-card-on-holder'],
  'into-pocket': ['meishi.after.ends-in-cardholder'],
  'on-bare-table': ['meishi.after.single-card-on-holder'],
  // Seated, one cannot rise, stand, or turn to someone at one's side: the card goes over the table's corner, at the
  // angle at which one sits, comes back at the same angle and lies so; and it lies in the hand until one is asked to
  // sit down, which for the seated counts from the receipt.
  'seated': [
    'meishi.after.on-table-during-meeting', 'meishi.after.single-card-on-holder', 'meishi.order.no-table-between', 'meishi.order.stand',
    'meishi.present.face-square', 'meishi.present.orientation', 'visit.rise-when-host-enters',
  ],
  // No mistake; only the bonus for the holder under the card is not earned.
  'no-holder': ['meishi.present.over-holder'],
};
