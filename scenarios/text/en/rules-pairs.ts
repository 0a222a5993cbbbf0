/** Between two people: who is first, and what happens when both are. */
import type { RuleTexts } from '../rule-text';

export const rulesPairs: RuleTexts = {
  'meishi.order.preempted-receive-first': {
    title: 'Offered first? Receive first',
    statement: 'If the other side is faster, take their card first, apologise for coming second, and offer yours within a few seconds.',
    principle: 'What is held out to you has the right of way.',
    why: 'To insist on your own turn makes the other stand there with a full hand. The apology gives the order back that haste took away.',
    advice: 'Slide your card beneath the holder, say “o-saki ni chōdai itashimasu”, read, and begin your own offer with “mōshiokuremashita”.',
    happened: {
      met: 'You took theirs first, apologised, and offered yours {seconds} s after reading.',
      'partly.unsaid': 'You apologised, but did not ask leave to take theirs first.',
      'partly.slow': 'You apologised, but your card came only {seconds} s after reading theirs.',
      'missed.never': 'You took their card and never offered yours.',
      'missed.before': 'You gave your card although theirs had been held out first.',
      'missed.silent': 'You offered yours without a word about coming second.',
      missed: 'Your own offer came {seconds} s after reading theirs.',
    },
  },
  'meishi.simul.lower-side-gives-way': {
    title: 'Give way when two cards meet',
    statement: 'If both hold a card out and freeze, the side of lower rank slides its own beneath the holder and takes the other’s first.',
    principle: 'Of two who stop, one must move: the junior.',
    why: 'Two outstretched cards and nobody to take them is a small trap; the longer it lasts, the more it looks like a contest.',
    advice: 'See the other card, bring yours back at once, and say “o-saki ni chōdai itashimasu”.',
    happened: {
      met: 'You left the way free for their card.',
      partly: 'Two cards stood in the air for {seconds} s before you gave way.',
      'missed.stuck': 'Two cards stood in the air, and yours did not give way.',
      missed: 'Two cards stood in the air for {seconds} s.',
    },
    sides: [
      'Some teachers: the lower side gives way at once and receives first.',
      'Others: wait with your card out until the superior has taken it.',
      'Here giving way counts in full; so does a superior who is already reaching for yours.',
    ],
  },
};
