/** What changes each rule's answer, up to and including the order of the exchange. */
import type { Outcome } from '../../kernel/verdict';
import { adding, both, change, nothing, without, type Edit } from './edit';

/** A change to the good visit, what the rule then says, and the credit it gives (by default that of met or missed). */
export type Case = readonly [what: string, edit: Edit, outcome: Outcome, credit?: number];

const me = 'learner';
const byMe = ({ by }: { readonly by: string }): boolean => by === me;
const greeting = ({ step }: { readonly step: number }): boolean => step === 1850;
const firstSit = ({ step }: { readonly step: number }): boolean => step === 1000;
const rise = ({ step }: { readonly step: number }): boolean => step === 1530;
const undrawn = both(without('card.shown'), without('card.staged'));

export const CASES_BEFORE: Readonly<Record<string, readonly Case[]>> = {
  'visit.coat-off-before-entry': [
    ['over the arm', nothing, 'met'],
    ['still on', change('reception.reached', { coat: 'on' }), 'missed'],
  ],
  'visit.arrive-five-minutes-early': [
    ['five minutes early', nothing, 'met'],
    ['ten minutes early', change('reception.announced', { minutesBefore10: 100 }), 'met'],
    ['on the minute', change('reception.announced', { minutesBefore10: 0 }), 'met'],
    ['twelve and a half minutes early', change('reception.announced', { minutesBefore10: 125 }), 'partly', 0.5],
    ['half a minute late', change('reception.announced', { minutesBefore10: -5 }), 'partly', 0.5],
    ['a quarter of an hour early', change('reception.announced', { minutesBefore10: 150 }), 'missed'],
    ['a minute late', change('reception.announced', { minutesBefore10: -10 }), 'missed'],
  ],
  'visit.rise-when-host-enters': [
    ['half a second after the door', nothing, 'met'],
    ['standing all the time', both(without('posture.began', firstSit), without('posture.began', rise)), 'met'],
    ['at the last moment', change('posture.began', { step: 1590 }, rise), 'met'],
    ['two and a quarter seconds later', change('posture.began', { step: 1635 }, rise), 'partly', 0.75],
    ['with no card drawn', undrawn, 'partly', 0.5],
    [
      'card put away again',
      adding({ step: 1300, type: 'card.stored', by: me, object: 'card.learner', in: 'holder' }),
      'partly',
      0.5,
    ],
    ['stays seated', without('posture.began', rise), 'partly', 0.5],
    ['seated and empty-handed', both(without('posture.began', rise), undrawn), 'missed'],
    ['three seconds late and empty-handed', both(change('posture.began', { step: 1680 }, rise), undrawn), 'missed'],
  ],
  'meishi.prepare.ready-in-time': [
    ['drawn while waiting', nothing, 'met'],
    ['three seconds after the bow', both(undrawn, change('card.extended', { step: 2040 }, byMe), drawnAt(2030)), 'met'],
    ['four and a half seconds after the bow', both(undrawn, offeredAt(2400), drawnAt(2120)), 'partly', 0.5],
    ['six seconds after the bow', both(undrawn, offeredAt(2400), drawnAt(2210)), 'missed'],
    [
      'without a bow, counted from the facing',
      both(undrawn, without('bow.made'), offeredAt(2400), drawnAt(1970)),
      'partly',
      0.5,
    ],
    ['never drawn', undrawn, 'missed'],
  ],
  'meishi.order.stand': [
    ['both on their feet', nothing, 'met'],
    ['seated when it is taken', change('card.taken', { giverPosture: 'sit' }, ({ from }) => from === me), 'missed'],
    ['seated when receiving', change('card.taken', { takerPosture: 'sit' }, byMe), 'missed'],
    ['sits before his card has come', adding({ step: 2400, type: 'posture.began', by: me, posture: 'sit' }), 'missed'],
  ],
  'meishi.order.no-table-between': [
    ['nothing between', nothing, 'met'],
    ['across the table', change('card.taken', { between: 'table' }, ({ from }) => from === me), 'missed'],
  ],
  'meishi.order.visitor-first': [
    ['at once after the bow', nothing, 'met'],
    ['four seconds after the bow', change('card.extended', { step: 2090 }, byMe), 'met'],
    ['seven seconds after the bow', change('card.extended', { step: 2270 }, byMe), 'partly', 0.5],
    [
      'without a bow, six seconds after facing',
      both(without('bow.made', greeting), change('card.extended', { step: 2060 }, byMe)),
      'met',
    ],
    [
      'without a bow, eight seconds after facing',
      both(without('bow.made', greeting), change('card.extended', { step: 2180 }, byMe)),
      'partly',
      0.5,
    ],
    ['ten seconds after the bow', change('card.extended', { step: 2450 }, byMe), 'missed'],
    ['after the host', change('card.extended', { step: 1860 }, ({ by }) => by === 'sato'), 'missed'],
  ],
};

function drawnAt(step: number): Edit {
  return adding({ step, type: 'card.shown', by: me, object: 'card.learner' });
}

function offeredAt(step: number): Edit {
  return change('card.extended', { step }, byMe);
}
