/** Which rules each slip of S01 touches: exactly these. */
import type { Slip } from '../../../scenarios/scenes/s01-workbench/slips';
import type { SlipRules } from './slip-rules';

export const SLIPS_S01: SlipRules<Slip> = {
  // A card without Japanese has no Japanese name, no Japanese title, and neither of the two layouts.
  'latin-only': ['meishi.design.bilingual', 'meishi.design.katakana-name', 'meishi.design.title-and-department', 'meishi.design.valid-layout'],
  'mora-missing': ['meishi.design.katakana-name'],
  'packs-stained': ['meishi.prepare.clean-cards'],
  'trousers': ['meishi.prepare.holder-not-in-trousers'],

  'one-face': ['meishi.design.valid-layout'],
  'unread': ['meishi.design.katakana-name'],
  'no-title': ['meishi.design.title-and-department'],
  'small-letters': ['meishi.design.family-name-clear'],
  'european-size': ['meishi.design.size-91x55'],
  'packs-bent': ['meishi.prepare.clean-cards'],
  'no-packet': ['meishi.prepare.enough-cards'],
  'unstaged': ['meishi.prepare.holder-usable-as-tray'],
  'metal-case': ['meishi.prepare.holder-usable-as-tray'],
  // A few cards in the jacket: too few, and in nothing that could be a tray.
  'loose-in-pocket': ['meishi.prepare.cardholder', 'meishi.prepare.enough-cards', 'meishi.prepare.holder-usable-as-tray'],
  'leaves-it': ['meishi.prepare.holder-not-in-trousers'],
  'keeps-received': ['meishi.prepare.own-deck-separate'],
  'no-mirror': ['meishi.prepare.appearance'],
  'untidied': ['meishi.prepare.appearance'],
};
