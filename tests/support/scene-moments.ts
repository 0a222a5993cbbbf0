/** A visit that was left at a telling moment, as the app finds it again: the way to a scene in the midst of things. */
import { randomUUID } from 'node:crypto';
import { createSession } from '../../scenarios/kernel/session';
import type { Session } from '../../scenarios/kernel/session-api';
import { createPlayer } from '../../scenarios/players/create';
import { attemptHeader } from '../../scenarios/scenes/header';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import type { Launched } from './launch';

const SEED = 3;
const MOST_STEPS = 60 * 60 * 20;

export type Moment = 'spoken-to' | 'offering' | 'at-table';

/** He speaks; a card is in both hands; his card lies on the table. */
const COMES: Readonly<Record<Moment, (session: Session) => boolean>> = {
  'spoken-to': (session) => session.staging().beat === 'greeting' && session.staging().captions.some(({ by }) => by === 'sato') && session.sayable().length > 0,
  offering: (session) => session.staging().captions.some(({ line }) => line === 'p02') && session.observations.some(({ type, by }) => type === 'card.extended' && by === 'learner'),
  'at-table': (session) => session.staging().beat === 'meeting' && session.staging().captions.length > 0,
};

/** Stores the visit up to there, and lets the first page offer it: only a crash of the whole app would do so by itself. */
export async function keepMoment({ app, page }: Launched, moment: Moment): Promise<void> {
  const id = randomUUID();
  const session = createSession(s03, attemptHeader(s03, { id, seed: SEED, mode: 'learn', pack: 'guide-strict', device: 'mouse-keyboard' }));
  const player = createPlayer('perfect', session);
  while (!session.ended && session.step < MOST_STEPS && !COMES[moment](session)) {
    player.act();
    session.advance();
  }
  const chunk = session.takeChunk();
  if (session.ended || chunk === undefined) throw new Error(`the visit never came to ${moment}`);
  await page.evaluate(
    async ([header, told]) => {
      await window.reigi.call('attempts.begin', { header });
      await window.reigi.call('attempts.append', { id: header.id, ...told, track: Uint8Array.from(told.track) });
    },
    [session.header, { ...chunk, track: [...chunk.track] }] as const,
  );
  await app.evaluate(({ ipcMain }, value) => {
    ipcMain.removeHandler('attempts.interrupted');
    ipcMain.handle('attempts.interrupted', () => ({ ok: true, value }));
  }, { id, scene: s03.id, steps: session.step });
}
