/** Packing, and looking into the mirror, the evening before. */
import type { RuleTexts } from '../rule-text';

export const rulesPacking: RuleTexts = {
  'meishi.prepare.cardholder': {
    title: 'A holder of its own',
    statement: 'Cards live in a cardholder, not in a wallet, a pass case or a pocket.',
    principle: 'Your card stands for you; it has a place of its own.',
    why: 'A card from a wallet is warm, curved and has lain among receipts. From a holder it comes flat and clean, and whoever receives it sees that you thought of them beforehand.',
    advice: 'Keep one holder for nothing else, and let no card travel without it.',
    happened: {
      met: 'All {cards} of your cards were in a holder.',
      partly: '{cards} of your cards were in a holder, {loose} loose in the jacket.',
      missed: 'Your cards were loose in the jacket, in no holder.',
    },
  },
  'meishi.prepare.holder-usable-as-tray': {
    title: 'A holder that can be a tray',
    statement: 'The holder is a plain folding one, with a card ready under its flap.',
    principle: 'The holder is a tool of the exchange, not a box.',
    why: 'Received cards are laid on it, and your own waits under its flap. Hard metal with an edge holds no card ready, and rings when it touches another.',
    advice: 'Choose plain leather or cloth without studs. Lay one card under the flap before you go.',
    happened: {
      met: 'You packed a folding holder and laid a card ready under its flap.',
      partly: 'You packed a folding holder, but laid no card ready under its flap.',
      'missed.case': 'You packed a metal case, which can be no tray and has no flap.',
      missed: 'Without a holder there was nothing that could serve as a tray.',
    },
  },
  'meishi.prepare.holder-not-in-trousers': {
    title: 'At the chest, not where you sit',
    statement: 'The holder is carried in an inside pocket or a bag, never at the hip.',
    principle: 'What stands for people is not sat upon.',
    why: 'Cards from a hip pocket are warm and bent, and everybody sees from where you fetch them. A received card put there says even more.',
    advice: 'Put it into the inside pocket of the jacket; without one, on top in your bag.',
    happened: {
      met: 'The holder went into the inside pocket.',
      partly: 'The packed holder stayed where it lay.',
      missed: 'The holder went into the hip pocket, to be sat upon.',
    },
  },
  'meishi.prepare.own-deck-separate': {
    title: 'Your own cards by themselves',
    statement: 'Your own cards and those you have received are kept apart.',
    principle: 'Nobody is handed a stranger.',
    why: 'In haste one draws what lies on top. Whoever offers the card of somebody else has shown how little that card meant, and has to begin again.',
    advice: 'Empty the holder of received cards every evening, before you fill it.',
    happened: {
      met: 'Only your own cards were in the holder.',
      missed: 'Cards of other people among your own: {foreign}.',
    },
  },
  'meishi.prepare.appearance': {
    title: 'A look into the mirror',
    statement: 'Dress and grooming are neat before you meet anybody.',
    principle: 'Tidiness is for the one who has to look at it.',
    why: 'The first seconds are looked at, not heard. A turned-up collar or a thread is what a stranger remembers, and nobody will tell you.',
    advice: 'Before a mirror: creases, collar, shoes, nails, hair, and the telephone made silent. The evening before there is time for it.',
    happened: {
      met: 'Before the mirror {right} of {of} things were right.',
      partly: 'Before the mirror only {right} of {of} things were right.',
      missed: 'You looked, and left it: {right} of {of} things were right.',
    },
  },
};
