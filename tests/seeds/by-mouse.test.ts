/** Scenes of the evening by mouse and keys, each day others, without a window: the scripts that play them in the app, with the picture’s own camera and pointing. */
import { expect, it } from 'vitest';
import { sceneById } from '../../scenarios/scenes/catalog';
import { BY_MOUSE } from '../support/by-mouse/catalog';
import { playDark } from '../support/dark-app/dark-play';
import { cardOf } from '../support/plays';
import { seedWindow } from '../support/seed-window';

const EVENING = ['s15', 's16', 's17', 's18', 's19', 's20'] as const;
const SEEDS = 10;
const A_DAY = 2;
const turns = seedWindow(A_DAY, EVENING.length * SEEDS).map((turn) => ({ id: EVENING[turn % EVENING.length] ?? 's15', seed: Math.ceil(turn / EVENING.length) }));

it.each(turns)('$id is played without a fault (seed $seed)', async ({ id, seed }) => {
  const [scene, plays] = [sceneById(id), BY_MOUSE[id]];
  if (scene === undefined || plays === undefined) throw new Error(`there is no play of ${id}`);
  const session = await playDark(scene, seed, plays);
  // By the pack that the app begins with.
  const { total, verdicts } = cardOf(session, 'guide-strict');
  expect({ ended: session.ended, total, missed: verdicts.filter(({ outcome }) => outcome === 'missed').map(({ rule }) => rule) }).toEqual({ ended: true, total: 100, missed: [] });
});
