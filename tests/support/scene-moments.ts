/** A visit that was left at a telling moment, as the app finds it again: the way to a scene in the midst of things. */
import { randomUUID } from 'node:crypto';
import { createSession } from '../../scenarios/kernel/session';
import type { Session } from '../../scenarios/kernel/session-api';
import { createPlayer } from '../../scenarios/players/create';
import { attemptHeader } from '../../scenarios/scenes/header';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import type { Mode } from '../../scenarios/kernel/attempt';
import { played } from './plays';
import { playOf } from '../../scenarios/players/plays';
import { planned } from '../../scenarios/players/player';
import { s01 } from '../../scenarios/scenes/s01-workbench/scene';
import { s02 } from '../../scenarios/scenes/s02-bow-dojo/scene';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import type { Launched } from './launch';

const SEED = 3;
const MOST_STEPS = 60 * 60 * 20;

export type Moment = 'spoken-to' | 'offering' | 'at-table' | 'bow-held' | 'bow-made' | 'practised' | 'nearly-over' | 'sent-back';

/** How long the careless one's exam lasts. */
const visitSteps = played('careless', SEED, 'exam').step;
const bows = (session: Session): number => session.observations.filter(({ type, by }) => type === 'bow.made' && by === 'learner').length;

/**
 * He speaks; a card is in both hands; his card lies on the table; down in the second bow of the lesson; two cards well
 * answered; the cards pass, in Practice; a first exchange without help that is all but done; a card that nobody can
 * read is sent back to be made anew.
 */
const COMES: Readonly<Record<Moment, (session: Session) => boolean>> = {
  'spoken-to': (session) => session.staging().beat === 'greeting' && session.staging().captions.some(({ by }) => by === 'sato') && session.sayable().length > 0,
  offering: (session) => session.staging().captions.some(({ line }) => line === 'p02') && session.observations.some(({ type, by }) => type === 'card.extended' && by === 'learner'),
  'at-table': (session) => session.staging().beat === 'meeting' && session.staging().captions.length > 0,
  'bow-held': (session) => bows(session) === 1 && (session.staging().people.find(({ id }) => id === 'learner')?.pitch10 ?? 0) > 290,
  'bow-made': (session) => bows(session) === 5 && session.staging().captions.length === 0,
  practised: (session) => session.staging().beat === 'offering' && session.staging().captions.length === 0,
  'nearly-over': (session) => session.step > visitSteps - 40,
  'sent-back': (session) => session.observations.some((one) => one.type === 'line.began' && one.line === 'kb.editor') && session.staging().captions.length === 0,
};
const SCENE: Partial<Record<Moment, SceneDefinition>> = { 'bow-held': s02, 'bow-made': s02, 'sent-back': s01 };
const SLIPS: Partial<Record<Moment, ReadonlySet<string>>> = { 'sent-back': new Set(['latin-only']) };
const MODE: Partial<Record<Moment, Mode>> = { practised: 'practice', 'nearly-over': 'exam' };

/** Stores the visit up to there, and lets the first page offer it: only a crash of the whole app would do so by itself. */
export async function keepMoment(opened: Launched, moment: Moment): Promise<void> {
  const id = randomUUID();
  const scene = SCENE[moment] ?? s03;
  const slips = SLIPS[moment];
  const given = slips === undefined ? {} : playOf(scene.id).given?.(slips);
  const isCold = moment === 'nearly-over';
  const header = attemptHeader(scene, { id, seed: SEED, mode: MODE[moment] ?? 'learn', pack: 'guide-strict', device: 'mouse-keyboard', carry: isCold ? { cold: 1 } : {}, ...given });
  const session = createSession(scene, header);
  const player = slips === undefined ? createPlayer(isCold ? 'careless' : 'perfect', session) : planned(playOf(scene.id).master(session, slips));
  while (!session.ended && session.step < MOST_STEPS && !COMES[moment](session)) {
    player.act();
    session.advance();
  }
  if (session.ended) throw new Error(`the visit never came to ${moment}`);
  await keepLeft(opened, session);
}

/** Stores what was lived so far, as if the app had been closed then, and lets the first page offer it. */
export async function keepLeft({ app, page }: Launched, session: Session): Promise<void> {
  const chunk = session.takeChunk();
  if (chunk === undefined) throw new Error('the player did nothing');
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
  }, { id: session.header.id, scene: session.header.scene, steps: session.step });
}
