/** Bringing guests to their table: coming early, seats, the first round. */
import type { RuleTexts } from '../rule-text';

export const rulesTable: RuleTexts = {
  'nomikai.arrive.on-time': {
    title: 'There before the hour',
    statement: 'As a host be there ten to thirty minutes before the hour; as a guest, three to fifteen.',
    principle: 'Who invites is there first.',
    why: 'The room, the seats and the drinks are yours to check while nobody waits. Guests who come first have to wonder whether they are in the right place.',
    advice: 'Aim for a quarter of an hour early. If you cannot, send word before the hour, not after it.',
    happened: {
      met: 'You were there {minutes} minutes before the hour.',
      'partly.close': 'You came only {minutes} minutes before the hour.',
      'partly.early': 'You came {minutes} minutes before the hour, earlier than the place expects you.',
      'partly.word': 'You came {minutes} minutes late, but you had sent word.',
      'missed.late': 'You came {minutes} minutes late, and nobody knew why.',
      missed: 'You came {minutes} minutes before the hour.',
    },
  },
  'nomikai.seat.guide-senior-to-kamiza': {
    title: 'Show the guest of honour the best seat',
    statement: 'Show the highest guest the seat by the alcove, or far from the door, with an open palm.',
    principle: 'A guest must never have to choose.',
    why: 'Modest people do not take the best seat by themselves. Unless it is shown to them, everyone stands.',
    advice: 'Look at the guest, open your palm toward the seat, and ask them to go through to the back. Then stay where you are until they move.',
    happened: {
      met: 'You showed your guest of honour the best seat with an open palm.',
      'partly.words': 'You asked your guest to sit without showing where.',
      'missed.wrong': 'The seat that you showed your guest of honour was not the best one.',
      missed: 'Nobody had shown your guest of honour a seat.',
    },
  },
  'nomikai.seat.wait-directed': {
    title: 'Sit down last',
    statement: 'Do not sit before guests and seniors are placed, unless you are asked to.',
    principle: 'The last to sit has seen to everyone.',
    why: 'Whoever sits has settled. As long as someone is standing, your place is by the door and on your feet.',
    advice: 'Wait near the door. When all of them are down, or somebody says “please, sit”, take what is left.',
    happened: {
      met: 'You sat down when everyone was placed.',
      partly: 'Your guest of honour was seated, but others were still standing: {standing}.',
      missed: 'You sat down while all were still standing.',
    },
  },
  'nomikai.seat.shimoza': {
    title: 'The seat by the door is yours',
    statement: 'As the organiser, take the lowest seat that is left, by the door.',
    principle: 'The door belongs to who serves.',
    why: 'From there you order, let people in and out, and are up before anyone else. The best seat is an honour shown to someone, and you would have shown it to yourself.',
    advice: 'Find door and alcove first. Count from the alcove down; your seat is where the count ends.',
    happened: {
      met: 'You took the seat that was yours.',
      partly: 'You took a better seat than your own.',
      missed: 'You sat down in one of the best seats.',
    },
  },
  'nomikai.order.seniors-first': {
    title: 'The first round: theirs, then yours',
    statement: 'Hand the menu to the guest of honour first, collect all orders, give your own last, and read them back within a minute and a half.',
    principle: 'Everyone drinks at once, or nobody does.',
    why: 'The toast waits for the slowest glass. A quick, complete round is the organiser’s first service; what you drink yourself is your own affair.',
    advice: 'Menu with both hands to the highest guest, a question, the round of the table, your own, and the whole once more aloud.',
    happened: {
      met: 'The guest chose first, you last, and you read the round back.',
      'partly.menu': 'The menu did not go to your guest of honour first.',
      'partly.own-early': 'You ordered before everyone else had.',
      'partly.unread': 'You did not read the orders back.',
      'partly.misread': 'What you read back was not what had been ordered.',
      'partly.slow': 'The round took {seconds} seconds.',
      missed: 'You ordered for yourself before anyone else could.',
    },
  },
};
