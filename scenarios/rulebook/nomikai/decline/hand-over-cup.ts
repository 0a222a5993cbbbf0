/** A palm held over the glass ends an offer; the glass stays as it stands. */
import type { PersonId } from '../../../kernel/ids';
import type { Observation } from '../../../kernel/observation';
import { offersTo } from '../../declining';
import { all, first, type Found } from '../../facts';
import { judgeEach, ramp, seconds } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [S/D] held for a second once it is there, a third of a second after it set out; a mere twitch is nothing. */
const HELD_STEPS = 80;
const TWITCH_STEPS = 20;

function held(observations: readonly Observation[], { fact }: Found<'glass.covered'>): number {
  const until = first(observations, 'glass.uncovered', ({ by, object, step }) => by === fact.by && object === fact.object && step >= fact.step);
  return (until?.fact.step ?? observations.at(-1)?.step ?? fact.step) - fact.step;
}

/** The longest since the first offer. */
function coverOf(observations: readonly Observation[], subject: PersonId): Found<'glass.covered'> | undefined {
  const from = offersTo(observations, subject)[0]?.fact.step ?? Infinity;
  return all(observations, 'glass.covered', ({ by, step }) => by === subject && step >= from).toSorted((a, b) => held(observations, b) - held(observations, a))[0];
}

export const rule = {
  id: 'nomikai.decline.hand-over-cup',
  severity: 'minor', guide: 'no', contested: true, bonus: false, part: 'declining', occasion: 'cover', policy: 'mean',
  sources: [
    { title: 'macaroni – pouring, receiving, declining', url: 'https://macaro-ni.jp/20927?page=2' },
    { title: 'spirits-health – beer and sake manners', url: 'http://spirits-health.com/page17.html' },
  ],
  judge: (observations, subject) => {
    const flipped = first(observations, 'glass.flipped', ({ by }) => by === subject);
    const cover = coverOf(observations, subject);
    return judgeEach({ observations, subject, occasion: 'cover' }, [flipped ?? cover].filter((one) => one !== undefined), (moment) => {
      if (moment.fact.type === 'glass.flipped') return { credit: 0, evidence: [moment], measured: { how: 'flipped' } };
      const steps = held(observations, moment as Found<'glass.covered'>);
      return { credit: ramp(steps, TWITCH_STEPS, HELD_STEPS), evidence: [moment], measured: { seconds: seconds(steps) }, openUntil: moment.fact.step + HELD_STEPS };
    });
  },
} satisfies ScoredRule;
