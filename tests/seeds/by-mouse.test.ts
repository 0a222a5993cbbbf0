/** One scene of the evening a day by mouse and keys, without a window: the script that plays it in the app, with the picture’s own camera and pointing. */
import { expect, it } from 'vitest';
import { sceneById } from '../../scenarios/scenes/catalog';
import { BY_MOUSE } from '../support/by-mouse/catalog';
import { playDark } from '../support/dark-app/dark-play';
import { cardOf } from '../support/plays';
import { seedWindow } from '../support/seed-window';

const EVENING = ['s15', 's16', 's17', 's18', 's19', 's20'] as const;
/** As in the app. */
const SEED = 2;
const [turn = 1] = seedWindow(1, EVENING.length);
const id = EVENING[turn - 1] ?? 's15';

it(`${id.toUpperCase()} is played without a fault (seed ${SEED})`, async () => {
  const [scene, plays] = [sceneById(id), BY_MOUSE[id]];
  if (scene === undefined || plays === undefined) throw new Error(`there is no play of ${id}`);
  const session = await playDark(scene, SEED, plays);
  // By the pack that the app begins with.
  const { total, verdicts } = cardOf(session, 'guide-strict');
  expect({ ended: session.ended, total, missed: verdicts.filter(({ outcome }) => outcome === 'missed').map(({ rule }) => rule) }).toEqual({ ended: true, total: 100, missed: [] });
});
