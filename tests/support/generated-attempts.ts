/** Attempts that a number makes: the same on every engine, or the core is not what it promises to be. */
import { fingerprint, observationText } from '../../scenarios/kernel/hash';
import { random, type Random } from '../../scenarios/kernel/random';
import { createSession } from '../../scenarios/kernel/session';
import type { Mode } from '../../scenarios/kernel/attempt';
import type { Session } from '../../scenarios/kernel/session-api';
import { PACKS } from '../../scenarios/packs/catalog';
import { broughtBy, createPlayer } from '../../scenarios/players/create';
import { planned, playOut, type PlayerKind } from '../../scenarios/players/player';
import { randomly } from '../../scenarios/players/random';
import { attemptHeader } from '../../scenarios/scenes/header';
import { scenes } from '../../scenarios/scenes/catalog';
import { cardOf } from './plays';

const MODES: readonly Mode[] = ['learn', 'practice', 'exam'];
/** Who plays before chance takes over: mostly nobody, sometimes for up to half a minute, seldom to the very end. */
const LEADS: readonly PlayerKind[] = ['idle', 'perfect', 'perfect', 'careless', 'careless'];
const WHOLE_EVERY = 50;
const MOST_LED_STEPS = 1500;

export interface Generated {
  readonly scene: string;
  readonly steps: number;
  /** Fingerprints, by what was looked at. */
  readonly score: string;
  readonly verdicts: string;
  readonly observations: string;
  readonly samples: string;
  readonly track: string;
  /** What is to be seen, done and said at the end. */
  readonly final: string;
}

export function generated(number: number): Generated {
  const dice = random(number * 104_729 + 3);
  const scene = scenes[number % scenes.length] as (typeof scenes)[number];
  const lead = dice.pick(LEADS);
  const seed = dice.below(4_294_967_296);
  const session = createSession(scene, attemptHeader(scene, {
    id: '3f2b8c1a-0d4e-4a6b-9c8d-7e6f5a4b3c2d', seed, mode: dice.pick(MODES), pack: dice.pick(PACKS).id, device: 'script', ...broughtBy(lead, scene.id, seed),
  }));
  if (number % WHOLE_EVERY === 0) playOut(session, createPlayer(lead === 'idle' ? 'careless' : lead, session));
  else {
    playOut(session, createPlayer(lead, session), lead === 'idle' ? 0 : dice.below(MOST_LED_STEPS));
    playOut(session, planned(randomly(session, dice.below(1_000_000))), session.step + dice.between(600, 1500));
  }
  return looked(session, dice);
}

function looked(session: Session, dice: Random): Generated {
  const { verdicts, ...card } = cardOf(session, dice.pick(PACKS).id);
  const bytes = session.takeChunk()?.track ?? new Uint8Array(0);
  const codes: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096) codes.push(String.fromCharCode(...bytes.subarray(at, at + 4096)));
  return {
    scene: session.header.scene, steps: session.step,
    score: fingerprint(JSON.stringify(card)), verdicts: fingerprint(JSON.stringify(verdicts)),
    observations: fingerprint(session.observations.map(observationText).join('\n')), samples: fingerprint(JSON.stringify(session.samples)), track: fingerprint(codes.join('')),
    final: fingerprint(JSON.stringify([session.ended, session.staging(), session.twin(), session.sayable(), session.hint()])),
  };
}

/** So many at once, one line each: what an engine sends to another. */
export function generatedLines(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => JSON.stringify(generated(from + at)));
}
