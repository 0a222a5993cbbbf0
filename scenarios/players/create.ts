/** The scripted players by name, for every scene that has a master. */
import { random } from '../kernel/random';
import type { Session } from '../kernel/session-api';
import type { HeaderWish } from '../scenes/header';
import { wait } from './moves';
import { planned, type Plan, type Player, type PlayerKind } from './player';
import { playOf } from './plays';
import { randomly } from './random';

/** Listed mistakes that the careless player of this seed makes: most of them, never two that exclude each other. */
export function carelessSlips(scene: string, seed: number): ReadonlySet<string> {
  const { listed, exclusive = [], impossible } = playOf(scene);
  const without = impossible?.(seed) ?? [];
  const dice = random(seed * 31 + 7);
  const spared = dice.below(Math.min(3, Math.max(2, listed.length - 3)));
  const made: string[] = [];
  for (const slip of dice.shuffled(listed).slice(spared)) {
    if (!without.includes(slip) && !exclusive.some((group) => group.includes(slip) && made.some((other) => group.includes(other)))) made.push(slip);
  }
  return new Set(made);
}

/** What such a player brings along: the careless one may have made a mistake before the scene began. */
export function broughtBy(kind: PlayerKind, scene: string, seed: number): Pick<HeaderWish, 'card' | 'carry'> {
  return kind === 'careless' ? playOf(scene).given?.(carelessSlips(scene, seed)) ?? {} : {};
}

function* leaving(session: Session): Plan {
  session.feed('step.to', playOf(session.header.scene).exit);
  yield* wait(1);
}

/** A fresh player for a fresh session; what it does depends on the session's seed alone. */
export function createPlayer(kind: PlayerKind, session: Session): Player {
  const { seed, scene } = session.header;
  switch (kind) {
    case 'perfect': return planned(playOf(scene).master(session, new Set()));
    case 'careless': return planned(playOf(scene).master(session, carelessSlips(scene, seed)));
    case 'random': return planned(randomly(session, seed));
    case 'leaver': return planned(leaving(session));
    case 'idle': return { act: () => {} };
  }
}
