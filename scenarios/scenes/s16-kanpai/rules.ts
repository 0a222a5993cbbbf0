/** Every rule that S16 scores. */
import type { RuleId } from '../../kernel/ids';

export const RULES_S16: readonly RuleId[] = [
  'nomikai.kanpai.wait',
  'nomikai.kanpai.say-kanpai',
  'nomikai.kanpai.lower-glass',
  'nomikai.kanpai.support-hand',
  'nomikai.kanpai.gentle',
  'nomikai.kanpai.after-senior',
  'nomikai.kanpai.sip-before-table',
];
