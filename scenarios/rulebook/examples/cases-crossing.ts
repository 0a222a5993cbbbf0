/** What changes each rule's answer when both cards cross. */
import type { Case } from './cases-before';
import { change, from, nothing, without } from './edit';
import { goodCrossing } from './good-crossing';

const me = 'learner';
const crossing = from(goodCrossing);
const byMe = ({ by }: { readonly by: string }): boolean => by === me;
const fromMe = ({ from: giver }: { readonly from: string }): boolean => giver === me;

export const CASES_CROSSING: Readonly<Record<string, readonly Case[]>> = {
  'meishi.simul.only-when-mirrored': [
    ['one hand for one hand', crossing(nothing), 'met'],
    ['a second early', crossing(change('card.extended', { step: 340 }, byMe)), 'met'],
    ['a second and a half early', crossing(change('card.extended', { step: 310 }, byMe)), 'partly', 0.5],
    ['two seconds early', crossing(change('card.extended', { step: 280 }, byMe)), 'missed'],
    ['both hands', crossing(change('card.extended', { hands: 'both' }, byMe)), 'missed'],
    ['no answer', crossing(without('card.extended', byMe)), 'missed'],
  ],
  'meishi.simul.right-gives-left-receives': [
    ['right gives', crossing(nothing), 'met'],
    ['left gives', crossing(change('card.extended', { hands: 'left' }, byMe)), 'missed'],
    ['nothing given', crossing(without('card.extended', byMe)), 'missed'],
  ],
  'meishi.simul.holder-as-tray': [
    ['in the middle', crossing(nothing), 'met'],
    ['three centimetres off', crossing(change('card.landed', { offsetMm: 30 }, byMe)), 'met'],
    ['five and a half centimetres off', crossing(change('card.landed', { offsetMm: 55 }, byMe)), 'partly', 0.5],
    ['eight centimetres off', crossing(change('card.landed', { offsetMm: 80 }, byMe)), 'missed'],
    ['in the bare hand', crossing(without('card.landed', byMe)), 'missed'],
  ],
  'meishi.simul.aim-at-their-holder': [
    ['straight onto it', crossing(nothing), 'met'],
    ['eight and a half centimetres off', crossing(change('card.landed', { offsetMm: 85 }, fromMe)), 'partly', 0.5],
    ['a hand below the chest band', crossing(change('card.taken', { lowestMm: -200 }, fromMe)), 'partly', 0.5],
    ['a race to the knees', crossing(change('card.taken', { lowestMm: -300 }, fromMe)), 'missed'],
    ['beside it', crossing(change('card.landed', { offsetMm: 120 }, fromMe)), 'missed'],
    ['never', crossing(without('card.landed', fromMe)), 'missed'],
  ],
  'meishi.simul.right-hand-joins': [
    ['at once', crossing(nothing), 'met'],
    ['a second after', crossing(change('object.taken', { step: 560 })), 'met'],
    ['a second and a half after', crossing(change('object.taken', { step: 590 })), 'partly', 0.5],
    ['two seconds after', crossing(change('object.taken', { step: 620 })), 'missed'],
    ['never', crossing(without('object.taken')), 'missed'],
  ],
  'meishi.receive.keep-high': [
    ['at the chest', crossing(nothing), 'met'],
    ['at the navel', crossing(change('card.read', { lowestMm: 0 })), 'met'],
    ['five centimetres below', crossing(change('card.read', { lowestMm: -50 })), 'partly', 0.5],
    ['at the thigh', crossing(change('card.read', { lowestMm: -150 })), 'missed'],
  ],
};
