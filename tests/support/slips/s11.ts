/** Which rules each slip of S11 touches: exactly these. */
import type { Slip } from '../../../scenarios/scenes/s11-empty-holder/slips';
import type { SlipRules } from './slip-rules';

export const SLIPS_S11: SlipRules<Slip> = {
  'forgot': ['meishi.runout.say-run-out'],
  // A card that is not taken can be neither thanked for nor read.
  'refuses': ['meishi.receive.chodai', 'meishi.receive.read-a-few-seconds', 'meishi.receive.two-hands'],
  'dictates': ['meishi.runout.introduce-verbally'],
  'never-sends': ['meishi.runout.ask-before-mailing'],

  // The apology is words and a bow.
  'says-nothing': ['bow.angle.keirei', 'meishi.runout.say-run-out'],
  'shallow-apology': ['bow.angle.keirei'],
  'one-hand-receiving': ['meishi.receive.two-hands'],
  'silent-receiving': ['meishi.receive.chodai'],
  'stored-unread': ['meishi.receive.read-a-few-seconds'],
  'keeps-name': ['meishi.runout.introduce-verbally'],
  'sends-unasked': ['meishi.runout.ask-before-mailing'],
  'no-mail': ['followup.mail.same-day'],
  'no-refill': ['meishi.prepare.enough-cards'],
};
