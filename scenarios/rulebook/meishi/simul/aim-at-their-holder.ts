/** One's card goes onto the other's holder: a fixed place, which also ends the race to be the lower. */
import { cueTo } from '../../crossings';
import { first, last } from '../../facts';
import { judgeEach, ramp } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] mm from the middle of their holder. */
const ON_MM = 50;
const BESIDE_MM = 120;
/** [D] mm above the giver's sternum: the foot of the chest band, and a race lost by both. */
const BAND_MM = -150;
const RACE_MM = -250;
const LAND_STEPS = 600;

export const rule = {
  id: 'meishi.simul.aim-at-their-holder',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'presenting', occasion: 'offer', policy: 'mean',
  sources: [
    { title: 'TBS News Dig/RSK – first meishi, three points', url: 'https://newsdig.tbs.co.jp/articles/rsk/1843748?page=3' },
    { title: 'Faimi Finest – business manners', url: 'http://faimi-finest.com/businessm/' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'offer' }, cueTo(observations, subject), (cue) => {
      const landed = first(observations, 'card.landed', ({ by, from }) => from === subject && by === cue.fact.by);
      if (landed === undefined) return { credit: 0, evidence: [cue], measured: { how: 'never' }, openUntil: cue.fact.step + LAND_STEPS };
      const taken = last(observations, 'card.taken', ({ from, object, step }) => from === subject && object === landed.fact.object && step <= landed.fact.step);
      const lowest = taken?.fact.lowestMm ?? 0;
      const aim = ramp(landed.fact.offsetMm, BESIDE_MM, ON_MM);
      const level = ramp(lowest, RACE_MM, BAND_MM);
      return {
        credit: Math.min(aim, level),
        evidence: taken === undefined ? [landed] : [taken, landed],
        measured: { centimetres: Math.round((level < aim ? -lowest : landed.fact.offsetMm) / 10), how: level < aim ? 'low' : 'beside' },
      };
    }),
} satisfies ScoredRule;
