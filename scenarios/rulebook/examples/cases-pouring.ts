/** What changes each rule's answer while one pours and is poured for. */
import type { Observation, ObservationOf } from '../../kernel/observation';
import type { Case } from './cases-before';
import { adding, both, change, from, nothing, without } from './edit';
import { goodPouring } from './good-pouring';

const me = 'learner';
const table = from(goodPouring);
type Poured = Partial<ObservationOf<'pour.ended'>>;
const pour = (fields: Poured, to = 'tanaka', object = '') => change('pour.ended', fields, (one) => one.by === me && one.to === to && (object === '' || one.object === object));
const received = (fields: Poured) => change('pour.ended', fields, ({ to }) => to === me);
const said = (by: string, token: string, to?: string) => without('line.began', (one) => one.by === by && one.tokens.includes(token) && (to === undefined || one.to === to));
const asked = (step: number, to: string) => change('line.began', { step }, (one) => one.by === me && one.to === to && one.tokens === 'offer-pour' && one.step < 4000);
const noPours = without('pour.ended', ({ by }) => by === me);
const notReceived = without('pour.ended', ({ to }) => to === me);
const none = both(noPours, without('pour.began'));
const ownPour: Observation = { ...(goodPouring.find(({ type }) => type === 'pour.ended') as ObservationOf<'pour.ended'>), step: 900, startStep: 800, to: me, into: 'glass.learner' };

