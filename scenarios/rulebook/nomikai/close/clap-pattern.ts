/**
 * The pattern that the leader has shown, clap for clap. The count decides; how near each clap is to the leader's matters less,
 * and only once one's own constant delay (device, loudspeaker, nerves) has been taken off.
 */
import { callsOf, clapsOf } from '../../clapping';
import { judgeEach, ramp } from '../../judging';
import type { ScoredRule } from '../../rule';

/**
 * [S] the count; [D] the rest. The rulebook's 150 ms fails people for the latency of their loudspeakers (its own review, note
 * 88): the usual delay, up to 0.3 s, is not counted; beside it 0.25 s on average is in time, and 0.6 s is out of it.
 */
const MOST_LAG_STEPS = 18;
const IN_TIME_STEPS = 15;
const OUT_OF_TIME_STEPS = 36;
/** [D] the right number at the wrong time is half of it; one too many or too few is noticed, and smiled at. */
const COUNT = 0.5;
const ONE_OFF = 0.4;
const MS_PER_STEP = 1000 / 60;

export const rule = {
  id: 'nomikai.close.clap-pattern',
  severity: 'minor', guide: 'no', contested: true, bonus: false, part: 'afterwards', occasion: 'closing', policy: 'mean',
  sources: [
    { title: 'Mynavi Freshers – types of tejime', url: 'https://gakumado.mynavi.jp/freshers/articles/51721?page=2' },
    { title: 'NEEC – tejime (from Wikipedia)', url: 'http://blog45.neec.ac.jp/archives/52279474.html' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'closing' }, callsOf(observations), (called) => {
      const beats = clapsOf(observations, called, called.fact.by);
      const own = clapsOf(observations, called, subject);
      const off = own.length - beats.length;
      const errors = own.map(({ fact }, at) => fact.step - (beats[at]?.fact.step ?? fact.step));
      const lag = Math.max(0, Math.min(MOST_LAG_STEPS, middleOf(errors)));
      const mean = errors.length === 0 ? 0 : errors.reduce((sum, one) => sum + Math.abs(one - lag), 0) / errors.length;
      const timely = ramp(mean, OUT_OF_TIME_STEPS, IN_TIME_STEPS);
      return {
        credit: beats.length === 0 || own.length === 0 ? 0 : off === 0 ? COUNT + (1 - COUNT) * timely : Math.abs(off) === 1 ? ONE_OFF : 0,
        evidence: [own[beats.length] ?? own[0] ?? called],
        measured: { claps: own.length, beats: beats.length, ms: Math.round(mean * MS_PER_STEP), how: off > 0 ? 'more' : off < 0 ? 'fewer' : 'off' },
        openUntil: called.fact.step + 1200,
      };
    }),
} satisfies ScoredRule;

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
