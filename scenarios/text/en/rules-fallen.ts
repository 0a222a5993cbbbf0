/** A card on the floor, and the deep bow. */
import type { RuleTexts } from '../rule-text';

export const rulesFallen: RuleTexts = {
  'meishi.receive.never-drop': {
    title: 'A card does not fall',
    statement: 'Do not drop a card, and never step on one.',
    principle: 'The card stands for the person.',
    why: 'A name on the floor is a person on the floor. Everybody present feels it, and nobody will mention it.',
    advice: 'Close the second hand before the first one opens, and look at the card until you feel its edge.',
    happened: {
      met: 'No card fell through any fault of yours.',
      'partly.own': 'A card of your own fell from your hands.',
      'partly.holder': 'Your holder fell, and your cards fanned out over the floor.',
      'missed.theirs': 'Your counterpart’s card fell from your hands.',
      'missed.trodden': 'You stepped on a card.',
      missed: 'A card fell.',
    },
  },
  'meishi.receive.drop-recovery': {
    title: 'After a drop',
    statement: 'Stand still, apologise at once, kneel and lift the card with both hands. One’s own is replaced by a fresh one, never handed over from the floor.',
    principle: 'A slip is forgiven; how it is mended is remembered.',
    why: 'The words take the embarrassment from the other before it settles. No source prescribes these steps: they follow from clean cards, from both hands, and from the bow of an apology, and the figures are ours.',
    advice: 'Half a second of stillness, “taihen shitsurei itashimashita”, a deep bow; then bend the knees rather than the back.',
    happened: {
      met: 'You apologised at once and lifted the card with both hands after {seconds} s.',
      'partly.laughed': 'You laughed the drop off.',
      'partly.words': 'You lifted the card with both hands, but the apology came late or never.',
      'partly.lying': 'You apologised, but did not lift the card with both hands.',
      'partly.slow': 'You apologised, and lifted the card only after {seconds} s.',
      'missed.handed': 'You handed over the card that had lain on the floor.',
      missed: 'The card fell, and you neither apologised nor lifted it with both hands.',
    },
  },
  'meishi.prepare.clean-cards': {
    title: 'Only clean cards',
    statement: 'Offer cards that are flat and clean.',
    principle: 'What bears your name is looked at closely.',
    why: 'A bent corner or a smudge says that the one to whom it is given was not worth a better one.',
    advice: 'Sort out worn cards when you fill the holder. A card that has touched the floor stays in the jacket.',
    happened: {
      met: 'The card you handed over was clean.',
      partly: 'The card you handed over had fallen on the table.',
      missed: 'The card you handed over had lain on the floor.',
      'met.packed': 'Every card that you packed was flat and clean.',
      'partly.packed': 'Bent cards that you packed: {bent}.',
      'missed.packed': 'Stained cards that you packed: {stained}.',
    },
  },
  'bow.angle.saikeirei': {
    title: 'The deep bow: forty-five degrees',
    statement: 'Apologise, and take leave of somebody important, with a bow of about forty-five degrees.',
    principle: 'Depth is weight.',
    why: 'Words of apology with a light bow sound recited. Held low for two or three seconds they are believed.',
    advice: 'Bend from the hips until your gaze falls a metre before your feet, stay for two breaths, and rise slowly.',
    happened: {
      met: 'Your deep bow was {degrees} degrees.',
      'partly.shallow': 'Your deep bow was only {degrees} degrees.',
      'partly.deep': 'Your deep bow was {degrees} degrees, more than even an apology asks for.',
      'missed.none': 'The moment asked for a deep bow, and none came.',
      missed: 'The moment asked for a deep bow; yours was {degrees} degrees.',
    },
  },
  'bow.match-context': {
    title: 'The bow that suits the moment',
    statement: 'Fifteen degrees in passing or with a card, thirty in greeting, forty-five for an apology or a farewell to an important client.',
    principle: 'Too much is as wrong as too little.',
    why: 'A deep bow in a corridor makes people ask what has happened; a nod after a mishap makes them ask whether you noticed.',
    advice: 'Ask yourself what has passed between you: nothing, a meeting, or a fault. That is the depth.',
    happened: {
      met: 'Your bow of {degrees} degrees suited the moment.',
      'partly.shallow': 'Your bow was {degrees} degrees; the moment asked for {wanted}.',
      'partly.deep': 'Your bow was {degrees} degrees; the moment asked for {wanted}.',
      'missed.none': 'The moment asked for a bow, and none came.',
      missed: 'Your bow was {degrees} degrees; the moment asked for {wanted}.',
    },
  },
};
