/** Every rule that S19 scores. */
import type { RuleId } from '../../kernel/ids';

export const RULES_S19: readonly RuleId[] = [
  'nomikai.talk.bureiko-keep-keigo',
  'nomikai.talk.bureiko-no-grievance',
  'nomikai.talk.safe-topics',
  'nomikai.talk.phone-away',
  'nomikai.pour.watch-glasses',
  'nomikai.safety.keep-control',
  'nomikai.thanks.next-morning',
  'nomikai.thanks.be-specific',
  'followup.language.business-japanese',
];
