/** Every rule that S01 scores. */
import type { RuleId } from '../../kernel/ids';

export const RULES_S01: readonly RuleId[] = [
  'meishi.design.bilingual',
  'meishi.design.valid-layout',
  'meishi.design.katakana-name',
  'meishi.design.size-91x55',
  'meishi.design.title-and-department',
  'meishi.design.family-name-clear',
  'meishi.prepare.cardholder',
  'meishi.prepare.holder-usable-as-tray',
  'meishi.prepare.clean-cards',
  'meishi.prepare.enough-cards',
  'meishi.prepare.holder-not-in-trousers',
  'meishi.prepare.own-deck-separate',
  'meishi.prepare.appearance',
];
