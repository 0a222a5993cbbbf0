/** Presenting one's own card: the body, the voice and the bow. */
import type { RuleTexts } from '../rule-text';

export const rulesGreeting: RuleTexts = {
  'meishi.present.face-square': {
    title: 'Stop and stand square',
    statement: 'Come to a halt, feet together, body square to the other person, before you offer the card.',
    principle: 'First arrive, then act.',
    why: 'A card given in passing says that you are on your way to something else. Standing still gives the other your whole attention.',
    advice: 'Count one beat between your last step and the first movement of your hands.',
    happened: {
      met: 'You stood still and square as you offered the card.',
      'partly.walking': 'You were still moving as you offered the card.',
      'partly.turned': 'You were turned {degrees}° away as you offered the card.',
      'partly.feet': 'Your feet were {centimetres} cm apart as you offered the card.',
      'missed.walking': 'You offered the card while walking.',
      'missed.turned': 'You offered the card turned {degrees}° away.',
      'missed.feet': 'You offered the card with your feet {centimetres} cm apart.',
    },
  },
  'meishi.present.no-talking-to-the-floor': {
    title: 'Name to the face',
    statement: 'Say your name with your face up; do not speak it into your bow.',
    principle: 'Words first, then the bow.',
    why: 'A name spoken downwards is lost in the carpet, and the other has to read what you could have told them.',
    advice: 'Finish your name upright, then let the bow follow with the card.',
    happened: {
      met: 'You gave your name with your face up ({percent}% of it bent over).',
      partly: 'You gave {percent}% of your name bent over.',
      missed: 'You gave {percent}% of your name bent over, to the floor.',
    },
    sides: [
      'The separate bow: speak, then bow, so that each is complete.',
      'The joint bow: many texts have words, card and bow coincide, and in quick exchanges they do.',
      'Here the name should be mostly upright; the bow may begin as you finish it.',
    ],
  },
  'meishi.present.never-toss': {
    title: 'Never drop or toss a card',
    statement: 'A card goes from hand to hand, or into a holder. It is never thrown, slid across a table or let fall.',
    principle: 'Let go only when somebody else holds it.',
    why: 'The card stands for a person. To let it fall is to let them fall, and it is remembered.',
    advice: 'Hold on until you feel the other’s grip. If you feel nothing, you still have it.',
    happened: {
      met: 'Every card you handled stayed in hands or in the holder.',
      missed: 'You let a card go with nothing to receive it.',
    },
  },
  'meishi.present.step-back-bow': {
    title: 'Half a step back',
    statement: 'After handing over you may step back half a pace and bow once more, deeper.',
    principle: 'Having given, make room.',
    why: 'The half step ends the handing over and gives the other space to read. One school of etiquette teaches it; most people leave it out, so it only adds.',
    advice: 'Half a pace back, feet together, then a bow of about thirty degrees.',
    happened: {
      met: 'You stepped back and bowed more deeply.',
      missed: 'You did not step back for a deeper bow. That costs nothing.',
    },
  },
  'meishi.present.company-then-name': {
    title: 'Company, then name',
    statement: 'Say your company, your department and your full name as you extend the card.',
    principle: 'The voice hands over what the card confirms.',
    why: 'The other hears how your name sounds at the moment they see how it is written. A silent card leaves them guessing both.',
    advice: 'Begin the line as your arms begin to move: company, department, name, to mōshimasu.',
    happened: {
      met: 'You said your company and name as the card went out.',
      'partly.timing': 'You said your company and name {seconds} s away from the movement of the card.',
      'partly.half': 'You said only part of it: company, full name and to mōshimasu belong together.',
      missed: 'You extended the card without saying your company and name.',
    },
  },
  'meishi.present.slight-bow': {
    title: 'A small bow with the card',
    statement: 'Bow slightly, about fifteen degrees, as the card leaves your hands.',
    principle: 'The body says thank you while the hands are busy.',
    why: 'Without a bow the card is merely delivered. With too deep a one your hands sink and the other has to follow them down.',
    advice:
      'Bend from the hips to about fifteen degrees, rest there for half a second, and rise more slowly than you went down.',
    happened: {
      met: 'You bowed {degrees}° as the card changed hands.',
      'partly.shallow': 'You bowed {degrees}°, hardly more than a nod.',
      'partly.deep': 'You bowed {degrees}°, deeper than the moment asks for.',
      'partly.tempo':
        'You bowed {degrees}° and held it for {seconds} s; half a second to a second is enough, and needed.',
      'missed.shallow': 'You nodded ({degrees}°) as the card changed hands.',
      missed: 'You did not bow as the card changed hands.',
    },
    sides: [
      'The guide and most Japanese sources: a slight bow, about fifteen degrees, goes with the card.',
      'Some guides for foreigners: thirty degrees for juniors, even forty-five.',
      'Here fifteen is the aim and anything up to thirty-five is accepted; deeper bows have other occasions.',
    ],
  },
  'meishi.present.eye-contact': {
    title: 'Eyes on the person',
    statement: 'Look at the other person while you give your name, not at your hands.',
    principle: 'A name is given to someone.',
    why: 'If you watch your fingers, your introduction goes to them. A soft look at the face is enough; nobody needs to be stared at.',
    advice: 'Check the card before you begin to speak, then leave it to your hands.',
    happened: {
      met: 'You looked at your counterpart for {percent}% of your introduction.',
      'partly.away': 'You looked at your counterpart for {percent}% of your introduction.',
      'partly.hands': 'You looked down at your hands for {seconds} s at a stretch.',
      'missed.away': 'You looked at your counterpart for only {percent}% of your introduction.',
      'missed.hands': 'You watched your hands for {seconds} s at a stretch.',
    },
  },
  'meishi.present.closing-phrase': {
    title: 'A closing courtesy',
    statement: 'Close with “yoroshiku onegai itashimasu”, with the bow or once the card is taken.',
    principle: 'A greeting that was opened is also closed.',
    why: 'The phrase asks for good will in what is to come. Without it the exchange stops instead of ending.',
    advice: 'Say it as the bow begins, or at the latest as you straighten up.',
    happened: {
      met: 'You closed with a courtesy.',
      partly: 'Your closing courtesy came {seconds} s after you had let go.',
      'missed.silent': 'You let go of the card without a closing courtesy.',
      missed: 'Your closing courtesy came {seconds} s after you had let go, too late to belong to it.',
    },
  },
};
