/** B6: what judging a visit costs, against json-rules-engine, in turns within one run. */
import { Engine } from 'json-rules-engine';
import { s03 } from '../../../scenarios/scenes/s03-first-visit/scene';
import { cardOf, played } from '../../support/plays';
import { median } from '../../bench/timed';
import type { Outcome } from '../target';

const ROUNDS = 7;
/** Judging takes less than a millisecond: a stop-watch wants more of it. */
const JUDGED = 50;
const WARM_UP = 300;

/**
 * The rival does less: for each of our rules it only asks of every observation whether it is of one kind and by the learner,
 * two equalities, which any rule of ours asks at the least; no windows of time, no thresholds, no evidence.
 */
export async function judgedAgainst(): Promise<Outcome> {
  const visit = played('perfect', 1, 'practice', s03);
  const kinds = [...new Set(visit.observations.map(({ type }) => type))];
  const engine = new Engine(
    s03.rules.map((id, n) => ({
      conditions: { all: [{ fact: 'type', operator: 'equal', value: kinds[n % kinds.length] }, { fact: 'by', operator: 'equal', value: 'learner' }] },
      event: { type: id },
    })),
    { allowUndefinedFacts: true },
  );
  const theirs = async (): Promise<void> => {
    for (const observation of visit.observations) await engine.run({ ...observation });
  };
  for (let n = 0; n < WARM_UP; n += 1) cardOf(visit);
  await theirs();
  const rounds: { readonly ours: number; readonly theirs: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    for (let n = 0; n < JUDGED; n += 1) cardOf(visit);
    const between = performance.now();
    await theirs();
    rounds.push({ ours: (between - began) / JUDGED, theirs: performance.now() - between });
  }
  const ours = median(rounds.map((round) => round.ours));
  return { cases: ROUNDS, broken: [], measured: { times: median(rounds.map((round) => round.theirs / round.ours)), oursMs: ours, rules: s03.rules.length, observations: visit.observations.length } };
}
