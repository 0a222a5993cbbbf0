/** A scripted player: acts on a session only through its channels, one turn before every step. */
import type { Session } from '../kernel/session-api';

export type PlayerKind = 'perfect' | 'careless' | 'random' | 'idle' | 'leaver';
export const PLAYER_KINDS: readonly PlayerKind[] = ['perfect', 'careless', 'random', 'idle', 'leaver'];

/** A plan yields once per step. */
export type Plan = Generator<undefined, void>;

export interface Player {
  /** Call once before every `session.advance()`. */
  act(): void;
}

export function planned(plan: Plan): Player {
  let done = false;
  return {
    act() {
      if (!done) done = plan.next().done === true;
    },
  };
}

/** Only guards against a scene that cannot end. */
export const MOST_STEPS = 60 * 60 * 20;

/** Plays to the end, or until so many steps have been lived. Returns the steps lived. */
export function playOut(session: Session, player: Player, mostSteps = MOST_STEPS): number {
  while (!session.ended && session.step < mostSteps) {
    player.act();
    session.advance();
  }
  return session.step;
}
