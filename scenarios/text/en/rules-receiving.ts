/** Receiving the other's card. */
import type { RuleTexts } from '../rule-text';

export const rulesReceiving: RuleTexts = {
  'meishi.receive.two-hands': {
    title: 'Receive with both hands',
    statement: 'Take the other person’s card with both hands.',
    principle: 'Receive as carefully as you wish to be received.',
    why: 'One hand takes; two hands accept. The giver sees the difference before they have let go.',
    advice: 'Empty both hands in good time and bring them up together as the card comes.',
    happened: {
      met: 'You received the card with both hands.',
      partly: 'Your second hand joined {seconds} s after you had the card.',
      missed: 'You took the card with one hand.',
    },
  },
  'meishi.receive.chodai': {
    title: 'Say that you accept it',
    statement: 'Say “chōdai itashimasu” or “chōdai shimasu” as the card reaches you.',
    principle: 'Never take a card in silence.',
    why: 'The words turn taking into accepting. Silence leaves the giver unsure whether they were met.',
    advice: 'Begin to say it as your hands close on the card.',
    happened: {
      met: 'You said that you accepted the card as it reached you.',
      partly: 'You said it {seconds} s away from the moment when the card reached you.',
      missed: 'You took the card without a word of acceptance.',
    },
    sides: [
      'Some editors: “chōdai itashimasu” is humble twice over, and so wrong.',
      'Others, citing the official guidelines on polite language: it joins two different kinds of humility and is correct.',
      'Here both forms count in full. Only silence does not.',
    ],
  },
  'meishi.receive.read-a-few-seconds': {
    title: 'Read it for a few seconds',
    statement: 'Keep the card in your hands and read it for a few seconds before you put it anywhere.',
    principle: 'Looking at the card is looking at the person.',
    why: 'A card put away unread says that the name did not matter. This is the fault that people remember longest.',
    advice: 'Hold the card at chest height, read company, title and name without haste, then look up.',
    happened: {
      met: 'You held the card for {held} s and read it for {gaze} s.',
      'partly.short': 'You held the card for {held} s and read it for {gaze} s, rather short.',
      'partly.long': 'You looked at the card for {gaze} s, so long that it began to feel like an examination.',
      'missed.unread': 'You held the card for {held} s and never looked at it.',
      missed: 'You held the card for {held} s and looked at it for {gaze} s before it left your hands.',
    },
  },
  'meishi.receive.fingers-off-print': {
    title: 'Keep their name uncovered',
    statement: 'Hold a received card by its lower corners, with no finger on the logo or the name.',
    principle: 'Nobody’s name goes under a thumb.',
    why: 'Your thumb on their company’s logo is seen at once, for it is exactly where they are looking.',
    advice:
      'Let your thumbs meet the lower corners, where the margin is widest, and correct your grip as soon as the giver lets go.',
    happened: {
      met: 'Your fingers stayed on the margin; at most {percent}% of the print was touched.',
      partly: 'Your fingers strayed over the print: {percent}% of the card at worst.',
      missed: 'Your fingers covered the print: {percent}% of the card at worst.',
    },
  },
  'meishi.receive.small-bow': {
    title: 'A small bow of thanks',
    statement: 'Acknowledge the card with a small bow.',
    principle: 'What is given is answered.',
    why: 'The bow closes the circle that the other opened with theirs.',
    advice: 'Bow about fifteen degrees as you take the card, keeping the card at chest height.',
    happened: {
      met: 'You bowed {degrees}° as you received the card.',
      'partly.shallow': 'You bowed {degrees}°, hardly more than a nod.',
      'partly.deep': 'You bowed {degrees}°, deeper than the moment asks for.',
      'missed.shallow': 'You nodded ({degrees}°) as you received the card.',
      missed: 'You received the card without a bow.',
    },
  },
  'meishi.receive.confirm-name': {
    title: 'Read the name back',
    statement: 'Say the name back, or ask how it is read, before you sit down.',
    principle: 'Better one question now than a wrong name for years.',
    why: 'Japanese names can be read in many ways, and asking at once is taken as interest. Asking later admits that you had not looked.',
    advice: 'Read the name aloud with -sama; if you cannot, ask “o-namae wa nan to o-yomi sureba yoroshii deshō ka”.',
    happened: {
      met: 'You made sure of the name on the spot.',
      partly: 'You made sure of the name only once you were seated.',
      missed: 'You did not make sure of the name.',
    },
  },
  'meishi.receive.no-name-jokes': {
    title: 'No remarks on names',
    statement: 'Never call a name odd or funny.',
    principle: 'A name is not a topic of conversation.',
    why: 'People have heard the joke all their lives. What was meant as warmth sounds like a verdict.',
    advice: 'If a name is new to you, ask how it is read and leave it there.',
    happened: {
      met: 'You made no remark about the name.',
      missed: 'You called the name unusual.',
    },
  },
};
