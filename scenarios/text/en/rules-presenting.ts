/** Presenting one's own card: the card and the hands. */
import type { RuleTexts } from '../rule-text';

export const rulesPresenting: RuleTexts = {
  'meishi.present.orientation': {
    title: 'Text toward the reader',
    statement: 'Turn the card so that the other person can read it as they take it. For you it is upside down.',
    principle: 'A card is given to be read, so it faces its reader.',
    why: 'Someone who has to turn your card round does a small piece of work that you left undone, and does it in front of you.',
    advice: 'Pack your cards so that they leave the holder facing away from you; then there is nothing to remember.',
    happened: {
      met: 'Your card stood {degrees}° from straight for its reader.',
      partly: 'Your card was {degrees}° askew for its reader.',
      missed: 'Your card was {degrees}° away from straight for its reader.',
    },
  },
  'meishi.present.turn-before-offer': {
    title: 'Turn first, then offer',
    statement: 'Finish turning the card before your arms go out.',
    principle: 'Preparation belongs to you; only the finished gesture belongs to the other.',
    why: 'A card that spins under someone’s eyes looks like a correction. A card that arrives still looks like an intention.',
    advice: 'Turn the card close to your body, look at it once, and only then extend your arms.',
    happened: {
      met: 'Your card came out already turned.',
      partly: 'Your card turned {degrees}° while your arms were out.',
      missed: 'You turned the card by {degrees}° while holding it out.',
    },
    sides: [
      'The formal school: turning the card by two quarter turns over the holder is itself part of the courtesy.',
      'Practical teachers: turning a card after drawing it is already too late; pack it reversed.',
      'Here any way of turning will do, as long as it is finished before the arms extend.',
    ],
  },
  'meishi.present.two-hands': {
    title: 'Both hands',
    statement: 'Hold the card with both hands from the moment you extend it until it is taken.',
    principle: 'Two hands say that the thing between them matters.',
    why: 'The card stands for the person named on it. One hand passes an object along; two hands present someone.',
    advice: 'Put everything else down first. One thumb at each lower corner, elbows easy.',
    happened: {
      met: 'Both hands held the card until it was taken.',
      partly: 'Both hands were on the card for {percent}% of the offer.',
      'missed.one': 'You did not have both hands on the card when it was taken.',
      'missed.late': 'Both hands were on the card for only {percent}% of the offer.',
    },
  },
  'meishi.present.fingers-off-text': {
    title: 'Fingers off the print',
    statement: 'Hold the card by its margins, so that no finger covers a name, a logo or any other text.',
    principle: 'Nobody’s name goes under a thumb.',
    why: 'Covered print cannot be read, and covering it treats the name as mere paper.',
    advice: 'Pinch the very corners nearest to you. Let the thumbs lie along the edge, not across the card.',
    happened: {
      met: 'Your fingers stayed on the margin; at most {percent}% of the print was touched.',
      partly: 'Your fingers strayed over the print: {percent}% of the card at worst.',
      missed: 'Your fingers covered the print: {percent}% of the card at worst.',
    },
  },
  'meishi.present.chest-height': {
    title: 'At chest height',
    statement: 'Let the card travel at the height of your chest.',
    principle: 'What you honour, you carry at the height of the heart.',
    why: 'Held low, the card looks like a ticket; held high, it hides a face. At chest height both can be seen, the card and the person.',
    advice: 'Keep your elbows a little bent and the card about a hand’s breadth below the collarbones.',
    happened: {
      met: 'Your card travelled at chest height.',
      'partly.low': 'Your card was taken {centimetres} cm below the breastbone, a little low.',
      'partly.high': 'Your card was taken {centimetres} cm above the breastbone, a little high.',
      'missed.low': 'Your card was taken {centimetres} cm below the breastbone, at the belt.',
      'missed.high': 'Your card was taken {centimetres} cm above the breastbone, before the face.',
    },
  },
  'meishi.present.slightly-lower': {
    title: 'No race downwards',
    statement: 'Lowering the card a touch, once, is polite. Going lower and lower is not.',
    principle: 'Modesty is shown once and then left in peace.',
    why: 'A small dip lets the other stand a little higher. Repeated, it turns into a contest that neither can win and both find comical.',
    advice: 'Dip the card by a finger’s breadth if you wish, then hold still.',
    happened: {
      met: 'You kept the card at a steady height.',
      'partly.often': 'You lowered the card {lowerings} times.',
      'partly.low': 'You let the card sink to {centimetres} cm below the breastbone.',
      'missed.often': 'You lowered the card {lowerings} times.',
      'missed.low': 'You let the card sink to {centimetres} cm below the breastbone.',
    },
    sides: [
      'Many lists, the tourist office’s among them: hold your card below the other person’s.',
      'Etiquette teachers and business magazines: stay at chest height and stop lowering; the race is a joke that everybody knows.',
      'Here one small dip within the chest band is welcome and none is expected.',
    ],
  },
  'meishi.present.over-holder': {
    title: 'The holder as a tray',
    statement: 'You may keep the holder under the card as you offer it.',
    principle: 'A tray makes an offering out of a thing.',
    why: 'The holder steadies the card and keeps your hands together. Some leave it out because the card may slip, so it only adds.',
    advice: 'Lay the card on the closed holder, fingers under the holder, thumbs on the card’s margin.',
    happened: {
      met: 'You offered the card over your holder.',
      missed: 'You offered the card without the holder under it. That costs nothing.',
    },
  },
  'meishi.present.japanese-side-up': {
    title: 'Japanese side up',
    statement: 'Give a Japanese reader the Japanese side.',
    principle: 'Speak to people in their own language first.',
    why: 'A two-sided card says that you made an effort. Giving the other side first takes it back.',
    advice: 'Check which face is up when you draw the card, not when you offer it.',
    happened: {
      met: 'The Japanese side was up.',
      missed: 'The English side was up.',
    },
  },
  'meishi.present.distance': {
    title: 'An arm’s length and a bow',
    statement: 'Stop about a metre away: near enough for the arms, far enough for a bow.',
    principle: 'Leave room for the other person to bow.',
    why: 'Too near, the heads all but meet and someone has to step back. Too far, both lean and the card hangs in the air.',
    advice: 'Stop two steps away, bow, then take half a step in with the card.',
    happened: {
      met: 'You stood {metres} m apart.',
      'partly.near': 'You stood {metres} m apart, a little too near.',
      'partly.far': 'You stood {metres} m apart, a little too far.',
      'missed.near': 'You stood {metres} m apart, too near to bow.',
      'missed.far': 'You stood {metres} m apart, too far to reach.',
    },
  },
};
