/** What changes each rule's answer when a visitor is received. */
import type { Case } from './cases-before';
import { adding, change, from, nothing, without } from './edit';
import { goodHosting } from './good-hosting';

const me = 'learner';
const hosting = from(goodHosting);
const byMe = ({ by }: { readonly by: string }): boolean => by === me;
const greeting = ({ startStep }: { readonly startStep: number }): boolean => startStep === 200;
const farewell = ({ startStep }: { readonly startStep: number }): boolean => startStep === 2860;
const out = ({ by, room }: { readonly by: string; readonly room: string }): boolean => by === me && room === 'hall';

export const CASES_HOSTING: Readonly<Record<string, readonly Case[]>> = {
  'bow.angle.keirei': [
    ['thirty degrees', hosting(nothing), 'met'],
    ['twenty-three degrees', hosting(change('bow.made', { peak10: 230 }, greeting)), 'met'],
    ['nineteen degrees', hosting(change('bow.made', { peak10: 190 }, greeting)), 'partly', 0.5],
    ['forty-three and a half degrees', hosting(change('bow.made', { peak10: 435 }, greeting)), 'partly', 0.5],
    ['a nod', hosting(change('bow.made', { peak10: 150 }, greeting)), 'missed'],
    ['none', hosting(without('bow.made', greeting)), 'missed'],
  ],
  'seat.lift.entry-order': [
    ['first in with a word, door held, last out', hosting(nothing), 'met'],
    ['without a word', hosting(without('line.began', ({ line }) => line === 'p44')), 'partly', 0.8],
    ['door not held', hosting(without('gesture.made', ({ toward }) => toward === 'panel')), 'partly', 0.6],
    ['out before the guest', hosting(change('room.entered', { step: 880 }, out)), 'partly', 0.6],
    ['nothing of it', hosting((all) => without('gesture.made')(without('line.began')(change('room.entered', { step: 880 }, out)(all)))), 'missed'],
  ],
  'seat.lift.operate-panel': [
    ['half turned', hosting(nothing), 'met'],
    ['a quarter turn away', hosting(change('stance.seen', { turned10: 900 })), 'met'],
    ['more than a quarter', hosting(change('stance.seen', { turned10: 1125 })), 'partly', 0.5],
    ['three quarters of a metre away', hosting(change('stance.seen', { awayMm: 750 })), 'partly', 0.5],
    ['out of reach', hosting(change('stance.seen', { awayMm: 1200 })), 'missed'],
    ['back turned', hosting(change('stance.seen', { turned10: 1700 })), 'missed'],
  ],
  'seat.meeting.kamiza': [
    ['shown and left free', hosting(nothing), 'met'],
    ['words alone', hosting(without('gesture.made', ({ toward }) => toward !== 'panel')), 'partly', 0.5],
    ['taken oneself', hosting(change('posture.changed', { seat: 'seat.far.b' })), 'missed'],
    ['not shown', hosting((all) => without('line.began')(without('gesture.made')(all))), 'missed'],
  ],
  'meishi.order.junior-or-seller-first': [
    ['the supplier first', hosting(nothing), 'met'],
    ['a moment after', hosting(change('card.extended', { step: 1409 }, byMe)), 'partly', 0.5],
    ['the customer first', hosting(change('card.extended', { step: 1350 }, byMe)), 'missed'],
    ['a seller who comes second', hosting(change('pair.ranked', { lower: me, higher: 'ito' })), 'missed'],
    ['a seller just ahead', hosting((all) => change('card.extended', { step: 1391 }, byMe)(change('pair.ranked', { lower: me, higher: 'ito' })(all))), 'partly', 0.5],
  ],
  'seat.sendoff.bow-until-closed': [
    ['held until closed', hosting(nothing), 'met'],
    ['three quarters of a second early', hosting(change('bow.made', { holdSteps: 83 }, farewell)), 'partly', 0.5],
    ['held, but shallow', hosting(change('bow.made', { peak10: 215 }, farewell)), 'partly', 0.5],
    ['two seconds early', hosting(change('bow.made', { holdSteps: 20 }, farewell)), 'missed'],
    ['walked off', hosting(adding({ step: 2950, type: 'walk.began', by: me })), 'missed'],
    ['none', hosting(without('bow.made', farewell)), 'missed'],
  ],
};
