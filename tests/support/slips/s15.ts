/** Which rules each slip of S15 touches: exactly these. */
import type { Slip } from '../../../scenarios/scenes/s15-arriving/slips';
import type { SlipRules } from './slip-rules';

export const SLIPS_S15: SlipRules<Slip> = {
  'takes-kamiza': ['nomikai.seat.shimoza', 'nomikai.seat.wait-directed'],
  'sits-first': ['nomikai.seat.wait-directed'],
  'orders-first': ['nomikai.order.seniors-first'],
  late: ['nomikai.arrive.on-time'],

  'sends-word': ['nomikai.arrive.on-time'],
  'no-bow': ['bow.match-context'],
  'words-only': ['nomikai.seat.guide-senior-to-kamiza'],
  'shows-low-seat': ['nomikai.seat.guide-senior-to-kamiza'],
  'menu-to-junior': ['nomikai.order.seniors-first'],
  miscounts: ['nomikai.order.seniors-first'],
};
