import { describe, expect, it } from 'vitest';
import { LEARNER } from '../../scenarios/kernel/ids';
import { observationsHash } from '../../scenarios/kernel/hash';
import { replay } from '../../scenarios/kernel/replay';
import { createSession } from '../../scenarios/kernel/session';
import type { ObservationOf, ObservationType } from '../../scenarios/kernel/observation';
import type { Session } from '../../scenarios/kernel/session-api';
import { packById } from '../../scenarios/packs/catalog';
import { glide, gripping, me, saying, seen, them, thing, until, wait } from '../../scenarios/players/moves';
import { planned, playOut, type Plan } from '../../scenarios/players/player';
import { randomly } from '../../scenarios/players/random';
import { attemptHeader } from '../../scenarios/scenes/header';
import { scorecard } from '../../scenarios/scoring/scorecard';
import { threePeople } from '../support/three-people';

function live(seed: number, plan: (session: Session) => Plan): Session {
  const session = createSession(threePeople, attemptHeader(threePeople, {
    id: '3f2b8c1a-0d4e-4a6b-9c8d-7e6f5a4b3c2d', seed, mode: 'practice', pack: 'traditional', device: 'script',
  }));
  playOut(session, planned(plan(session)));
  expect(session.ended).toBe(true);
  return session;
}
function of<T extends ObservationType>({ observations }: Session, type: T): ObservationOf<T>[] {
  return observations.filter((one) => one.type === type) as ObservationOf<T>[];
}
function apart(session: Session, id: string): number {
  const [one, two] = [me(session), them(session, id)];
  return Math.hypot(one.x - two.x, one.z - two.z);
}
/** The learner's own arm draws a card, holds it out to one person in both hands, and lets go when it is taken. */
function* give(session: Session, card: string, to: string): Plan {
  session.feed('gaze.target', `face:${to}`);
  yield* wait(60);
  for (const side of ['right', 'left'] as const) yield* gripping(session, side, card, () => me(session)[side].holds === card);
  yield* glide(session, 'hands.reach', 110, 480, 30);
  yield* until(() => them(session, to).left.holds === card && them(session, to).right.holds === card, 900);
  session.feed('hand.right.grip', 0);
  session.feed('hand.left.grip', 0);
  yield* glide(session, 'hands.reach', 480, 110, 20);
  yield* until(() => thing(session, card).parent === `in:holder.${to}`, 900);
}
function* giveBoth(session: Session): Plan {
  yield* give(session, 'card.two', 'tanaka');
  yield* give(session, 'card.one', 'mori');
}

describe('with two counterparts', () => {
  it('a card goes to whom the learner turns to, and each can take one', () => {
    const session = live(1, giveBoth);
    expect(of(session, 'card.extended').map(({ by, to, object }) => [by, to, object])).toEqual([[LEARNER, 'tanaka', 'card.two'], [LEARNER, 'mori', 'card.one']]);
    expect(of(session, 'card.received').map(({ by, from, object, hands }) => [by, from, object, hands])).toEqual([
      ['tanaka', LEARNER, 'card.two', 'both'], ['mori', LEARNER, 'card.one', 'both'],
    ]);
    expect([thing(session, 'card.two').parent, thing(session, 'card.one').parent]).toEqual(['in:holder.tanaka', 'in:holder.mori']);
  });

  it('each handing over is judged by itself', () => {
    const { observations } = live(1, giveBoth);
    const { verdicts } = scorecard(observations, { scenario: 'three', version: 1, rules: threePeople.rules, pack: packById('traditional'), subject: LEARNER });
    const hands = verdicts.filter(({ rule }) => rule === 'meishi.present.two-hands');
    expect(hands.map(({ occurrence, outcome }) => [occurrence, outcome])).toEqual([[0, 'met'], [1, 'met']]);
  });

  it('words go to whom one looks at, else to the nearest, and only they answer', () => {
    const session = live(1, function* speak(one): Plan {
      for (const at of ['face:tanaka', 'room', 'face:mori']) {
        one.feed('gaze.target', at);
        yield* wait(5);
        yield* saying(one, 'p23');
        yield* until(() => me(one).speaking === '', 600);
        if (at === 'face:tanaka') expect([them(one, 'tanaka').expression, them(one, 'mori').expression]).toEqual(['warm', 'neutral']);
      }
    });
    expect(of(session, 'line.began').map(({ by, to }) => [by, to])).toEqual([[LEARNER, 'tanaka'], [LEARNER, 'mori'], [LEARNER, 'mori']]);
  });

  it('both can hold out a card at once, and the one that is meant is taken', () => {
    const session = live(2, function* take(one): Plan {
      yield* until(() => of(one, 'card.extended').length === 2, 400);
      expect(one.staging().captions.map(({ by }) => by).sort()).toEqual(['mori', 'tanaka']);
      for (const from of ['tanaka', 'mori']) {
        one.feed('gaze.target', `face:${from}`);
        // Whoever holds a card out in vain comes nearer.
        yield* until(() => apart(one, from) < 1000, 900);
        yield* wait(50);
        yield* glide(one, 'hands.reach', 110, 470, 20);
        const card = `card.${from}`;
        yield* gripping(one, 'right', card, () => me(one).right.holds === card, 900);
        yield* gripping(one, 'left', card, () => me(one).left.holds === card);
        yield* until(() => thing(one, card).parent === 'hand:learner', 300);
        yield* glide(one, 'hands.reach', 470, 110, 20);
        one.feed('reach.target', 'inner:learner');
        yield* wait(2);
        one.feed('hand.left.grip', 0);
        one.feed('hand.right.grip', 0);
        yield* wait(20);
      }
    });
    expect(of(session, 'card.received').map(({ by, from, hands }) => [by, from, hands])).toEqual([[LEARNER, 'tanaka', 'both'], [LEARNER, 'mori', 'both']]);
    expect(of(session, 'card.rested').map(({ object, in: place }) => [object, place])).toEqual([['card.tanaka', 'inner:learner'], ['card.mori', 'inner:learner']]);
  });

  it('each is met once, and both are listed for whoever cannot see', () => {
    const session = live(1, function* look(one): Plan {
      for (const id of ['mori', 'tanaka']) {
        one.feed('gaze.target', `face:${id}`);
        yield* wait(90);
      }
      expect(one.twin().filter(({ role }) => role === 'person').map(({ id }) => id)).toEqual(['face:mori', 'face:tanaka']);
    });
    expect(of(session, 'people.faced').map(({ by, to }) => [by, to].sort())).toEqual([['learner', 'mori'], ['learner', 'tanaka']]);
    expect(seen(session, 'scene.ended')).toBe(true);
  });

  it.each([1, 2, 3, 4, 5, 6])('random acts end, and lived again are the same, seed %d', (seed) => {
    const session = live(seed, (one) => randomly(one, seed));
    const again = replay(threePeople, session.header, session.samples, session.step);
    expect(observationsHash(again.observations)).toBe(observationsHash(session.observations));
  });
});
