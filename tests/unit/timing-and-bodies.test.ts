import { describe, expect, it } from 'vitest';
import { metricsOf } from '../../scenarios/body/metrics';
import { createSession } from '../../scenarios/kernel/session';
import type { Session } from '../../scenarios/kernel/session-api';
import { createPlayer } from '../../scenarios/players/create';
import { playOut, type PlayerKind } from '../../scenarios/players/player';
import { attemptHeader, type HeaderWish } from '../../scenarios/scenes/header';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { cardOf, SEED_ID } from '../support/plays';

function played(kind: PlayerKind, wish: Partial<HeaderWish>): Session {
  const header = attemptHeader(s03, { id: SEED_ID, seed: 4, mode: 'practice', pack: 'traditional', device: 'script', ...wish });
  const session = createSession(s03, header);
  playOut(session, createPlayer(kind, session));
  return session;
}

describe('more time in Practice', { timeout: 60_000 }, () => {
  it('keeps people waiting ten times as long before they give up', () => {
    const usual = played('idle', {});
    const slow = played('idle', { assists: { timingPercent: 1000 } });
    expect(slow.step / usual.step).toBeGreaterThan(9);
    expect(slow.step / usual.step).toBeLessThan(11);
  });

  it('does not change what a perfect visit is worth', () => {
    expect(cardOf(played('perfect', { assists: { timingPercent: 1000 } })).total).toBe(100);
  });
});

describe.each(['learner.1500', 'learner.1660', 'learner.1900'])('a learner with the body %s', { timeout: 60_000 }, (body) => {
  it('stands in the scene with it and can do everything right', () => {
    const session = played('perfect', { body });
    expect(session.header.bodies['learner']).toBe(body);
    expect(metricsOf(body).statureMm).toBe(Number(body.slice(-4)));
    const fallen = cardOf(session).verdicts.filter(({ outcome, bonus }) => !bonus && (outcome === 'missed' || outcome === 'partly'));
    expect(fallen.map(({ rule, measured }) => [rule, measured])).toEqual([]);
  });
});
