/** The list beside the picture: the same things in the same states, told in time, and enough to play by. */
import { scenes, sceneById } from '../../../scenarios/scenes/catalog';
import type { SceneDefinition } from '../../../scenarios/kernel/scene';
import { launch } from '../../support/launch';
import { cardOf, played } from '../../support/plays';
import { flagsFor, playInApp } from '../../support/scene-in-app';
import { casesOf, most, sum, type Group, type Outcome, type Target } from '../target';
import { heardThroughout } from './heard';
import { toldThroughout } from './told';

const PLAYERS = ['perfect', 'careless'] as const;
/** A meishi scene and a nomikai scene by the accessibility tree alone, and the evening before. */
const BLIND = ['s03', 's16', 's01'];
const SEED = 2;
/** A visit, a table and an office first: the daily version hears these. */
const HEARD: readonly SceneDefinition[] = [...['s03', 's16', 's04'].flatMap((id) => sceneById(id) ?? []), ...scenes.filter(({ id }) => !['s03', 's16', 's04'].includes(id))];

const number = (value: number): string => value.toLocaleString('en');
const numbered = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

const everyStep: Target = {
  id: 'A3', what: 'things drawn and things told, in every step of right and careless plays: the same, each with a name and a state in three languages, told within a second and at most once a second', goal: 'no difference',
  cases: { quick: scenes.length * PLAYERS.length, long: scenes.length * PLAYERS.length * 10, piece: scenes.length },
  prove: async (from, to) => {
    const each = numbered(from - 1, to - 1).map((at) => toldThroughout(scenes[at % scenes.length] as SceneDefinition, PLAYERS[Math.floor(at / scenes.length) % PLAYERS.length] ?? 'perfect', 1 + Math.floor(at / scenes.length / PLAYERS.length)));
    const all = (name: 'steps' | 'things' | 'messages'): number => each.reduce((total, one) => total + one[name], 0);
    return { cases: each.length, broken: each.flatMap(({ broken }) => broken), measured: { steps: all('steps'), things: all('things'), messages: all('messages'), latestMs: Math.round(Math.max(...each.map(({ latestMs }) => latestMs))) } };
  },
  told: (pieces) => `${number(sum(pieces, 'things'))} things in ${number(sum(pieces, 'steps'))} steps of ${casesOf(pieces)} plays, ${pieces.reduce((total, { broken }) => total + broken.length, 0)} different; ${number(sum(pieces, 'messages'))} messages, the latest after ${number(most(pieces, 'latestMs'))} ms`,
};

const inTheApp: Target = {
  id: 'A3x', what: 'what Chromium tells assistive technology, against what is drawn, at moments of scenes in the app', goal: 'the same buttons with the same names',
  cases: { quick: 3, long: HEARD.length, piece: 1 },
  prove: async (from, to) => {
    const each = [];
    for (const at of numbered(from, to)) each.push(await heardThroughout(HEARD[at - 1] as SceneDefinition, SEED));
    return { cases: each.length, broken: each.flatMap(({ broken }) => broken), measured: { moments: each.reduce((all, one) => all + one.moments, 0), nodes: each.reduce((all, one) => all + one.nodes, 0) } };
  },
  told: (pieces) => `${number(sum(pieces, 'nodes'))} nodes at ${sum(pieces, 'moments')} moments of ${casesOf(pieces)} scenes`,
};

const blind: Target = {
  id: 'A4', what: 'scenes played by the accessibility tree alone, worth as much as by who sees', goal: 'the same score',
  cases: { quick: 2, long: BLIND.length, piece: 1 },
  prove: async (from, to) => {
    const each: Outcome[] = [];
    for (const id of BLIND.slice(from - 1, to)) each.push(await blindly(id));
    return { cases: each.length, broken: each.flatMap(({ broken }) => broken), measured: { total: Math.min(...each.map(({ measured }) => measured['total'] ?? 0)) } };
  },
  told: (pieces) => `${casesOf(pieces)} scenes, ${Math.min(100, ...pieces.map(({ measured }) => measured['total'] ?? 0))} of 100 in the worst`,
};

async function blindly(id: string): Promise<Outcome> {
  const scene = sceneById(id) as SceneDefinition;
  const seeing = cardOf(played('perfect', SEED, 'learn', scene), 'guide-strict').total;
  const opened = await launch(flagsFor('twin'));
  try {
    const { total } = await playInApp(opened, { scene, device: 'twin', player: 'perfect' }, SEED);
    return { cases: 1, broken: total === seeing ? [] : [`${scene.code}: ${total} by the list, ${seeing} by sight`], measured: { total } };
  } finally {
    await opened.close();
  }
}

export const twin: Group = {
  name: 'twin', about: 'what is drawn is told, and can be played by', sources: ['scenarios', 'renderer', 'electron', 'tests/support', 'tests/proof/twin'], targets: [everyStep, inTheApp, blind],
};
