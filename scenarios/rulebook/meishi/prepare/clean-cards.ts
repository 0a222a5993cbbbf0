/** The card that is handed over is flat and clean, and so is every card that is packed to be handed over. */
import type { PersonId } from '../../../kernel/ids';
import type { Observation, ObservationOf } from '../../../kernel/observation';
import { last, type Found } from '../../facts';
import { judgeEach, type Finding } from '../../judging';
import { offers } from '../../occurrences';
import { packedDeck } from '../../packed';
import type { ScoredRule } from '../../rule';

/** [D] a card from the floor is soiled; one that fell on a table may have a bent corner. */
const BENT_CREDIT = 0.5;

export const rule = {
  id: 'meishi.prepare.clean-cards',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'preparing', occasion: 'offer', policy: 'mean',
  sources: [
    { title: 'JA newsletter (Kondo Tamami, etiquette school) – handing over meishi', url: 'https://jakikuchi.jp/110724.html' },
    { title: 'manner.gyouseki – meishi taboos', url: 'http://manner.gyouseki.com/tb/' },
  ],
  judge(observations, subject) {
    const packed = packedDeck(observations, subject);
    if (packed.length > 0) return judgeEach({ observations, subject, occasion: 'offer' }, packed, packedWell);
    // Where nothing was to be given away that evening, what was left out is the packing.
    const act = isEvening(observations, subject) ? 'pack' : 'offer';
    return judgeEach({ observations, subject, occasion: 'offer', act }, offers(observations, subject), (taken) => givenWell(observations, taken));
  },
} satisfies ScoredRule;

function isEvening(observations: readonly Observation[], subject: PersonId): boolean {
  return observations.some((fact) => fact.type === 'deck.packed' && fact.by === subject);
}

function packedWell(found: Found<'deck.packed'>): Finding {
  const { stained, bent } = found.fact;
  if (stained > 0) return { credit: 0, evidence: [found], measured: { how: 'packed', stained } };
  return bent > 0 ? { credit: BENT_CREDIT, evidence: [found], measured: { how: 'packed', bent } } : { credit: 1, evidence: [found], measured: { how: 'packed' } };
}

function givenWell(observations: readonly Observation[], taken: Found<'card.taken'> & { readonly fact: ObservationOf<'card.taken'> }): Finding {
  const { object, step } = taken.fact;
  const slipped = last(observations, 'card.slipped', (fact) => fact.object === object && fact.step < step);
  const fell = last(observations, 'card.fell', (fact) => fact.object === object && fact.step < step);
  const soiled = slipped ?? (fell?.fact.on === 'floor' ? fell : undefined);
  if (soiled !== undefined) return { credit: 0, evidence: [soiled, taken] };
  return fell === undefined ? { credit: 1, evidence: [taken] } : { credit: BENT_CREDIT, evidence: [fell, taken] };
}
