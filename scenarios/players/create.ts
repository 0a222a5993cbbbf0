/** The scripted players by name, for every scene that has a master. */
import { random } from '../kernel/random';
import type { Session } from '../kernel/session-api';
import { firstVisit } from '../scenes/s03-first-visit/master';
import { LISTED_SLIPS, type Slip } from '../scenes/s03-first-visit/slips';
import { wait } from './moves';
import { planned, type Plan, type Player, type PlayerKind } from './player';
import { randomly } from './random';

/** Mistakes that the careless player of this seed makes: at least four of the six listed. */
export function carelessSlips(seed: number): ReadonlySet<Slip> {
  const dice = random(seed * 31 + 7);
  const spared = dice.below(3);
  return new Set(dice.shuffled(LISTED_SLIPS).slice(spared));
}

function* leaving(session: Session): Plan {
  session.feed('step.to', 'lobby.exit');
  yield* wait(1);
}

/** A fresh player for a fresh session; what it does depends on the session's seed alone. */
export function createPlayer(kind: PlayerKind, session: Session): Player {
  const { seed } = session.header;
  switch (kind) {
    case 'perfect': return planned(firstVisit(session));
    case 'careless': return planned(firstVisit(session, carelessSlips(seed)));
    case 'random': return planned(randomly(session, seed));
    case 'leaver': return planned(leaving(session));
    case 'idle': return { act: () => {} };
  }
}
