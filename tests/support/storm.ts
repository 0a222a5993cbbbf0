/** A storm of channel events over a scene: pressed without sense, lawful or not. Nothing may throw, leave its bounds, get stuck, or be another attempt when it is lived again. */
import { CHANNELS, type Channel, type ChannelValue } from '../../scenarios/kernel/channels';
import { random, type Random } from '../../scenarios/kernel/random';
import { replay } from '../../scenarios/kernel/replay';
import { createSession } from '../../scenarios/kernel/session';
import type { Mode } from '../../scenarios/kernel/attempt';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import type { Session } from '../../scenarios/kernel/session-api';
import { createPlayer } from '../../scenarios/players/create';
import { MOST_STEPS, playOut } from '../../scenarios/players/player';
import { playOf } from '../../scenarios/players/plays';
import { attemptHeader } from '../../scenarios/scenes/header';
import { scenes } from '../../scenarios/scenes/catalog';
import { outOfBounds, within } from './bounds';
import { cardOf } from './plays';

export const EVENTS_A_STORM = 40_000;
const CHANNEL_NAMES = Object.keys(CHANNELS).sort() as Channel[];
/** Words of no particular scene, and some that no device should ever send. */
const NOISE = ['', 'hands', 'floor', 'room', 'sit', 'stand', 'table', 'inner:learner', 'pocket:learner', 'constructor', '__proto__', 'x'.repeat(200), '\uD800'];
const HOSTILE = [0, 1, 2, -1, 900, 1800, Number.NaN, Infinity, -Infinity, -0, 1e308, 0.5, Number.MAX_SAFE_INTEGER];
const MODES: readonly Mode[] = ['learn', 'practice', 'exam'];
/** So far in, so that late moments are stormed as well. */
const MOST_LED_STEPS = 5000;
/** Each so many events: what is there is listed anew, and everything is looked at. */
const LOOK_EVERY = 64;
/** From a hand on every key, three events a step, to a device gone mad, a hundred: of so many events one lets a little time pass. */
const THRONGS = [8, 64, 64, 256, 256, 256, 256] as const;
const MOST_STEPS_PASS = 6;
/** Of so many attempts one is waited out, and one is left by the door. */
const ENDED_ONE_OF = 6;
/** From any muddle to the door, with all that is said on the way. */
const TO_THE_DOOR_STEPS = 60 * 60 * 10;
const AFTERWARDS_STEPS = 60;

export interface Stormed {
  readonly scene: string;
  readonly events: number;
  /** Begun, for one that was left or lost begins anew. */
  readonly attempts: number;
  readonly steps: number;
  readonly broken: readonly string[];
}

export function storm(number: number, all: readonly SceneDefinition[] = scenes): Stormed {
  const dice = random(number * 7_368_787 + 11);
  const scene = all[number % all.length] as SceneDefinition;
  const broken: string[] = [];
  let events = 0;
  let attempts = 0;
  let steps = 0;
  // A scene that was left or lost begins anew: what is pressed after its end is no event.
  while (events < EVENTS_A_STORM && broken.length === 0) {
    const session = begun(scene, dice);
    attempts += 1;
    const isInside = within(scene.setting(session.header).layout);
    const throng = dice.pick(THRONGS);
    try {
      for (; !session.ended && events < EVENTS_A_STORM && broken.length === 0;) {
        events += gust(session, throng, dice);
        broken.push(...wrongNow(session, isInside));
      }
      if (!isMonotone(session.observations)) broken.push('time went backwards');
      broken.push(...livedAgain(scene, session));
      const end = dice.below(ENDED_ONE_OF);
      if (end === 0) broken.push(...waitedOut(session));
      else if (end === 1 && scenes.includes(scene)) broken.push(...leaves(session));
      const { total } = cardOf(session);
      if (!(total >= 0 && total <= 100)) broken.push(`scores ${total}`);
    } catch (error) {
      broken.push(`at step ${session.step}: threw ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)}`);
    }
    steps += session.step;
  }
  return { scene: scene.id, events, attempts, steps, broken: broken.map((what) => `storm ${number} (${scene.id}), event ${events}: ${what}`) };
}

