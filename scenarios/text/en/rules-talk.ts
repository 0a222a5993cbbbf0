/** The talk after ranks have been declared not to count. */
import type { RuleTexts } from '../rule-text';

export const rulesTalk: RuleTexts = {
  'nomikai.talk.bureiko-keep-keigo': {
    title: 'Bureikō, and the polite forms stay',
    statement: 'When ranks are said not to count tonight, relax your tone, and keep polite forms and titles: at least 95 % of your lines, with a warmth of 60 out of 100.',
    principle: 'The host loosens the tie, not the order of things.',
    why: 'Bureikō is a kindness of whoever stands higher. It is returned by enjoying it, not by using it: tomorrow the desks stand where they stood, and everybody remembers who called whom by a first name. Ice-cold formality refuses the kindness as well, but that is soon forgiven.',
    advice: 'Smile, thank, look at whoever speaks, and say your everyday desu and masu. A warm line adds ten to the warmth, a stiff one takes ten away; it begins at forty.',
    happened: {
      met: '{percent}% of your lines kept the polite form, with a warmth of {warmth}.',
      partly: 'Only {percent}% of your lines kept the polite form.',
      'partly.stiff': 'Your forms were right, but the warmth was only {warmth}: too stiff for an evening like this.',
      'partly.quiet': 'Your forms were right, but you left more than half of your turns unused.',
      missed: 'Only {percent}% of your lines kept the polite form.',
      'missed.name': 'You called the department manager by his first name.',
      'missed.plain': 'You spoke to the department manager in plain form.',
    },
  },
  'nomikai.talk.bureiko-no-grievance': {
    title: 'No complaints, even when asked',
    statement: 'Do not use a relaxed hour to criticise your manager or to air complaints.',
    principle: 'An honest opinion has its place; a party is not it.',
    why: 'Whoever asks “what do you really think of me?” over a glass wants to be at ease, not to be assessed, and before the others he cannot answer. What is said there is not forgotten; it only is not mentioned any more.',
    advice: 'Name one thing that you honestly appreciate, and turn to a story he likes to tell. What needs changing is said in a meeting room, by day.',
    happened: {
      met: 'Asked for your opinion, you gave nothing that would sting the next day.',
      'partly.silent': 'Asked for your opinion, you left the question to somebody else.',
      missed: 'Asked for your opinion, you voiced a complaint.',
    },
  },
  'nomikai.talk.safe-topics': {
    title: 'Topics that leave the table whole',
    statement: 'Leave politics, religion, money, gossip and lectures alone; if others begin, lead away within two turns.',
    principle: 'One table, one company.',
    why: 'On such topics everybody has to take a side, in front of people with whom they must work tomorrow. Whoever changes the subject in time does all of them a favour.',
    advice: 'Keep hold of what people said they enjoy: a hobby, a place, the food. Ask about that.',
    happened: {
      met: 'You led the talk elsewhere in good time (lines of the others on it: {turns}).',
      partly: 'You led the talk elsewhere only after {turns} lines of the others on it.',
      'missed.left': 'You let the others go on until somebody else changed the subject.',
      'missed.late': 'You led the talk elsewhere only after {turns} lines of the others on it.',
      'missed.politics': 'You joined in the talk about politics.',
      'missed.religion': 'You brought up religion.',
      'missed.money': 'You brought up money.',
      'missed.gossip': 'You repeated what a colleague was supposed to have said.',
      'missed.lecture': 'You lectured the table on how it ought to be.',
      missed: 'You spoke of what divides a table.',
    },
  },
  'nomikai.talk.phone-away': {
    title: 'The phone stays in the pocket',
    statement: 'Keep your phone off the table and unused, also when it buzzes.',
    principle: 'Who is here comes before who is not.',
    why: 'A glance at a screen tells whoever is speaking that something else might be better. The sentence ends there, and often it was the one that mattered.',
    advice: 'Let it buzz. If it cannot wait, excuse yourself, rise, and take it out away from the table.',
    happened: {
      met: 'Your phone stayed in your pocket.',
      'met.excused': 'You excused yourself and rose before you took out your phone.',
      partly: 'You took out your phone, made it silent and put it back: {seconds} s.',
      missed: 'Your phone was out for {seconds} s.',
    },
  },
  'followup.language.business-japanese': {
    title: 'Japanese, at the register of the place',
    statement: 'Say at least four lines in five in Japanese, and in the forms that working people use with each other.',
    principle: 'The language of the place is half of the courtesy.',
    why: 'Nobody expects faultless Japanese of you. But English wrapped in katakana, or the words of a school yard, put the effort on the others’ side.',
    advice: 'Short and correct is better than witty: thank you, I did not know that, please tell me more.',
    happened: {
      met: '{percent}% of your lines were in Japanese at the register of the place.',
      partly: 'Only {percent}% of your lines were in Japanese at the register of the place.',
      missed: 'Only {percent}% of your lines were in Japanese at the register of the place.',
    },
  },
};
