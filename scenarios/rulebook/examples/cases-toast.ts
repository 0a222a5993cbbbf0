/** What changes each rule's answer at a toast. */
import type { Observation } from '../../kernel/observation';
import type { Case } from './cases-before';
import { adding, both, change, from, nothing, without } from './edit';
import { goodToast } from './good-toast';

const me = 'learner';
const toast = from(goodToast);
const own = ({ by }: { readonly by: string }): boolean => by === me;
const toSato = ({ by, to }: { readonly by: string; readonly to: string }): boolean => by === me && to === 'sato';
const below = (belowMm: number) => change('glasses.met', { belowMm }, toSato);
const speed = (speedMmS: number) => change('glasses.met', { speedMmS }, toSato);
const said = (step: number, tokens: string): Observation => ({ step, type: 'line.began', by: me, to: 'tanaka', line: 'x', tokens });
const sips = (step: number) => change('sip.began', { step }, own);
const drank = (step: number): Observation => ({ step, type: 'sip.began', by: me, object: 'glass.learner' });

export const CASES_TOAST: Readonly<Record<string, readonly Case[]>> = {
  'nomikai.kanpai.wait': [
    ['after the call', toast(nothing), 'met'],
    ['during the speech', toast(adding(drank(500))), 'missed'],
    ['chopsticks in hand', toast(adding({ step: 500, type: 'object.taken', by: me, object: 'chopsticks.learner', hands: 'right' })), 'missed'],
    ['drunk, and no toast called', toast(without('toast.called')), 'missed'],
  ],
  'nomikai.kanpai.lower-glass': [
    ['two and a half centimetres', toast(nothing), 'met'],
    ['one', toast(below(10)), 'met'],
    ['four', toast(below(40)), 'met'],
    ['half a centimetre', toast(below(5)), 'partly', 0.5],
    ['seven centimetres', toast(below(70)), 'partly', 0.5],
    ['a race downwards', toast(change('glasses.met', { lowerings: 3 }, toSato)), 'partly', 0.5],
    ['level', toast(below(0)), 'missed'],
    ['above', toast(below(-30)), 'missed'],
    ['above whoever is far away', toast(change('glass.raised', { belowMm: -10 })), 'missed'],
    ['level with a colleague is right', toast(change('glasses.met', { belowMm: -5 }, ({ to }) => to === 'yamada')), 'met'],
  ],
  'nomikai.kanpai.support-hand': [
    ['both', toast(nothing), 'met'],
    ['one, toward a guest', toast(change('glasses.met', { hands: 'right' }, toSato)), 'missed'],
    ['one, toward a colleague', toast(change('glasses.met', { hands: 'right' }, ({ to }) => to === 'yamada')), 'met'],
  ],
  'nomikai.kanpai.gentle': [
    ['lightly', toast(nothing), 'met'],
    ['by sight alone', toast(without('glasses.met')), 'met'],
    ['rather hard', toast(speed(540)), 'partly', 0.5],
    ['a blow', toast(speed(900)), 'missed'],
  ],
  'nomikai.kanpai.sip-before-table': [
    ['lips first', toast(nothing), 'met'],
    ['still in the hand', toast(without('object.placed')), 'met'],
    ['taken up again', toast(sips(1900)), 'partly', 0.5],
    ['never', toast(without('sip.began', own)), 'missed'],
  ],
  'nomikai.kanpai.after-senior': [
    ['after', toast(nothing), 'met'],
    ['together', toast(sips(1600)), 'met'],
    ['three quarters of a second before', toast(sips(1555)), 'partly', 0.5],
    ['long before', toast(sips(1400)), 'missed'],
    ['before whoever never drank', toast(without('sip.began', ({ by }) => by === 'tanaka')), 'missed'],
  ],
  'nomikai.kanpai.say-kanpai': [
    ['at once', toast(nothing), 'met'],
    ['before the call', toast(change('line.began', { step: 950 }, own)), 'partly', 0.5],
    ['after five seconds', toast(change('line.began', { step: 1300 }, own)), 'partly', 0.5],
    ['after ten', toast(change('line.began', { step: 1600 }, own)), 'missed'],
    ['another word', toast(both(without('line.began', own), adding(said(1040, 'tchin trap')))), 'missed'],
    ['another word first', toast(adding(said(1010, 'tchin trap'))), 'missed'],
  ],
};
