/** Without a card: what is said, what is done the same day, and how it does not happen again. */
import type { RuleTexts } from '../rule-text';

export const rulesRunOut: RuleTexts = {
  'meishi.prepare.enough-cards': {
    title: 'Cards for everybody, and some more',
    statement: 'Carry at least ten cards to a visit, and half as many again as the people you expect.',
    principle: 'Provide for the one who was not announced.',
    why: 'A colleague who joins the meeting, a card that falls: whoever has counted exactly has too few. Running out leaves somebody without your name.',
    advice: 'Fill the holder the evening before, and again whenever you are back at your desk.',
    happened: {
      met: 'You carried {cards} cards of your own.',
      partly: 'You carried only {cards} cards of your own.',
      missed: 'You carried {cards} cards of your own, too few for the people you meet.',
    },
  },
  'meishi.runout.say-run-out': {
    title: 'You have run out; you have not forgotten',
    statement: 'Without a card, apologise and say that you have run out, before or as you receive theirs.',
    principle: 'Do not let the other feel unexpected.',
    why: 'To have run out means that you met many people. To have forgotten means that this meeting was not worth a thought. Everybody knows the phrase, and everybody is glad of it.',
    advice: '“Mōshiwake gozaimasen. Ainiku meishi o kirashite orimashite”, with a bow of thirty degrees, before you take the other’s card.',
    happened: {
      met: 'You apologised and said that you had run out of cards.',
      'partly.late': 'You said that you had run out only {seconds} s after receiving the card.',
      'partly.forgot': 'You first said that you had forgotten your cards.',
      'missed.forgot': 'You said that you had forgotten your cards.',
      'missed.unsaid': 'You did not say why no card came from you.',
      missed: 'You said that you had run out {seconds} s after receiving the card.',
    },
  },
  'meishi.runout.introduce-verbally': {
    title: 'Be your own card',
    statement: 'Without a card, say your company, department and full name within ten seconds. Numbers and addresses are not dictated.',
    principle: 'Give what can be kept in the head.',
    why: 'A name heard clearly is remembered; digits are not, and they make the other look for a pen.',
    advice: 'One calm sentence: company, department, name. The rest will come with the card you send.',
    happened: {
      met: 'You gave company, department and name in {seconds} s.',
      'partly.incomplete': 'Of company, department and name you gave {items} out of three.',
      'partly.slow': 'Company, department and name took you {seconds} s.',
      'partly.dictated': 'You dictated numbers to someone who had nothing to write with.',
      'missed.slow': 'Company, department and name took you {seconds} s.',
      'missed.dictated': 'You dictated numbers, and did not say who you are.',
      missed: 'You did not say who you are.',
    },
  },
  'meishi.runout.ask-before-mailing': {
    title: 'Ask, then send',
    statement: 'Ask leave to send a card later, and send it within a working day.',
    principle: 'A promise is worth the day on which it is kept.',
    why: 'The question shows that you want to be known; the letter makes it true. Without it the next telephone call begins with “who is speaking, please?”.',
    advice: 'Ask “gojitsu, aratamete meishi o o-okuri shite mo yoroshii deshō ka”, and post the card with a short note the same evening.',
    happened: {
      met: 'You asked leave to send a card, and sent it in time.',
      'partly.unasked': 'You sent a card without having asked.',
      'partly.unsent': 'You asked leave to send a card, and never sent it.',
      'partly.late': 'You asked leave to send a card, and sent it late.',
      missed: 'You neither asked leave to send a card nor sent one.',
    },
  },
  'followup.mail.same-day': {
    title: 'Thanks on the same day',
    statement: 'Thank by mail on the day of the meeting, within a day at the latest.',
    principle: 'Gratitude cools quickly.',
    why: 'The same evening your face is still before their eyes. Two days later your mail is one of many.',
    advice: 'Write three lines before you go home: thanks, one thing that was said, what happens next.',
    happened: {
      met: 'Your thanks went out {hours} h after the meeting.',
      partly: 'Your thanks went out only {hours} h after the meeting.',
      'missed.none': 'You sent no thanks.',
      missed: 'Your thanks went out {hours} h after the meeting.',
    },
  },
};
