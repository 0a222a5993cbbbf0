/** Every state and every transition of every script is reached; and whatever is pressed, nothing breaks. */
import { DECK_CONDITION, DECK_PACKED } from '../../../scenarios/acts/deck';
import type { SceneDefinition } from '../../../scenarios/kernel/scene';
import { scenes } from '../../../scenarios/scenes/catalog';
import { EVENTS_A_STORM } from '../../support/storm';
import { casesOf, sum, type Group, type Outcome, type Target } from '../target';
import { unlived, type Coverage } from './coverage';
import { playedThrough } from './plays';
import { stormed } from './threads';
import { walkScene } from './walk';

/** Seeds with which people differ, and what an earlier evening may have left. */
const WALKED = [[1, {}], [2, { [DECK_CONDITION]: 'stained', [DECK_PACKED]: 'reversed' }], [3, {}], [4, {}]] as const;

function covered(scene: SceneDefinition): Outcome {
  const lived = playedThrough(scene);
  const count = (of: 'states' | 'ways', where: ReadonlyMap<string, Coverage>): number => [...where.values()].reduce((all, one) => all + one[of].size - unlived(one[of]).length, 0);
  const byPlays = { playedStates: count('states', lived), playedWays: count('ways', lived) };
  let events = 0;
  // Where most people are, most can happen.
  const company = ([seed]: (typeof WALKED)[number]): number => Number(scene.vary(seed)['people'] ?? 0);
  for (const [seed, memory] of WALKED.toSorted((a, b) => company(b) - company(a))) {
    const walked = walkScene(scene, seed, memory, lived);
    events += walked.events;
    for (const [id, coverage] of walked.coverage) lived.get(id)?.add(coverage);
    if ([...lived.values()].every(({ states, ways }) => unlived(states).length + unlived(ways).length === 0)) break;
  }
  const missing = [...lived].flatMap(([id, { states, ways }]) => [...unlived(states).map((name) => `${id}: state ${name}`), ...unlived(ways).map((name) => `${id}: ${name}`)]);
  const all = (of: 'states' | 'ways'): number => [...lived.values()].reduce((total, one) => total + one[of].size, 0);
  return {
    cases: 1, broken: missing.map((what) => `${scene.code}, never reached: ${what}`),
    measured: { ...byPlays, states: all('states'), ways: all('ways'), reachedStates: count('states', lived), reachedWays: count('ways', lived), events },
  };
}

const paths: Target = {
  id: 'R13', what: 'states and transitions of the scripts of every scene, reached by generated plays and paths', goal: '100 %',
  cases: { quick: scenes.length, long: scenes.length, piece: 1 },
  prove: async (from, to) => {
    const each = scenes.slice(from - 1, to).map(covered);
    return { cases: each.length, broken: each.flatMap(({ broken }) => broken), measured: Object.fromEntries(Object.keys(each[0]?.measured ?? {}).map((name) => [name, sum(each, name)])) };
  },
  told: (pieces) => `${sum(pieces, 'reachedStates')} of ${sum(pieces, 'states')} states and ${sum(pieces, 'reachedWays')} of ${sum(pieces, 'ways')} transitions (${sum(pieces, 'playedStates')} and ${sum(pieces, 'playedWays')} by whole plays alone), ${sum(pieces, 'events').toLocaleString('en')} events tried`,
};

const storms: Target = {
  id: 'R13s', what: 'channel events without sense: nothing thrown, out of bounds, stuck, without a way out, or other when lived again', goal: '0 broken in 200,000 a day and 100,000,000 in the long run',
  // Daily every scene once.
  cases: { quick: scenes.length, long: 100_000_000 / EVENTS_A_STORM, piece: 28 },
  isSummed: true, sources: ['scenarios', 'tests/support/storm.ts', 'tests/support/bounds.ts', 'tests/support/plays.ts'],
  prove: async (from, to) => {
    const each = await stormed(from, to);
    const of = (name: 'events' | 'steps' | 'attempts'): number => each.reduce((all, one) => all + one[name], 0);
    return { cases: each.length, broken: each.flatMap(({ broken }) => broken), measured: { events: of('events'), attempts: of('attempts'), steps: of('steps') } };
  },
  told: (pieces) => `${pieces.reduce((all, { broken }) => all + broken.length, 0)} broken in ${sum(pieces, 'events').toLocaleString('en')} events, ${casesOf(pieces)} storms, ${sum(pieces, 'attempts').toLocaleString('en')} attempts, ${Math.round(sum(pieces, 'steps') / 3600)} minutes of scenes`,
};

export const exhaustion: Group = {
  name: 'exhaustion', about: 'every state, every transition, and a hundred million senseless events', sources: ['scenarios', 'tests/support', 'tests/proof/exhaustion'], targets: [paths, storms],
};
