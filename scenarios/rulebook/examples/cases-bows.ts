/** What changes each rule's answer about how one bows. */
import type { Observation } from '../../kernel/observation';
import type { Case } from './cases-before';
import { adding, both, change, from, nothing, without } from './edit';
import { goodBows } from './good-bows';

const me = 'learner';
const dojo = from(goodBows);
const light = ({ startStep }: { readonly startStep: number }): boolean => startStep === 160;
const greeting = ({ startStep }: { readonly startStep: number }): boolean => startStep === 860;
const bow = (peak10: number, startStep: number): Observation => ({ step: startStep + 30, type: 'bow.made', by: me, peak10, startStep, fallSteps: 10, holdSteps: 5, riseSteps: 12, hipsPercent: 70, neck10: 20 });
const noBow = without('bow.made');

export const CASES_BOWS: Readonly<Record<string, readonly Case[]>> = {
  'bow.angle.eshaku': [
    ['fifteen degrees', dojo(nothing), 'met'],
    ['twenty degrees', dojo(change('bow.made', { peak10: 200 }, light)), 'met'],
    ['seven and a half degrees', dojo(change('bow.made', { peak10: 75 }, light)), 'partly', 0.5],
    ['twenty-five degrees', dojo(change('bow.made', { peak10: 250 }, light)), 'partly', 0.5],
    ['thirty degrees', dojo(change('bow.made', { peak10: 300 }, light)), 'missed'],
    ['none', dojo(noBow), 'missed'],
  ],
  'bow.from-the-hips': [
    ['in one line', dojo(nothing), 'met'],
    ['fifteen degrees of the neck', dojo(change('bow.made', { neck10: 150 })), 'met'],
    ['twenty-two and a half', dojo(change('bow.made', { neck10: 225 }, greeting)), 'partly', 0.5],
    ['the chin on the chest', dojo(change('bow.made', { neck10: 340 }, greeting)), 'missed'],
    ['none', dojo(noBow), 'missed'],
  ],
  'bow.tempo': [
    ['one, two, three and four', dojo(nothing), 'met'],
    ['up as fast as down', dojo(change('bow.made', { riseSteps: 54 }, greeting)), 'partly', 0.5],
    ['a pause of half a second at thirty', dojo(change('bow.made', { holdSteps: 28, fallSteps: 54 }, greeting)), 'partly', 0.4815],
    ['down in a third of a second', dojo(change('bow.made', { fallSteps: 20 }, greeting)), 'missed'],
    ['jumps up', dojo(change('bow.made', { riseSteps: 30 }, greeting)), 'missed'],
    ['none', dojo(noBow), 'missed'],
  ],
  'bow.speech-first': [
    ['words, then the bow', dojo(nothing), 'met'],
    ['two thirds of a second into it', dojo(change('line.ended', { step: 899 })), 'partly', 0.5],
    ['a second into it', dojo(change('line.ended', { step: 920 })), 'missed'],
    ['without a word', dojo(without('line.ended')), 'missed'],
    ['none', dojo(noBow), 'missed'],
  ],
  'bow.gaze': [
    ['eyes, floor, eyes', dojo(nothing), 'met'],
    ['eyes all the time', dojo(without('gaze.moved', ({ at, step }) => at === 'floor' && step > 800)), 'partly', 0.6667],
    ['the floor ever after', dojo(without('gaze.moved', ({ at, step }) => at === 'face:nomura' && step > 800)), 'partly', 0.6667],
    ['away', dojo(without('gaze.moved')), 'missed'],
    ['none', dojo(noBow), 'missed'],
  ],
  'bow.hands': [
    ['at the thighs', dojo(nothing), 'met'],
    ['with something in them', dojo(change('bow.made', { hands: 'held' }, greeting)), 'partly', 0.5],
    ['raised', dojo(change('bow.made', { hands: 'raised' }, greeting)), 'missed'],
    ['none', dojo(noBow), 'missed'],
  ],
  'bow.stop-first': [
    ['standing', dojo(nothing), 'met'],
    ['walking in passing', dojo(change('bow.made', { speedMmS: 900 }, light)), 'met'],
    ['slowing down', dojo(change('bow.made', { speedMmS: 300 }, greeting)), 'partly', 0.5],
    ['walking', dojo(change('bow.made', { speedMmS: 690 }, greeting)), 'missed'],
    ['none', dojo(noBow), 'missed'],
  ],
  'bow.one-good-bow': [
    ['one', dojo(nothing), 'met'],
    ['another, five seconds later', dojo(adding(bow(60, 1400))), 'met'],
    ['a small one after it', dojo(adding(bow(60, 1080))), 'partly', 0.5],
    ['two small ones after it', dojo(both(adding(bow(60, 1080)), adding(bow(60, 1130)))), 'missed'],
    ['none', dojo(noBow), 'missed'],
  ],
};
