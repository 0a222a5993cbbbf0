/** What changes each rule's answer when guests are brought to their table. */
import type { Case } from './cases-before';
import { adding, both, change, from, nothing, without } from './edit';
import { goodTable } from './good-table';

const me = 'learner';
const table = from(goodTable);
const of = (id: string) => ({ by }: { readonly by: string }): boolean => by === id;
const sits = (fields: { readonly step: number }) => both(change('posture.began', { step: fields.step }), change('seat.taken', { step: fields.step + 100 }, of(me)));

export const CASES_TABLE: Readonly<Record<string, readonly Case[]>> = {
  'nomikai.arrive.on-time': [
    ['eighteen minutes before', table(nothing), 'met'],
    ['half an hour before', table(change('venue.reached', { minutesBefore10: 300 })), 'met'],
    ['ten minutes before', table(change('venue.reached', { minutesBefore10: 100 })), 'met'],
    ['five minutes before, as a host', table(change('venue.reached', { minutesBefore10: 50 })), 'partly', 0.5],
    ['five minutes before, as a guest', table(change('venue.reached', { minutesBefore10: 50, side: 'guest' })), 'met'],
    ['far too early', table(change('venue.reached', { minutesBefore10: 375 })), 'partly', 0.5],
    ['late, with word sent', table(change('venue.reached', { minutesBefore10: -20, hasSentWord: true })), 'partly', 0.4],
    ['late without a word', table(change('venue.reached', { minutesBefore10: -20 })), 'missed'],
  ],
  'nomikai.seat.wait-directed': [
    ['after the last of them', table(nothing), 'met'],
    ['together with the last', table(sits({ step: 1850 })), 'met'],
    ['asked to before the others', table((all) => both(adding({ step: 1300, type: 'line.began', by: 'suzuki', to: me, line: 'sz.sit', tokens: 'sit-down' }), sits({ step: 1450 }))(all)), 'met'],
    ['once the guest of honour sat', table(sits({ step: 1450 })), 'partly', 0.5],
    ['first of all', table(sits({ step: 900 })), 'missed'],
    ['with nobody else ever seated', table(without('seat.taken', ({ by }) => by !== me)), 'missed'],
  ],
  'nomikai.seat.shimoza': [
    ['the lowest', table(nothing), 'met'],
    ['the lowest by another custom', table(change('seat.taken', { fit: 'custom' }, of(me))), 'met'],
    ['a better one than one’s own', table(change('seat.taken', { fit: 'above' }, of(me))), 'partly', 0.5],
    ['the best', table(change('seat.taken', { fit: 'upper' }, of(me))), 'missed'],
    ['the best, given up when told', table((all) => adding({ step: 1950, type: 'seat.taken', by: me, seat: 'seat.east.c', fit: 'right' })(change('seat.taken', { fit: 'upper', step: 1940 }, of(me))(all))), 'missed'],
  ],
  'nomikai.seat.guide-senior-to-kamiza': [
    ['shown with the palm', table(nothing), 'met'],
    ['best by another custom', table(change('seat.taken', { fit: 'custom' }, of('tanaka'))), 'met'],
    ['in words alone', table(without('seat.shown')), 'partly', 0.5],
    ['another seat shown than the one taken', table(change('seat.shown', { seat: 'seat.east.c' }, ({ to }) => to === 'tanaka')), 'missed'],
    ['a low seat', table(change('seat.taken', { fit: 'below' }, of('tanaka'))), 'missed'],
    ['not shown', table(both(without('seat.shown'), without('line.began', ({ tokens }) => tokens === 'invite'))), 'missed'],
    ['shown only afterwards', table(both(change('seat.shown', { step: 1500 }), without('line.began', ({ tokens }) => tokens === 'invite'))), 'missed'],
  ],
  'nomikai.order.seniors-first': [
    ['the guest’s menu first, one’s own order last, read back', table(nothing), 'met'],
    ['the menu to somebody else', table(change('menu.offered', { to: 'yamada' })), 'partly', 0.6],
    ['own order in between', table(change('line.began', { step: 2800 }, of(me))), 'partly', 0.7],
    ['not read back', table(without('round.read-back')), 'partly', 0.7],
    ['read back wrongly', table(change('round.read-back', { isRight: false })), 'partly', 0.7],
    ['after two minutes', table(change('round.read-back', { step: 9600 })), 'partly', 0.85],
    ['own order before anybody’s', table(change('line.began', { step: 2500 }, ({ tokens }) => tokens === 'own-order')), 'missed'],
    ['own order and nothing else', table(both(without('menu.offered'), without('line.began', ({ tokens }) => tokens === 'order'))), 'missed'],
  ],
};
