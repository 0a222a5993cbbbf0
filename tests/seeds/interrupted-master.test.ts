import { describe, expect, it } from 'vitest';
import { planned, type Plan } from '../../scenarios/players/player';
import { randomly } from '../../scenarios/players/random';
import { firstVisit } from '../../scenarios/scenes/s03-first-visit/master';
import type { Slips } from '../../scenarios/scenes/s03-first-visit/slips';
import type { Session } from '../../scenarios/kernel/session-api';
import { seedWindow } from '../support/seed-window';
import { cardOf, played, playedBy, slipping } from '../support/plays';

/** Kimura runs after those alone who forget something. */
const slipsFor = (beat: string): Slips => new Set(beat === 'forgotten' ? ['left-behind'] : []);

/** The master plays until a beat, then someone who understands nothing goes on from there. */
function* handedOver(session: Session, beat: string, seed: number): Plan {
  yield* until(session, beat);
  yield* randomly(session, seed);
}

function* until(session: Session, beat: string): Plan {
  const master = firstVisit(session, slipsFor(beat));
  while (session.staging().beat !== beat) {
    if (master.next().done === true) throw new Error(`the master never came to ${beat}`);
    yield;
  }
}

/** The beats that a good visit and one with a forgotten card pass, in their order. */
const beats = [...new Set([slipping(1, []), slipping(1, ['left-behind'])].flatMap(({ observations }) => (
  observations.flatMap((one) => (one.type === 'beat.entered' ? [one.beat] : [])))))];

const SEEDS = seedWindow(6, 48);

describe(`random acts from the middle of a visit (seeds ${SEEDS.join(', ')})`, () => {
  it('cover every beat', () => {
    expect(beats).toEqual([
      'lobby', 'reception', 'waiting', 'entrance', 'greeting', 'offering', 'handover', 'receiving', 'reading', 'seating', 'meeting',
      'closing', 'leaving', 'forgotten',
    ]);
  });

  it.each(beats)('always end and never throw: %s', (beat) => {
    for (const seed of SEEDS) {
      const session = playedBy(seed, (one) => planned(handedOver(one, beat, seed)));
      expect(session.ended).toBe(true);
      const { total } = cardOf(session);
      expect(total >= 0 && total <= 100).toBe(true);
    }
  });
});

describe('a visit in which the learner stops doing anything', () => {
  it.each(beats)('ends by itself: %s', (beat) => {
    for (const mode of ['exam', 'learn'] as const) {
      const session = playedBy(3, (one) => planned(until(one, beat)), mode);
      expect(session.ended).toBe(true);
    }
  });
});

describe('the longest run', () => {
  it('is far within the bound that players are given', () => {
    expect(played('idle', 2, 'learn').step).toBeLessThan((60 * 60 * 20) / 3);
  });
});
