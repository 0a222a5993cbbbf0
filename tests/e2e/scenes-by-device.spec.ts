/** One scene a day, played whole in the real app by real keys, by a pad, by mouse or by the list alone: right or wrong. All of them: `npm run proof -- plays`. */
import { expect, test } from '@playwright/test';
import { launch, type Launched } from '../support/launch';
import { flagsFor, playInApp } from '../support/scene-in-app';
import { PLAYS } from '../support/scene-plays';
import { seedWindow } from '../support/seed-window';

const SEED = 2;
/** Pouring at a key's pace is minutes of pictures on a machine without a GPU, and so are the longest parts of the evening by looking: those have their turn in the proof alone. */
const DAILY = PLAYS.filter(({ scene, device }) => scene.id !== 's17' && !(device === 'mouse' && ['s19', 's20'].includes(scene.id)));
const [turn = 1] = seedWindow(1, DAILY.length);
const play = DAILY[turn - 1];

let opened: Launched;
test.beforeAll(async () => {
  opened = await launch(play === undefined ? {} : flagsFor(play.device));
});
test.afterAll(() => opened.close());

test(`${play?.scene.code} by ${play?.device}, ${play?.player}: what was planned happens in the app, to the last observation`, async () => {
  if (play === undefined) throw new Error(`there is no play ${turn}`);
  const { shown, toShow, planned, written, device } = await playInApp(opened, play, SEED);
  expect({ device, written }).toEqual({ device: play.device, written: planned });
  expect(shown).toContain(toShow);
});
