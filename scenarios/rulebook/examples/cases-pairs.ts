/** What changes each rule's answer about who of two is first. */
import type { Case } from './cases-before';
import { adding, both, change, from, nothing, without } from './edit';
import { goodPreempted } from './good-preempted';
import { moment } from './good-visit';

const me = 'learner';
const she = 'takahashi';
const mine = 'card.learner';
const first = from(goodPreempted);
const byMe = ({ by }: { readonly by: string }): boolean => by === me;
const offeredLate = (step: number) => both(change('card.extended', { step }, byMe), change('card.taken', { step: step + 40 }, ({ from: giver }) => giver === me), change('line.began', { step: step - 20 }, ({ line }) => line === 'p08'));
const pushed = (goneAt: number) => both(
  change('card.received', { step: 900 }, ({ by, from: giver }) => by === me && giver === she),
  without('card.tucked'),
  adding({ step: 420, type: 'card.extended', by: me, to: she, object: mine, ...moment }, { step: goneAt, type: 'card.withdrawn', by: me, to: she, object: mine }),
);

export const CASES_PAIRS: Readonly<Record<string, readonly Case[]>> = {
  'meishi.order.preempted-receive-first': [
    ['received first, apologised, offered', first(nothing), 'met'],
    ['six seconds after reading', first(offeredLate(1160)), 'met'],
    ['nine seconds after reading', first(offeredLate(1340)), 'partly', 0.5],
    ['twelve seconds after reading', first(offeredLate(1520)), 'missed'],
    ['without asking leave', first(change('line.began', { tokens: 'chodai' }, ({ line }) => line === 'p07')), 'partly', 0.5],
    ['without an apology', first(change('line.began', { tokens: 'company name humble' }, ({ line }) => line === 'p08')), 'missed'],
    ['own card never offered', first(without('card.taken', ({ from: giver }) => giver === me)), 'missed'],
    ['own card given before', first(change('card.taken', { step: 450 }, ({ from: giver }) => giver === me)), 'missed'],
  ],
  'meishi.simul.lower-side-gives-way': [
    ['nothing stands in the way', first(nothing), 'met'],
    ['gives way after two seconds', first(pushed(540)), 'met'],
    ['gives way after four seconds and three quarters', first(pushed(705)), 'partly', 0.5],
    ['gives way after six seconds', first(pushed(780)), 'missed'],
    ['never gives way', first(both(pushed(780), without('card.withdrawn'), without('card.received'))), 'missed'],
  ],
};
