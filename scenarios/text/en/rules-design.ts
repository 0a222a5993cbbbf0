/** Making the card. */
import type { RuleTexts } from '../rule-text';

export const rulesDesign: RuleTexts = {
  'meishi.design.bilingual': {
    title: 'Both languages',
    statement: 'The card speaks Japanese and a language in Latin letters.',
    principle: 'A card works for the one who receives it.',
    why: 'Your counterpart will read your name aloud, pass the card to colleagues and look you up by it next year. A card in one script only leaves half of that to luck.',
    advice: 'Give every line in both languages; have a Japanese reader look at it once.',
    happened: {
      met: 'Your card is in both languages.',
      'missed.latin': 'Your card is in Latin letters only. Nobody here could read it aloud.',
      'missed.japanese': 'Your card is in Japanese only; colleagues abroad could not read it.',
      missed: 'Nothing stands on your card yet.',
    },
  },
  'meishi.design.valid-layout': {
    title: 'One of the two layouts',
    statement: 'One language on each side, or both on the front. No third way.',
    principle: 'A reader should never have to hunt for their own language.',
    why: 'Two layouts are at home in Japan, and everybody knows how to read them. A side on which the languages are mixed has to be puzzled out while you stand there.',
    advice: 'Choose two sides if you write much, the bilingual front if you write little, and keep each language together.',
    happened: {
      met: 'Your card has one of the two layouts that are at home in Japan.',
      missed: 'The languages are not parted as either layout asks: one is missing, or both stand on one side.',
    },
  },
  'meishi.design.katakana-name': {
    title: 'The name in katakana',
    statement: 'A foreign name stands in katakana, beat for beat as it is said.',
    principle: 'How your name is written is how you will be called.',
    why: 'From your card the name goes into address books, seating plans and phone calls. A beat that is missing there is missing in every greeting that follows.',
    advice: 'Listen to the name beat by beat, compare it with how you say it, and have it proof-read before it is printed.',
    happened: {
      met: 'Your name stands in Japanese as it is said.',
      partly: 'Your name stands in katakana, but nobody has read it back to you yet.',
      'missed.missing': 'Beats of your name that the katakana leaves out: {missing}.',
      'missed.other': 'The Japanese name holds letters that katakana does not have.',
      missed: 'Your name does not stand in Japanese letters.',
    },
  },
  'meishi.design.size-91x55': {
    title: '91 × 55 mm',
    statement: 'The card has the Japanese size, 91 × 55 mm.',
    principle: 'What is exchanged should fit what it is kept in.',
    why: 'Holders, boxes and scanners in Japan are made for this size. A larger card bends in them, a smaller one slips and is lost.',
    advice: 'Order size no. 4 (91 × 55 mm); a millimetre more or less does no harm.',
    happened: {
      met: 'Your card measures {width} × {height} mm.',
      missed: 'Your card measures {width} × {height} mm and fits no Japanese holder.',
    },
  },
  'meishi.design.title-and-department': {
    title: 'Company, department, title',
    statement: 'Company, department and title can be read in Japanese.',
    principle: 'Where you stand tells others how to meet you.',
    why: 'Who greets first and who sits where follows from rank. A reader who finds no title has to ask, and asking is awkward.',
    advice: 'Use the Japanese word for your post. On your own account, give the name you trade under and what you do.',
    happened: {
      met: 'Company, department and title stand in Japanese.',
      partly: 'In Japanese the card gives {fields} of company, department and title.',
      missed: 'In Japanese the card does not say where you work and as what.',
    },
  },
  'meishi.design.family-name-clear': {
    title: 'The family name is plain to see',
    statement: 'On the Latin side nobody can mistake the given name for the family name.',
    principle: 'Spare others a guess that they could get wrong aloud.',
    why: 'Japanese names begin with the family, most Western ones end with it. A reader who does not know you cannot tell which is which, and will call you by one of them.',
    advice: 'Write the family name in capitals, in whichever place it stands.',
    happened: {
      met: 'Your family name stands in capitals.',
      missed: 'Nothing on the Latin side tells the family name from the given one.',
    },
  },
};
