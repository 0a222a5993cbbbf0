/** The nomikai scenes to be looked at: in play at a telling moment, and the debrief of a careless evening. */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import { createSession } from '../../scenarios/kernel/session';
import type { Session } from '../../scenarios/kernel/session-api';
import { createPlayer } from '../../scenarios/players/create';
import { attemptHeader } from '../../scenarios/scenes/header';
import { s15 } from '../../scenarios/scenes/s15-arriving/scene';
import { s16 } from '../../scenarios/scenes/s16-kanpai/scene';
import { s17 } from '../../scenarios/scenes/s17-pouring/scene';
import { s18 } from '../../scenarios/scenes/s18-declining/scene';
import { s19 } from '../../scenarios/scenes/s19-bureiko/scene';
import { s20 } from '../../scenarios/scenes/s20-leaving/scene';
import type { Launched } from './launch';
import { keep, way } from './kept-attempts';
import { played } from './plays';
import { keepLeft } from './scene-moments';
import { left, type ScreenWay } from './screens';

const SEED = 2;
const STEPS_PER_SECOND = 60;
const MOST_STEPS = STEPS_PER_SECOND * 60 * 20;
const isSaid = (session: Session): boolean => session.staging().captions.length > 0;
/** Somebody speaks, after the learner has done this. */
const after = (type: string) => (session: Session): boolean => isSaid(session) && session.observations.some((one) => one.type === type && ('by' in one ? one.by === 'learner' : true));
/** Not before so many seconds. */
const late = (comes: (session: Session) => boolean, seconds: number) => (session: Session): boolean => session.step > seconds * STEPS_PER_SECOND && comes(session);

const NIGHTS: readonly (readonly [scene: SceneDefinition, comes: (session: Session) => boolean])[] = [
  [s15, after('seat.taken')],
  [s16, after('glass.raised')],
  [s17, after('pour.began')],
  [s18, after('glass.covered')],
  [s19, late(after('line.began'), 60)],
  [s20, late(after('line.began'), 100)],
];

/** The master up to there, in the lesson. */
async function keepNight(opened: Launched, scene: SceneDefinition, comes: (session: Session) => boolean): Promise<void> {
  const session = createSession(scene, attemptHeader(scene, { id: randomUUID(), seed: SEED, mode: 'learn', pack: 'traditional', device: 'mouse-keyboard' }));
  const player = createPlayer('perfect', session);
  while (!session.ended && session.step < MOST_STEPS && !comes(session)) {
    player.act();
    session.advance();
  }
  if (session.ended) throw new Error(`${scene.code} never came to its telling moment`);
  await keepLeft(opened, session);
}

/** The newest of all from then on. */
async function keepCareless({ page }: Launched, scene: SceneDefinition): Promise<void> {
  const id = `5eed5eed-5eed-4eed-8eed-5eed5eed5${scene.id.slice(1)}e`;
  if (await page.evaluate((kept) => window.reigi.call('attempts.read', { id: kept }).then(() => true, () => false), id)) return;
  await keep(page, played('careless', SEED, 'practice', scene), id);
}

async function newest(page: Page): Promise<void> {
  await way(1)(page);
  await page.locator('.attempt-scene button').first().click();
  await page.locator('.debrief').waitFor();
}

export const NIGHT_SCREENS: readonly ScreenWay[] = NIGHTS.flatMap(([scene, comes]): readonly ScreenWay[] => [
  { name: `scene: ${scene.id} in play`, ...left((opened) => keepNight(opened, scene, comes)) },
  ...(scene === s15 || scene === s20 ? [{ name: `debrief: ${scene.id}, the seats`, prepare: (opened: Launched) => keepCareless(opened, scene), go: (page: Page) => newest(page).then(() => page.locator('.seating-plan').first().scrollIntoViewIfNeeded()) }] : []),
  { name: `debrief: ${scene.id}`, prepare: (opened) => keepCareless(opened, scene), go: newest },
]);
