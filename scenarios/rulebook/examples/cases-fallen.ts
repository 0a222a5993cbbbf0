/** What changes each rule's answer when a card has fallen. */
import type { Observation } from '../../kernel/observation';
import type { Case } from './cases-before';
import { adding, both, change, from, nothing, without } from './edit';
import { goodFallen } from './good-fallen';

const me = 'learner';
const fallen = from(goodFallen);
const deep = (peak10: number) => change('bow.made', { peak10 });
const fell = (object: string, on: 'floor' | 'table', step: number): Observation => ({ step, type: 'card.fell', by: me, object, on, dropMm: 900 });

export const CASES_FALLEN: Readonly<Record<string, readonly Case[]>> = {
  'meishi.receive.never-drop': [
    ['a card that the scene lets slip', fallen(nothing), 'met'],
    ['one’s own', fallen(adding(fell('card.learner', 'floor', 1100))), 'partly', 0.6],
    ['the whole holder', fallen(adding({ step: 900, type: 'holder.fell', by: me, object: 'holder.learner', cards: 2 })), 'partly', 0.6],
    ['his', fallen(adding(fell('card.sato', 'floor', 1600))), 'missed'],
    ['a foot on the card', fallen(adding({ step: 700, type: 'card.trodden', by: me, object: 'card.learner' })), 'missed'],
  ],
  'meishi.receive.drop-recovery': [
    ['words, both hands, a fresh card', fallen(nothing), 'met'],
    ['words after two seconds', fallen(change('line.began', { step: 650 })), 'met'],
    ['words after three and a half seconds', fallen(change('line.began', { step: 740 })), 'partly', 0.75],
    ['lifted after eighteen seconds', fallen(change('object.taken', { step: 1610 })), 'partly', 0.75],
    ['lifted with one hand', fallen(change('object.taken', { hands: 'right' })), 'partly', 0.5],
    ['laughed off', fallen(adding({ step: 550, type: 'line.began', by: me, to: 'sato', line: 'x.oops', tokens: 'laugh trap' })), 'partly', 0.5],
    ['silent, and left lying', fallen(both(without('line.began'), without('object.taken'))), 'missed'],
    ['handed over', fallen(change('card.taken', { object: 'card.learner' }, ({ by }) => by === 'sato')), 'missed'],
  ],
  'meishi.prepare.clean-cards': [
    ['a fresh one', fallen(nothing), 'met'],
    ['one that fell on the table', fallen(adding(fell('card.spare', 'table', 1100))), 'partly', 0.5],
    ['one that fell on the floor', fallen(adding(fell('card.spare', 'floor', 1100))), 'missed'],
    ['the one that slipped', fallen(change('card.taken', { object: 'card.learner' }, ({ by }) => by === 'sato')), 'missed'],
  ],
  'bow.angle.saikeirei': [
    ['forty-five degrees', fallen(nothing), 'met'],
    ['forty', fallen(deep(400)), 'met'],
    ['thirty-five', fallen(deep(350)), 'partly', 0.5],
    ['thirty', fallen(deep(300)), 'missed'],
    ['none', fallen(without('bow.made')), 'missed'],
  ],
  'bow.match-context': [
    ['deep for an apology', fallen(nothing), 'met'],
    ['the everyday bow', fallen(deep(300)), 'partly', 0.5],
    ['a nod', fallen(deep(120)), 'missed'],
    ['none', fallen(without('bow.made')), 'missed'],
  ],
};
