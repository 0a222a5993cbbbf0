/** Arriving, preparing, and the order of the exchange. */
import type { RuleTexts } from '../rule-text';

export const rulesBefore: RuleTexts = {
  'visit.coat-off-before-entry': {
    title: 'Coat off before reception',
    statement: 'Take off your coat, scarf and gloves before you walk up to the reception desk.',
    principle: 'A visitor leaves the street outside.',
    why: 'A coat carries rain, cold and dust into somebody else’s house, and a visitor still wrapped up looks as if they might turn round and go.',
    advice: 'Stop inside the entrance, fold the coat with its lining outwards and carry it over your arm.',
    happened: {
      met: 'Your coat was over your arm when you reached the desk.',
      missed: 'You reached the desk with your coat still on.',
    },
  },
  'visit.arrive-five-minutes-early': {
    title: 'Five minutes early',
    statement: 'Announce yourself about five minutes before the appointment: not late, and not much earlier.',
    principle: 'Being punctual means that nobody has to wait for you, and nobody has to hurry for you.',
    why: 'Late, you spend your host’s time. Far too early, you oblige them to break off what they are doing or to leave you sitting there.',
    advice: 'Reach the building with time to spare, wait downstairs, and step up to the desk at about five minutes to.',
    happened: {
      met: 'You announced yourself {minutes} min before the appointment.',
      'partly.early': 'You announced yourself {minutes} min before the appointment, which is a little too early.',
      'partly.late': 'You announced yourself {minutes} min after the appointed time.',
      'missed.early': 'You announced yourself {minutes} min before the appointment, far too early.',
      'missed.late': 'You announced yourself {minutes} min late.',
    },
  },
  'visit.rise-when-host-enters': {
    title: 'On your feet, card ready',
    statement: 'Stand up at once when your host comes in, with your card already drawn.',
    principle: 'The one who was sitting rises to meet the one who comes.',
    why: 'To remain seated is to receive your host in their own house. Rising shows that you had been waiting for this person and nothing else.',
    advice: 'Sit on the front half of the chair, keep the card ready on the holder, and rise as the door moves.',
    happened: {
      met: 'You were on your feet with your card ready as the door opened.',
      'partly.slow': 'You began to rise {seconds} s after the door opened.',
      'partly.unready': 'You rose in time, but your card was not yet drawn.',
      'partly.seated': 'Your card was ready, but you were still seated {seconds} s after the door opened.',
      missed: 'You were still seated when your host came in, and your card was not drawn.',
    },
  },
  'meishi.prepare.ready-in-time': {
    title: 'Card ready in time',
    statement: 'Have your card at hand before the introductions begin. No rummaging once you face each other.',
    principle: 'Prepare out of sight, so that your attention is free when it matters.',
    why: 'A search through pockets turns a first meeting into waiting. It also says that you had not expected this person to be worth a card.',
    advice: 'While you wait, draw one card and keep it on or under the holder.',
    happened: {
      met: 'Your card was in sight when the introductions began.',
      partly: 'Your card came into sight {seconds} s after the introductions could begin.',
      missed: 'Your counterpart waited {seconds} s before your card appeared.',
    },
  },
  'meishi.order.stand': {
    title: 'Stand to exchange',
    statement: 'Exchange cards standing, and do not sit down before every card has changed hands.',
    principle: 'People present themselves at full height, on the same level.',
    why: 'A card handed over from a chair treats the other person like staff bringing a paper. Sitting down early declares the greeting over while the other is still greeting.',
    advice: 'Leave the chair, step clear of it, and wait to be invited before you sit.',
    happened: {
      met: 'You stood from the first card to the last.',
      'missed.seated': 'You were seated when a card changed hands.',
      'missed.early': 'You began to sit down before both cards had changed hands.',
    },
  },
  'meishi.order.no-table-between': {
    title: 'Nothing in between',
    statement: 'Walk round the table, so that nothing stands between you when a card changes hands.',
    principle: 'Go to the person; do not have them reach for you.',
    why: 'Across a table both have to lean, cards travel low over papers, and the furniture turns a greeting into a transaction at a counter.',
    advice: 'As soon as your host comes in, walk to the free side of the table and meet them there.',
    happened: {
      met: 'Nothing stood between you when the card changed hands.',
      missed: 'The card changed hands over a piece of furniture.',
    },
  },
  'meishi.order.visitor-first': {
    title: 'The visitor offers first',
    statement: 'As the visitor, introduce yourself and offer your card first.',
    principle: 'Whoever has asked for the other’s time says first who they are.',
    why: 'Your host has opened their door; giving your name first is your answer to that. It also spares both sides the awkward pause in which nobody begins.',
    advice: 'After the greeting bow do not wait for a sign. Extend your card within a breath or two.',
    happened: {
      met: 'You offered your card first and without delay.',
      partly: 'You offered first, but only after {seconds} s.',
      'missed.second': 'Your host offered a card before you did.',
      'missed.slow': 'You let {seconds} s pass before you offered your card.',
    },
    sides: [
      'Teachers of business manners: the visitor, or whoever asked for the meeting, always begins.',
      'Offices in practice: hardly more than half of those asked keep to it; often the one who is ready begins, or rank decides.',
      'Here the visitor begins. If your host is quicker, receive the card calmly, then present yours with an apology for being second.',
    ],
  },
};