export const CASES_POURING: Readonly<Record<string, readonly Case[]>> = {
  'nomikai.pour.watch-glasses': [
    ['after five seconds', table(nothing), 'met'],
    ['after forty-five', table(change('glass.low', { step: 200 }, ({ by, object }) => by === 'suzuki' || object === 'glass.tanaka')), 'met'],
    ['after more than a minute', table(both(asked(5050, 'tanaka'), without('pour.began', ({ to }) => to === 'tanaka'))), 'partly', 0.5],
    ['poured without a word still counts as seen', table(said(me, 'offer-pour', 'suzuki')), 'met'],
    ['never', table(both(said(me, 'offer-pour', 'suzuki'), without('pour.began', ({ to }) => to === 'suzuki'))), 'missed'],
    ['out of reach', table(both(both(said(me, 'offer-pour', 'suzuki'), without('pour.began', ({ to }) => to === 'suzuki')), change('party.ranked', { order: 'tanaka sato yamada' }))), 'met'],
    ['a first-year’s glass is no senior’s', table(adding({ step: 500, type: 'glass.low', by: 'yamada', object: 'glass.yamada', level10: 200 })), 'met'],
  ],
  'nomikai.pour.rank-order': [
    ['the guest first', table(nothing), 'met'],
    ['a friend first, while the guest waits', table(adding({ ...ownPour, step: 1200, startStep: 1100, to: 'yamada', into: 'glass.yamada' })), 'missed'],
    ['a friend first, while nobody waits', table(adding({ ...ownPour, to: 'yamada', into: 'glass.yamada' })), 'met'],
    ['passed over once, later', table(adding({ ...ownPour, step: 2850, startStep: 2700, to: 'yamada', into: 'glass.yamada' })), 'partly', 0.5],
  ],
  'nomikai.pour.ask-first': [
    ['asked, and answered', table(nothing), 'met'],
    ['not asked', table(said(me, 'offer-pour', 'suzuki')), 'missed'],
    ['not waited for', table(said('suzuki', 'assent')), 'partly', 0.5],
    ['stopped to look, and went on', table(adding({ ...ownPour, step: 3650, startStep: 3500, to: 'suzuki', into: 'glass.suzuki', object: 'bottle.tea' })), 'met'],
    ['refused', table(change('line.began', { tokens: 'refuse' }, (one) => one.by === 'suzuki')), 'missed'],
  ],
  'nomikai.pour.two-hands': [
    ['both', table(nothing), 'met'],
    ['most of the time', table(pour({ bothPercent: 70 })), 'partly', 0.5],
    ['one', table(pour({ bothPercent: 0 })), 'missed'],
    ['both, by the neck', table(pour({ grip: 'neck' }, 'suzuki')), 'partly', 0.5],
    ['a flask by its neck is another rule’s', table(pour({ grip: 'neck' }, 'tanaka', 'tokkuri.1')), 'met'],
  ],
  'nomikai.pour.label-up': [
    ['up', table(nothing), 'met'],
    ['a little aside', table(pour({ labelOff10: 290 })), 'met'],
    ['aside', table(pour({ labelOff10: 600 })), 'partly', 0.5],
    ['down', table(pour({ labelOff10: 1800 })), 'missed'],
    ['a flask has none', table(pour({ labelOff10: 1800 }, 'tanaka', 'tokkuri.1')), 'met'],
  ],
  'nomikai.pour.no-underhand': [
    ['from the side', table(nothing), 'met'],
    ['from beneath', table(pour({ grip: 'under' })), 'missed'],
  ],
  'nomikai.pour.no-rim-contact': [
    ['a finger above', table(nothing), 'met'],
    ['almost', table(pour({ gapMm: 2 })), 'partly', 0.4],
    ['touching', table(pour({ gapMm: -2 })), 'missed'],
  ],
  'nomikai.pour.fill-level': [
    ['eight and a half tenths', table(nothing), 'met'],
    ['hardly any head', table(pour({ foam10: 40 }, 'tanaka', 'bottle.1')), 'partly', 0.5],
    ['topped up, it keeps the head it had', table(pour({ foam10: 40, before10: 600 }, 'tanaka', 'bottle.1')), 'met'],
    ['tea has none', table(pour({ foam10: 0 }, 'suzuki')), 'met'],
    ['rather little', table(pour({ level10: 700 }, 'suzuki')), 'partly', 0.5263],
    ['hardly anything', table(pour({ level10: 400 })), 'missed'],
    ['run over', table(pour({ level10: 1000, spilledMl: 12 })), 'missed'],
    ['sake to nine tenths is too much', table(pour({ level10: 910 }, 'tanaka', 'tokkuri.1')), 'partly', 0.5],
  ],
  'nomikai.pour.flask-handling': [
    ['by the middle', table(nothing), 'met'],
    ['by the neck', table(pour({ grip: 'neck' }, 'tanaka', 'tokkuri.1')), 'missed'],
    ['a bottle by its neck is another rule’s', table(pour({ grip: 'neck' }, 'suzuki')), 'met'],
    ['never', table(without('pour.ended', ({ object }) => object === 'tokkuri.1')), 'missed'],
  ],
  'nomikai.pour.not-own-glass': [
    ['left to the others', table(nothing), 'met'],
    ['filled', table(adding(ownPour)), 'missed'],
    ['filled after “tejaku”', table(adding({ ...ownPour, step: 7800, startStep: 7700 })), 'met'],
    ['no part taken', table(none), 'missed'],
  ],
  'nomikai.pour.empty-handed-rounds': [
    ['empty-handed', table(nothing), 'met'],
    ['with a bottle', table(adding({ step: 6900, type: 'object.taken', by: me, object: 'bottle.1', hands: 'right' })), 'missed'],
    ['with a bottle put back before', table(adding({ step: 6900, type: 'object.taken', by: me, object: 'bottle.1', hands: 'right' }, { step: 6950, type: 'object.placed', by: me, object: 'bottle.1', on: 'lowtable' })), 'met'],
  ],
  'nomikai.receive.make-room': [
    ['a mouthful', table(nothing), 'met'],
    ['a touch', table(change('sip.ended', { ml: 3 }, ({ by, step }) => by === me && step === 4500)), 'partly', 0.5],
    ['none', table(without('sip.ended', ({ by, step }) => by === me && step === 4500)), 'missed'],
    ['drained', table(change('sip.ended', { ml: 150, left10: 20 }, ({ by, step }) => by === me && step === 4500)), 'missed'],
    ['nothing received', table(notReceived), 'missed'],
  ],
  'nomikai.receive.lift-glass': [
    ['lifted', table(nothing), 'met'],
    ['late', table(received({ liftedPercent: 70 })), 'partly', 0.5],
    ['on the table', table(received({ liftedPercent: 0 })), 'missed'],
  ],
  'nomikai.receive.two-hands': [
    ['both', table(nothing), 'met'],
    ['one for a while', table(received({ liftedBothPercent: 70 })), 'partly', 0.5],
    ['one', table(received({ liftedBothPercent: 0 })), 'missed'],
  ],
  'nomikai.receive.thank-and-sip': [
    ['thanks, then lips', table(nothing), 'met'],
    ['thanks two seconds after', table(change('line.began', { step: 4920 }, (one) => one.by === me && one.tokens.includes('thanks'))), 'met'],
    ['thanks as an afterthought', table(change('line.began', { step: 5160 }, (one) => one.by === me && one.tokens.includes('thanks'))), 'partly', 0.5],
    ['no thanks', table(said(me, 'thanks')), 'partly', 0.5],
    ['untouched', table(without('sip.began', ({ by, step }) => by === me && step === 4900)), 'partly', 0.5],
    ['neither', table(both(said(me, 'thanks'), without('sip.began', ({ by, step }) => by === me && step === 4900))), 'missed'],
  ],
  'nomikai.receive.offer-back': [
    ['soon', table(nothing), 'met'],
    ['later', table(change('line.began', { step: 6150 }, (one) => one.tokens.includes('return'))), 'partly', 0.5],
    ['never', table(said(me, 'return')), 'missed'],
    ['never, to whoever has enough', table(both(said(me, 'return'), change('sip.ended', { left10: 850 }, ({ by }) => by === 'sato'))), 'met'],
  ],
};

