/** Which rules each slip of S19 touches: exactly these. */
import type { Slip } from '../../../scenarios/scenes/s19-bureiko/slips';
import type { SlipRules } from './slip-rules';

export const SLIPS_S19: SlipRules<Slip> = {
  'first-name': ['nomikai.talk.bureiko-keep-keigo'],
  'complains': ['nomikai.talk.bureiko-no-grievance'],
  'ice-stiff': ['nomikai.talk.bureiko-keep-keigo'],
  'joins-politics': ['nomikai.talk.safe-topics'],
  'checks-phone': ['nomikai.talk.phone-away'],

  'plain-answer': ['nomikai.talk.bureiko-keep-keigo'],
  'gossips': ['nomikai.talk.safe-topics'],
  'speaks-english': ['followup.language.business-japanese'],
  'silent-when-asked': ['nomikai.talk.bureiko-no-grievance'],
  'late-steer': ['nomikai.talk.safe-topics'],
  'silences-phone': ['nomikai.talk.phone-away'],
  // What was not said was not specific either.
  'no-thanks-again': ['nomikai.thanks.be-specific', 'nomikai.thanks.next-morning'],
  'thanks-aloud': ['nomikai.thanks.next-morning'],
  'thanks-vaguely': ['nomikai.thanks.be-specific'],
  'forgets-glass': ['nomikai.pour.watch-glasses'],
  // Beer, with seed 1: there is nothing wrong with emptying a glass of tea.
  'drains-glass': ['nomikai.safety.keep-control'],
};
