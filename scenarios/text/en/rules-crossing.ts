/** When both cards cross at once. */
import type { RuleTexts } from '../rule-text';

export const rulesCrossing: RuleTexts = {
  'meishi.simul.only-when-mirrored': {
    title: 'Mirror the other’s hands',
    statement: 'Exchange at the same time only when the other offers with one hand as well; answer two hands with two.',
    principle: 'The form of the exchange is agreed without words.',
    why: 'If one uses one hand and the other two, a card has nowhere to land, and someone must take theirs back.',
    advice: 'Watch for a card in the right hand and a holder in the left: then part your hands the same way.',
    happened: {
      met: 'You answered one hand with one hand.',
      partly: 'You held your card out in one hand {seconds} s before the other did.',
      'missed.both': 'You answered one hand with both, and the other’s card had to go back.',
      'missed.none': 'You left the other’s offer without an answer.',
      missed: 'You held your card out in one hand {seconds} s too early.',
    },
  },
  'meishi.simul.right-gives-left-receives': {
    title: 'Right gives, left receives',
    statement: 'In a simultaneous exchange the right hand gives and the left hand receives.',
    principle: 'One convention for all, so that arms never cross.',
    why: 'Everybody uses the same hands, left-handed people too. Whoever swaps them bars the other’s way.',
    advice: 'Holder flat on the left palm, card in the right hand, before you step up.',
    happened: {
      met: 'Your right hand gave while your left received.',
      'missed.swapped': 'You offered with the left hand, and the arms would have crossed.',
      missed: 'The cards did not cross.',
    },
  },
  'meishi.simul.holder-as-tray': {
    title: 'Your holder is the tray',
    statement: 'Hold your cardholder in the left hand and let the other’s card land on it.',
    principle: 'A card is received on something, not in something.',
    why: 'The holder gives the other a place to aim at, and their card lies flat and clean.',
    advice: 'Keep the holder level, and bring its middle under their card.',
    happened: {
      met: 'Their card landed on your holder.',
      partly: 'Their card landed {centimetres} cm off the middle of your holder.',
      'missed.bare': 'You took their card in the bare hand.',
      missed: 'Their card landed {centimetres} cm off the middle of your holder.',
    },
  },
  'meishi.simul.aim-at-their-holder': {
    title: 'Aim at their holder',
    statement: 'Lay your card on the other’s holder instead of trying to be the lower one.',
    principle: 'A place to land ends every race.',
    why: 'Two people who each try to be lower end at their knees. The other’s holder is the right height by definition.',
    advice: 'Look where their holder is, go there in one movement, and let go.',
    happened: {
      met: 'Your card went straight onto their holder.',
      'partly.beside': 'Your card came down {centimetres} cm from the middle of their holder.',
      'partly.low': 'Your card sank {centimetres} cm below your breastbone on the way.',
      'missed.low': 'The cards raced downwards: yours sank {centimetres} cm below your breastbone.',
      'missed.never': 'Your card never reached their holder.',
      missed: 'Your card came down {centimetres} cm from the middle of their holder.',
    },
  },
  'meishi.simul.right-hand-joins': {
    title: 'The free hand joins',
    statement: 'As soon as your right hand is free, it joins, so that both hands hold the card you received.',
    principle: 'One hand only while the other has work.',
    why: 'The one-handed moment is excused because both hands are busy. When it is over, so is the excuse.',
    advice: 'Let go, and go straight to the corner of their card.',
    happened: {
      met: 'Your right hand joined at once.',
      partly: 'Your right hand joined {seconds} s after it was free.',
      'missed.none': 'There was no card for it to join.',
      missed: 'You kept their card in one hand.',
    },
  },
  'meishi.receive.keep-high': {
    title: 'Keep their card high',
    statement: 'Hold and read a received card at chest height; it never sinks below the navel.',
    principle: 'Where the card is held shows what it is worth.',
    why: 'A card that sinks while you bow or listen looks forgotten.',
    advice: 'Bow from the hips and leave your hands where they are.',
    happened: {
      met: 'You kept their card high.',
      partly: 'Their card sank {centimetres} cm below your navel.',
      missed: 'Their card sank {centimetres} cm below your navel.',
    },
  },
};
