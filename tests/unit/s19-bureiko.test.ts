/** What is said on an evening without ranks has its consequences the next morning, and nobody takes a glass along to it. */
import { describe, expect, it } from 'vitest';
import { planned } from '../../scenarios/players/player';
import { walking } from '../../scenarios/acts/masters/walking';
import { gripping, me, seen, spoken, thing, until, wait } from '../../scenarios/players/moves';
import type { Session } from '../../scenarios/kernel/session-api';
import { s19 } from '../../scenarios/scenes/s19-bureiko/scene';
import { cardOf, played, playedBy, slipping } from '../support/plays';

const SEED = 3;

function endOf({ observations }: Session): string {
  const last = observations.at(-1);
  return last?.type === 'scene.ended' ? last.how : '';
}

const morning = ({ observations }: Session): string => observations.flatMap((one) => (one.type === 'line.began' && one.by === 'kobayashi' ? [one.line] : [])).at(-1) ?? '';

describe('an evening of bureikō', () => {
  it.each([
    [[], 'complete', 'b.am.good'],
    [['ice-stiff'], 'complete', 'b.am.stiff'],
    [['first-name'], 'short-mail', 'b.am.plain'],
    [['complains'], 'interview', 'b.am.grievance'],
    [['gossips'], 'trust', 'b.am.gossip'],
    [['joins-politics'], 'split', 'b.am.politics'],
    [['checks-phone'], 'unfinished', 'b.am.phone'],
    [['silent-when-asked'], 'called-in', 'b.am.yamada'],
    // The weightiest is told.
    [['checks-phone', 'complains'], 'interview', 'b.am.grievance'],
  ] as const)('after %j the next morning is told as %s', (slips, end, line) => {
    const session = slipping(SEED, slips, s19);
    expect([endOf(session), morning(session)]).toEqual([end, line]);
  });

  it('ends for whoever says nothing at all: a first-year has answered instead', () => {
    const session = played('idle', SEED, 'exam', s19);
    expect([endOf(session), morning(session)]).toEqual(['called-in', 'b.am.yamada']);
  });

  it('ends his sentence early when the phone comes out', () => {
    const { observations } = slipping(SEED, ['checks-phone'], s19);
    const lines = observations.flatMap((one) => (one.type === 'line.began' && one.by === 'suzuki' ? [one.line] : []));
    expect(lines).toContain('b.su.cut');
    expect(lines).not.toContain('b.su.story.4');
  });

  it('lets whoever excuses themselves and rises take an urgent call, and go out with it', () => {
    const session = playedBy(SEED, (one) => planned((function* () {
      yield* until(() => seen(one, 'phone.buzzed'), 60 * 60 * 6);
      yield* spoken(one, 'b.excuse-call');
      one.feed('posture.want', 'stand');
      yield* until(() => me(one).sitPercent === 0, 300);
      yield* gripping(one, 'right', 'phone', () => me(one).right.holds === 'phone');
      yield* walking(one, 'tatami.exit');
      yield* wait(120);
    })()), 'exam', s19);
    expect(endOf(session)).not.toBe('left-early');
    expect(session.observations.some((one) => one.type === 'line.began' && one.line === 'b.su.cut')).toBe(false);
    expect(cardOf(session).verdicts.find(({ rule }) => rule === 'nomikai.talk.phone-away')).toMatchObject({ outcome: 'met' });
  });

  it('leaves a glass that is still in the hand on the table', () => {
    const session = playedBy(SEED, (one) => planned((function* () {
      yield* wait(30);
      yield* gripping(one, 'right', 'glass.learner', () => me(one).right.holds === 'glass.learner');
      expect(me(one).right.holds).toBe('glass.learner');
      yield* until(() => one.staging().room === 'office', 60 * 60 * 6);
      expect([me(one).right.holds, thing(one, 'glass.learner').parent, thing(one, 'glass.learner').room]).toEqual(['', 'lowtable', 'tatami']);
    })()), 'exam', s19);
    expect(session.ended).toBe(true);
  });
});
