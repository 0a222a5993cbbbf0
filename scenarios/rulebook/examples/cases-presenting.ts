/** What changes each rule's answer while the learner's card changes hands. */
import type { Observation, ObservationOf } from '../../kernel/observation';
import type { Case } from './cases-before';
import { adding, both, change, nothing, without, type Edit } from './edit';

const me = 'learner';
const byMe = ({ by }: { readonly by: string }): boolean => by === me;
const offer = (fields: Partial<ObservationOf<'card.taken'>>): Edit =>
  change('card.taken', fields, ({ from }) => from === me);
const start = (fields: Partial<ObservationOf<'card.extended'>>): Edit => change('card.extended', fields, byMe);
const named = ({ line }: { readonly line: string }): boolean => line === 'p02';
const closing = ({ line }: { readonly line: string }): boolean => line === 'p03';
const handover = ({ step }: { readonly step: number }): boolean => step === 2290;
const deeper = ({ step }: { readonly step: number }): boolean => step === 2450;
const bowing = (fields: Partial<ObservationOf<'bow.made'>>): Edit =>
  both(without('bow.made', deeper), change('bow.made', fields, handover));
const fall: Observation = { step: 3000, type: 'card.fell', by: me, object: 'card.sato', on: 'table', dropMm: 200 };

export const CASES_PRESENTING: Readonly<Record<string, readonly Case[]>> = {
  'meishi.present.orientation': [
    ['upright for him', nothing, 'met'],
    ['15 degrees askew', offer({ yaw10: 150 }), 'met'],
    ['30 degrees askew', offer({ yaw10: 300 }), 'partly', 0.5],
    ['45 degrees askew', offer({ yaw10: 450 }), 'missed'],
    ['upside down', offer({ yaw10: 1800 }), 'missed'],
  ],
  'meishi.present.turn-before-offer': [
    ['turned before', nothing, 'met'],
    ['10 degrees on the way', offer({ turnedDuring10: 100 }), 'met'],
    ['27.5 degrees on the way', offer({ turnedDuring10: 275 }), 'partly', 0.5],
    ['half round on the way', offer({ turnedDuring10: 1800 }), 'missed'],
  ],
  'meishi.present.two-hands': [
    ['both hands throughout', nothing, 'met'],
    ['the second hand joins late', offer({ bothPercent: 80 }), 'partly', 0.5],
    ['both at the end only', offer({ bothPercent: 60 }), 'missed'],
    ['one hand at the taking', offer({ hands: 'right' }), 'missed'],
  ],
  'meishi.present.fingers-off-text': [
    ['on the margin', nothing, 'met'],
    ['two per cent', offer({ printWorst10: 20 }), 'met'],
    ['four per cent', offer({ printWorst10: 40 }), 'partly', 0.5],
    ['six per cent', offer({ printWorst10: 60 }), 'missed'],
  ],
  'meishi.present.chest-height': [
    ['at the chest', nothing, 'met'],
    ['at the foot of the band', offer({ heightMm: -150, aboveNavelMm: 100 }), 'met'],
    ['at the top of the band', offer({ heightMm: 50, aboveNavelMm: 300 }), 'met'],
    ['half way to the navel', offer({ heightMm: -200, aboveNavelMm: 50 }), 'partly', 0.5],
    ['half way to the face', offer({ heightMm: 125, aboveNavelMm: 375 }), 'partly', 0.5],
    ['at the navel', offer({ heightMm: -250, aboveNavelMm: 0 }), 'missed'],
    ['before the face', offer({ heightMm: 200, aboveNavelMm: 450 }), 'missed'],
  ],
  'meishi.present.slightly-lower': [
    ['held level', nothing, 'met'],
    ['one dip to the foot of the band', offer({ lowerings: 1, lowestMm: -150 }), 'met'],
    ['two dips', offer({ lowerings: 2 }), 'partly', 0.5],
    ['below the band', offer({ lowestMm: -175 }), 'partly', 0.5],
    ['three dips', offer({ lowerings: 3 }), 'missed'],
    ['far below', offer({ lowestMm: -200 }), 'missed'],
  ],
  'meishi.present.over-holder': [
    ['holder under the card', nothing, 'met'],
    ['2 cm above it', start({ overHolderMm: 20 }), 'met'],
    ['too far above it', start({ overHolderMm: 21 }), 'missed'],
    ['no holder there', start({ overHolderMm: -1 }), 'missed'],
  ],
  'meishi.present.japanese-side-up': [
    ['Japanese face', nothing, 'met'],
    ['English face', offer({ face: 'en' }), 'missed'],
  ],
  'meishi.present.face-square': [
    ['still and square', nothing, 'met'],
    ['at the limits', start({ speedMmS: 100, squareError10: 100, feetGapMm: 150 }), 'met'],
    ['half turned away', start({ squareError10: 175 }), 'partly', 0.5],
    ['feet apart', start({ feetGapMm: 225 }), 'partly', 0.5],
    ['still moving', start({ speedMmS: 250 }), 'partly', 0.5],
    ['turned away', start({ squareError10: 250 }), 'missed'],
    ['walking', start({ speedMmS: 900 }), 'missed'],
  ],
  'meishi.present.no-talking-to-the-floor': [
    ['face up', nothing, 'met'],
    ['40 per cent bent', change('line.ended', { bentPercent: 40 }, named), 'met'],
    ['60 per cent bent', change('line.ended', { bentPercent: 60 }, named), 'partly', 0.5],
    ['80 per cent bent', change('line.ended', { bentPercent: 80 }, named), 'missed'],
    ['no name given', without('line.ended', named), 'missed'],
  ],
  'meishi.present.never-toss': [
    ['from hand to hand', nothing, 'met'],
    ['let fall on the table', adding(fall), 'missed'],
  ],
  'meishi.present.step-back-bow': [
    ['half a step and a deeper bow', nothing, 'met'],
    ['no step', without('walk.ended'), 'missed'],
    ['no second bow', without('bow.made', deeper), 'missed'],
    ['a step too far', change('walk.ended', { awayMm: 601 }), 'missed'],
  ],
  'meishi.present.company-then-name': [
    ['as the arms go out', nothing, 'met'],
    ['a second before', change('line.began', { step: 1840 }, named), 'met'],
    ['two seconds after', change('line.began', { step: 2020 }, named), 'met'],
    ['three seconds after', change('line.began', { step: 2080 }, named), 'partly', 0.5],
    ['name alone', change('line.began', { tokens: 'name casual' }, named), 'partly', 0.5],
    ['four seconds after', change('line.began', { step: 2140 }, named), 'missed'],
    ['without a word', without('line.began', named), 'missed'],
  ],
  'meishi.present.slight-bow': [
    ['15 degrees', nothing, 'met'],
    ['10 degrees', bowing({ peak10: 100 }), 'met'],
    ['35 degrees', bowing({ peak10: 350 }), 'met'],
    ['held a third of a second', bowing({ holdSteps: 20 }), 'met'],
    ['held a second and a half', bowing({ holdSteps: 90 }), 'met'],
    ['seven and a half degrees', bowing({ peak10: 75 }), 'partly', 0.5],
    ['40 degrees', bowing({ peak10: 400 }), 'partly', 0.5],
    ['not held at all', bowing({ holdSteps: 0 }), 'partly', 0.5],
    ['a nod of five degrees', bowing({ peak10: 50 }), 'missed'],
    ['no bow', both(without('bow.made', deeper), without('bow.made', handover)), 'missed'],
  ],
  'meishi.present.eye-contact': [
    ['on his face', nothing, 'met'],
    ['60 per cent', change('line.ended', { facePercent: 60 }, named), 'met'],
    ['45 per cent', change('line.ended', { facePercent: 45 }, named), 'partly', 0.5],
    ['a long glance at the hands', change('line.ended', { longestHandsGlanceSteps: 66 }, named), 'partly', 0.5],
    ['30 per cent', change('line.ended', { facePercent: 30 }, named), 'missed'],
    ['eyes on the hands', change('line.ended', { longestHandsGlanceSteps: 90 }, named), 'missed'],
  ],
  'meishi.present.distance': [
    ['a metre', nothing, 'met'],
    ['80 cm', offer({ distanceMm: 800 }), 'met'],
    ['120 cm', offer({ distanceMm: 1200 }), 'met'],
    ['70 cm', offer({ distanceMm: 700 }), 'partly', 0.5],
    ['135 cm', offer({ distanceMm: 1350 }), 'partly', 0.5],
    ['60 cm', offer({ distanceMm: 600 }), 'missed'],
    ['150 cm', offer({ distanceMm: 1500 }), 'missed'],
  ],
  'meishi.present.closing-phrase': [
    ['with the bow', nothing, 'met'],
    ['three seconds after letting go', change('line.began', { step: 2410 }, closing), 'met'],
    ['four and a half seconds after', change('line.began', { step: 2500 }, closing), 'partly', 0.5],
    ['six seconds after', change('line.began', { step: 2590 }, closing), 'missed'],
    ['long before the bow', change('line.began', { step: 2100 }, closing), 'missed'],
    ['never', without('line.began', closing), 'missed'],
  ],
};
