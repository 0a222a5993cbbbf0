/** The toast. */
import type { RuleTexts } from '../rule-text';

export const rulesToast: RuleTexts = {
  'nomikai.kanpai.wait': {
    title: 'Nothing before the toast',
    statement: 'Touch neither drink nor food until the toast has been called.',
    principle: 'The evening begins for everyone at once.',
    why: 'The toast is the moment at which a row of people becomes a company. Whoever has drunk before it has begun without the others.',
    advice: 'Leave your glass and your chopsticks where they are, and look at whoever is speaking.',
    happened: {
      met: 'Your glass touched your lips only after the toast.',
      missed: 'You drank before the toast was called.',
      'missed.ate': 'You took up your chopsticks before the toast was called.',
    },
  },
  'nomikai.kanpai.lower-glass': {
    title: 'Your rim a little lower',
    statement: 'Toward guests and seniors, hold the rim of your glass one to four centimetres below theirs.',
    principle: 'A finger’s breadth says it; more is theatre.',
    why: 'The lower rim is a bow made with a glass. Held higher it looks careless; racing each other down to the table embarrasses both.',
    advice: 'Look at their rim before you lean in. If they lower theirs, follow once, smile, and let it be.',
    happened: {
      met: 'Your rim was {mm} mm below theirs.',
      partly: 'Your rim was only {mm} mm below theirs.',
      'partly.show': 'Your rim was {mm} mm below theirs: more than the gesture asks for.',
      'partly.race': 'You lowered your glass {dips} times in a row: it became a race.',
      'missed.high': 'Your rim was not below theirs, but {mm} mm above or level.',
      missed: 'Your rim was not below theirs.',
    },
    sides: [
      'Teachers of manners ask for it, and many seniors notice.',
      'In polls hardly four in ten do it; some call it an invented custom that slows down the toast.',
      'It counts in full in the traditional pack and one level less in a modern office. One to four centimetres is what can be seen without being shown.',
    ],
  },
  'nomikai.kanpai.support-hand': {
    title: 'A hand beneath the glass',
    statement: 'Toward guests and seniors, support your glass with the other hand.',
    principle: 'Two hands for what matters.',
    why: 'As with a card, the second hand says that the other person has all of your attention.',
    advice: 'Right hand around the glass, left hand flat beneath it, before you raise it.',
    happened: { met: 'Your other hand was beneath the glass.', missed: 'You held the glass out with one hand.' },
  },
  'nomikai.kanpai.gentle': {
    title: 'A light touch',
    statement: 'Let the glasses touch lightly, or raise yours by sight to those who sit far away.',
    principle: 'The sound is for the ear, not for the table.',
    why: 'Thin glass breaks, and foam on a guest’s sleeve is remembered longer than the speech.',
    advice: 'Hold your glass out and keep it still: let the other glass come to yours.',
    happened: {
      met: 'The glasses touched lightly, at {speed} cm/s.',
      'met.sight': 'You raised your glass by sight, without a touch.',
      partly: 'The glasses met rather hard, at {speed} cm/s.',
      missed: 'You struck the other glass at {speed} cm/s.',
    },
  },
  'nomikai.kanpai.sip-before-table': {
    title: 'To the lips before the table',
    statement: 'After the toast touch the glass with your lips before you put it down.',
    principle: 'What was raised together is tasted together.',
    why: 'A glass that goes straight back to the table looks as if its holder had not joined in. A touch of the lips is enough, and tea does as well as beer: how much you drink never counts here.',
    advice: 'Draw the glass in, tilt it toward you, and only then put it down.',
    happened: {
      met: 'The glass was at your lips before you put it down.',
      partly: 'You put the glass down first, and took it up again.',
      missed: 'You put the glass down without having touched it with your lips.',
    },
  },
  'nomikai.kanpai.after-senior': {
    title: 'After whoever called the toast',
    statement: 'Let the one who called the toast drink first.',
    principle: 'Eyes first, then lips.',
    why: 'You see it only if you look. That glance over the glass is half of the courtesy.',
    advice: 'Keep your glass up and look at the speaker; when their glass is at their lips, bring yours to your own.',
    happened: {
      met: 'Whoever called the toast drank first.',
      partly: 'You drank {seconds} s before whoever called the toast.',
      missed: 'You drank well before whoever called the toast.',
    },
  },
  'nomikai.kanpai.say-kanpai': {
    title: 'The word: kanpai',
    statement: 'Say “kanpai” with the others.',
    principle: 'One word, in one voice.',
    why: 'The French “tchin-tchin” is, in Japanese ears, a child’s word for something else. It will be forgiven with a laugh; the word that binds the table is kanpai.',
    advice: 'Have the word ready while the speech is coming to its end.',
    happened: {
      met: 'You said “kanpai” {seconds} s after the call.',
      'partly.early': 'You said “kanpai” before the call.',
      partly: 'You said “kanpai” {seconds} s after the call, when the others had drunk.',
      'missed.tchin': 'You said “tchin-tchin”.',
      missed: 'You said “kanpai” only {seconds} s after the call.',
    },
  },
};
