/** What changes each rule's answer at the end of an evening. */
import type { Observation } from '../../kernel/observation';
import type { Case } from './cases-before';
import { adding, both, change, from, nothing, without, type Edit } from './edit';
import { BEATS, goodClosing } from './good-closing';

const me = 'learner';
const closing = from(goodClosing);
const own = ({ by }: { readonly by: string }): boolean => by === me;
const of = (id: string) => ({ by }: { readonly by: string }): boolean => by === id;
const said = (step: number, tokens: string): Observation => ({ step, type: 'line.began', by: me, to: 'suzuki', line: 'x', tokens });
const clap = (step: number): Observation => ({ step, type: 'hands.clapped', by: me });
const mine = (...steps: readonly number[]): Edit => both(without('hands.clapped', own), adding(...steps.map(clap)));
/** All of mine later by so many steps. */
const later = (...by: readonly number[]): Edit => mine(...BEATS.map((beat, at) => beat + (by[at] ?? by[0] ?? 0)));
const line = (token: string) => (one: { readonly by: string; readonly tokens: string }): boolean => one.by === me && one.tokens.split(' ').includes(token);
const bowTo = (startStep: number) => (bow: { readonly startStep: number }): boolean => bow.startStep === startStep;
const tanaka = of('tanaka');

export const CASES_CLOSING: Readonly<Record<string, readonly Case[]>> = {
  'nomikai.close.join-nakajime': [
    ['up, turned to the leader, hands raised', closing(nothing), 'met'],
    ['hands raised as they were asked for', closing(change('hands.raised', { step: 940 })), 'met'],
    ['raised with the first clap', closing(both(without('hands.raised'), change('tejime.called', { step: 1050 }))), 'met'],
    ['thirty degrees away', closing(change('stance.seen', { turned10: 300 })), 'met'],
    ['sixty degrees away', closing(change('stance.seen', { turned10: 600 })), 'partly', 0.85],
    ['from the cushion', closing(without('posture.changed')), 'partly', 0.7],
    ['hands after four and a half seconds', closing(change('hands.raised', { step: 1270 })), 'partly', 0.8],
    ['talking', closing(adding(said(700, 'casual'))), 'partly', 0.5],
    ['talking before the leader spoke', closing(adding(said(50, 'casual'))), 'met'],
    ['hands down', closing(both(without('hands.raised'), without('hands.clapped', own))), 'missed'],
  ],
  'nomikai.close.clap-pattern': [
    ['clap for clap', closing(nothing), 'met'],
    ['a steady quarter of a second late', closing(later(15)), 'met'],
    ['half a second late, as a slow device makes it', closing(later(30)), 'met'],
    ['uneven by a fifth of a second', closing(later(-12, 0, 12)), 'met'],
    ['uneven by half a second and more', closing(later(-38, 0, 38)), 'partly', 0.7540],
    ['out of time altogether', closing(mine(1010, 1100, 1299)), 'partly', 0.5],
    ['once too often', closing(adding(clap(1285))), 'partly', 0.4],
    ['once too few', closing(mine(1202, 1226)), 'partly', 0.4],
    ['once before the first', closing(adding(clap(1100))), 'partly', 0.4],
    ['twice too often', closing(adding(clap(1275), clap(1290))), 'missed'],
    ['not at all', closing(mine()), 'missed'],
    ['the only clap, left out', closing(both(without('hands.clapped', ({ by, step }) => by === 'suzuki' && step > 1200), mine())), 'missed'],
    ['as much as one likes in the applause', closing(adding(clap(1320), clap(1340), clap(1350))), 'met'],
    ['for whoever claps and is not led', closing(without('hands.clapped', of('suzuki'))), 'missed'],
  ],
  'nomikai.close.not-before-nakajime': [
    ['after it', closing(nothing), 'met'],
    ['before it, having told both', closing(change('party.left', { isClosed: false, told: 'both' })), 'met'],
    ['before it, having told one', closing(change('party.left', { isClosed: false, told: 'one' })), 'partly', 0.5],
    ['before it, silently', closing(change('party.left', { isClosed: false, told: 'none' })), 'missed'],
  ],
  'nomikai.pay.offer-to-pay': [
    ['the wallet', closing(nothing), 'met'],
    ['in words', closing(change('bill.offered', { how: 'words' })), 'met'],
    ['twice', closing(adding({ step: 2300, type: 'bill.offered', by: me, how: 'words', isHeardByGuests: false })), 'met'],
    ['with an eye on the bill', closing(adding({ step: 2100, type: 'bill.peeked', by: me })), 'partly', 0.5],
    ['three times', closing(adding(...[2300, 2400].map((step): Observation => ({ step, type: 'bill.offered', by: me, how: 'words', isHeardByGuests: false })))), 'partly', 0.5],
    ['only when it was paid', closing(change('bill.offered', { step: 2700 })), 'missed'],
    ['never', closing(without('bill.offered')), 'missed'],
    ['before the guests', closing(change('bill.offered', { isHeardByGuests: true, how: 'words' })), 'missed'],
  ],
  'nomikai.pay.gochisosama': [
    ['once the guests had gone', closing(nothing), 'met'],
    ['paid, beside the guests', closing(change('line.began', { step: 3300 }, line('gochiso'))), 'partly', 0.5],
    ['beside the guests, and again later', closing(adding(said(3300, 'gochiso'))), 'met'],
    ['before it was paid', closing(change('line.began', { step: 2500 }, line('gochiso'))), 'missed'],
    ['before it was paid, and again later', closing(adding(said(2500, 'gochiso'))), 'missed'],
    ['never', closing(without('line.began', line('gochiso'))), 'missed'],
  ],
  'seat.taxi.behind-driver': [
    ['both with the palm', closing(nothing), 'met'],
    ['in words alone', closing(change('car.boarded', { how: 'words' }, tanaka)), 'partly', 0.5],
    ['beside the driver', closing(change('car.boarded', { seat: 'front' }, tanaka)), 'missed'],
    ['in each other’s seats', closing(both(change('car.boarded', { seat: 'rear.kerb' }, tanaka), change('car.boarded', { seat: 'rear.driver' }, of('sato')))), 'missed'],
    ['shown by a colleague', closing(change('car.boarded', { shownBy: 'kobayashi', how: 'none' }, tanaka)), 'missed'],
    ['the first-year is nobody’s guest', closing(adding({ step: 3950, type: 'car.boarded', by: 'nishimura', seat: 'front', should: 'front', shownBy: '', how: 'none' })), 'met'],
  ],
  'nomikai.leave.second-party-optional': [
    ['no, with thanks', closing(nothing), 'met'],
    ['yes', closing(change('line.began', { tokens: 'second-yes thanks' }, line('second-no'))), 'met'],
    ['three excuses', closing(change('line.began', { tokens: 'second-no thanks excuses' }, line('second-no'))), 'partly', 0.5],
    ['no, and nothing else', closing(change('line.began', { tokens: 'second-no' }, line('second-no'))), 'missed'],
    ['no answer', closing(without('line.began', line('second-no'))), 'missed'],
  ],
  'nomikai.leave.take-leave-properly': [
    ['words, and a bow to each', closing(nothing), 'met'],
    ['a nod to one of them', closing(change('bow.made', { peak10: 185 }, bowTo(5520))), 'partly', 0.7],
    ['no bow to one of them', closing(without('bow.made', bowTo(5520))), 'partly', 0.4],
    ['bows without a word', closing(without('line.began', line('before-you'))), 'partly', 0.6],
    ['neither', closing(both(without('line.began', line('before-you')), without('bow.made', ({ startStep }) => startStep > 5000))), 'missed'],
    ['both bows to one and the same', closing(change('gaze.moved', { at: 'face:suzuki' }, ({ step }) => step === 5510)), 'partly', 0.4],
  ],
};

/** Of a rule that S04 scores as well. */
export const SEEN_OFF_BY_CAR: readonly Case[] = [
  ['until the car was gone', closing(nothing), 'met'],
  ['a second early', closing(change('bow.made', { holdSteps: 168 }, bowTo(4100))), 'partly', 0.3333],
  ['walked off from the kerb', closing(adding({ step: 4200, type: 'walk.began', by: me })), 'missed'],
];
