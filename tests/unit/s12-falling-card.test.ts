/** A card that fell is the learner's to lift, and what is lifted is not lifted once more by the other. */
import { describe, expect, it } from 'vitest';
import { createSession } from '../../scenarios/kernel/session';
import type { Session } from '../../scenarios/kernel/session-api';
import { seen, wait } from '../../scenarios/players/moves';
import { createPlayer } from '../../scenarios/players/create';
import { planned, type Plan } from '../../scenarios/players/player';
import { fallenCard } from '../../scenarios/scenes/s12-falling-card/master';
import { s12 } from '../../scenarios/scenes/s12-falling-card/scene';
import { cardOf, playedBy, seededHeader } from '../support/plays';

/** One's own card falls, or theirs. */
const SEED = 2;
const THEIRS_SEED = 3;
/** Longer than he waits before he helps, in this mode. */
const DAWDLED_STEPS = 1600;

/** The master, who takes his time once the fallen card is in the jacket. */
function* dawdling(session: Session): Plan {
  const plan = fallenCard(session, new Set());
  const isPutAway = (): boolean => seen(session, 'card.stored', (one) => one.in === 'pocket');
  for (let has = false, next = plan.next(); next.done !== true; next = plan.next()) {
    yield;
    if (has || !isPutAway()) continue;
    has = true;
    yield* wait(DAWDLED_STEPS);
  }
}

describe('whoever has lifted the fallen card in time', () => {
  const session = playedBy(SEED, (one) => planned(dawdling(one)), 'practice', s12);

  it('may take as long as it needs over a fresh one: nobody helps any more', () => {
    expect(session.observations.flatMap((one) => (one.type === 'card.shown' && one.by === 'sato' ? [one.object] : []))).toEqual(['card.sato']);
    expect(session.observations.flatMap((one) => (one.type === 'card.received' && one.by === 'sato' ? [one.object] : []))).toEqual(['card.spare']);
  });

  it('is scored as if it had been quick', () => {
    expect(cardOf(session, 'guide-strict').total).toBe(100);
  });
});

describe('whoever has lifted the card that fell as it was received', () => {
  const session = createSession(s12, seededHeader(THEIRS_SEED, 'practice', s12));
  const player = createPlayer('perfect', session);
  const live = (isSo: () => boolean): void => {
    while (!session.ended && !isSo()) {
      player.act();
      session.advance();
    }
  };

  it('may read his name back, and is answered', () => {
    live(() => seen(session, 'object.taken', (one) => one.object === 'card.sato'));
    expect([session.staging().beat, session.sayable().includes('p10.sato')]).toEqual(['fallen', true]);
    live(() => false);
    expect(session.observations.flatMap((one) => (one.type === 'line.began' && ['p10.sato', 'sato.yes'].includes(one.line) ? [one.line] : []))).toEqual(['p10.sato', 'sato.yes']);
  });
});
