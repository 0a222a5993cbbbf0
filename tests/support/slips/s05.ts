/** Which rules each slip of S05 touches: exactly these. */
import type { Slip } from '../../../scenarios/scenes/s05-preempted/slips';
import type { SlipRules } from './slip-rules';

export const SLIPS_S05: SlipRules<Slip> = {
  'pushes-forward': ['meishi.simul.lower-side-gives-way'],
  'rummage': ['meishi.prepare.ready-in-time'],
  'no-apology': ['meishi.order.preempted-receive-first'],

  'no-first-phrase': ['meishi.order.preempted-receive-first'],
  'keeps-waiting': ['meishi.order.preempted-receive-first'],
  'one-hand-receiving': ['meishi.receive.two-hands'],
  // The words before you are the words of acceptance.
  'silent-receiving': ['meishi.order.preempted-receive-first', 'meishi.receive.chodai'],
  'stored-unread': ['meishi.receive.read-a-few-seconds'],
  'text-facing-self': ['meishi.present.orientation'],
  'one-hand': ['meishi.present.two-hands'],
  'thumb-on-own-print': ['meishi.present.fingers-off-text'],
  // Without a word neither name nor apology is heard.
  'no-name': ['meishi.order.preempted-receive-first', 'meishi.present.company-then-name'],
};