/** Every other time somebody plays first who knows how. */
function begun(scene: SceneDefinition, dice: Random): Session {
  const session = createSession(scene, attemptHeader(scene, {
    id: '3f2b8c1a-0d4e-4a6b-9c8d-7e6f5a4b3c2d', seed: dice.below(4_294_967_296), mode: dice.pick(MODES), pack: 'traditional', device: 'script',
  }), 'observations');
  const led = dice.below(2) * dice.below(MOST_LED_STEPS);
  if (led > 0 && scenes.includes(scene)) playOut(session, createPlayer(dice.pick(['perfect', 'careless'] as const), session), led);
  return session;
}

/** How many events reached the scene. */
function gust(session: Session, throng: number, dice: Random): number {
  const words = [...NOISE, ...session.twin().map(({ id }) => id), ...session.sayable()];
  let event = 0;
  for (; event < LOOK_EVERY && !session.ended; event += 1) {
    const channel = dice.pick(CHANNEL_NAMES);
    session.feed(channel, value(channel, words, dice));
    for (let lived = dice.below(throng) === 0 ? dice.below(MOST_STEPS_PASS) : 0; lived > 0; lived -= 1) session.advance();
  }
  return event;
}

function value(channel: Channel, words: readonly string[], dice: Random): ChannelValue {
  const spec = CHANNELS[channel];
  const kind = dice.below(12);
  if (kind === 0) return dice.pick(HOSTILE);
  if (kind === 1) return dice.pick(words);
  if (spec.kind === 'word') return dice.pick(words);
  return Math.abs(spec.max) > 1000 ? dice.between(-4, 4) * 900 : dice.between(spec.min, spec.max);
}

function wrongNow(session: Session, isInside: ReturnType<typeof within>): readonly string[] {
  const wrong = [...outOfBounds(session.staging(), isInside, session.header.bodies)];
  if (session.sayable().length > 4) wrong.push(`${session.sayable().length} lines can be said`);
  session.hint();
  session.fittingLine();
  return wrong.map((what) => `at step ${session.step}: ${what}`);
}

const isMonotone = (list: Session['observations']): boolean => list.every((one, at) => at === 0 || one.step >= (list[at - 1]?.step ?? 0));

/** From its file: the same people, things and facts, now and a second later. */
function livedAgain(scene: SceneDefinition, session: Session): readonly string[] {
  // What was pressed last is part of the file, too.
  session.advance();
  const file = JSON.parse(JSON.stringify({ header: session.header, samples: session.samples })) as Pick<Session, 'header' | 'samples'>;
  const again = replay(scene, file.header, file.samples, session.step, 'observations');
  let compared = 0;
  for (let lived = 0; lived <= AFTERWARDS_STEPS; lived += AFTERWARDS_STEPS) {
    if (look(again, compared) !== look(session, compared)) return [`lived again it is another attempt at step ${session.step}`];
    compared = session.observations.length;
    for (let more = 0; more < AFTERWARDS_STEPS; more += 1) {
      again.advance();
      session.advance();
    }
  }
  return [];
}

/** Facts from one on: those before it were compared. */
const look = (session: Session, from: number): string => JSON.stringify([session.step, session.ended, session.staging(), session.twin(), session.sayable(), session.observations.length, session.observations.slice(from)]);

/** Everything is let go of: whatever happened, the scene comes to an end by itself. */
function waitedOut(session: Session): readonly string[] {
  rest(session);
  playOut(session, { act: () => {} });
  return session.ended ? [] : [`nobody ends it: still going after ${MOST_STEPS} steps`];
}

/** Whatever happened, one can get up and go. */
function leaves(session: Session): readonly string[] {
  const { exit } = playOf(session.header.scene);
  rest(session);
  session.advance();
  session.feed('posture.want', 'stand');
  const from = session.step;
  for (; !session.ended && session.step - from < TO_THE_DOOR_STEPS;) {
    // Asked again now and then, as somebody presses again who is not obeyed.
    if ((session.step - from) % 600 === 60) session.feed('step.to', exit);
    if ((session.step - from) % 600 === 59) session.feed('step.to', '');
    session.advance();
  }
  return session.ended ? [] : [`cannot be left by ${exit} within ${TO_THE_DOOR_STEPS} steps`];
}

function rest(session: Session): void {
  for (const channel of CHANNEL_NAMES) session.feed(channel, CHANNELS[channel].rest);
}
