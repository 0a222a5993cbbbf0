import { describe, expect, it } from 'vitest';
import { LEARNER } from '../../scenarios/kernel/ids';
import type { Channel, ChannelValue } from '../../scenarios/kernel/channels';
import { createSession } from '../../scenarios/kernel/session';
import type { Session } from '../../scenarios/kernel/session-api';
import { me, together, until, wait } from '../../scenarios/players/moves';
import { planned, playOut, type Plan } from '../../scenarios/players/player';
import { ruleById } from '../../scenarios/rulebook/catalog';
import { firstVisit } from '../../scenarios/scenes/s03-first-visit/master';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { seededHeader } from './explore';

/** Everything a learner can do here, the master does too, but for one value of one channel. */
interface Difference {
  /** Changes what the master feeds. */
  readonly alter?: (channel: Channel, value: ChannelValue, session: Session) => ChannelValue;
  /** Runs beside the master. */
  readonly beside?: (session: Session) => Plan;
}

function judged(rule: string, { alter, beside }: Difference): string {
  const session = createSession(s03, seededHeader(1));
  const played: Session = alter === undefined ? session : Object.create(session, {
    feed: { value: (channel: Channel, value: ChannelValue) => session.feed(channel, alter(channel, value, session)) },
  }) as Session;
  const master = firstVisit(played);
  playOut(session, planned(beside === undefined ? master : together(master, beside(session))));
  const judgements = ruleById(rule).judge(session.observations, LEARNER);
  return judgements.map(({ outcome }) => outcome).join();
}

/** At the moment in which the learner stands before Sato with the card in hand, about to extend the arms. */
function atOffer(then: (session: Session) => Plan): Difference {
  return {
    beside: function* beside(session): Plan {
      yield* until(() => session.staging().beat === 'offering' && me(session).right.holds === 'card.own', 9000);
      yield* then(session);
    },
  };
}
const held = (channel: Channel, value: number): Difference => atOffer(function* hold(session): Plan {
  // As long as the card is the learner's; the master's own wishes on this channel come later.
  while (me(session).right.holds === 'card.own') {
    session.feed(channel, value);
    yield;
  }
});
/** The key of a turn let go so far short of half a turn. */
const unfinished = (deg: number): Difference => atOffer(function* turn(session): Plan {
  const asked = session.samples.findLast((sample) => sample.channel === 'object.turn')?.value ?? 0;
  session.feed('object.turn', Number(asked) - deg * 10);
  yield* wait(1);
});
const stepping = (percent: number, steps: number): Difference => atOffer(function* step(session): Plan {
  session.feed('step.forward', percent);
  yield* wait(steps);
  session.feed('step.forward', 0);
});
const bowTimes = (factor: number): Difference => ({
  alter: (channel, value, session) => (channel === 'trunk.pitch' && session.staging().beat === 'handover' ? Number(value) * factor : value),
});
const spot = (side: 'left' | 'right', value: number, card: string): Difference => ({
  beside: function* grip(session): Plan {
    yield* until(() => me(session).right.holds === card && (card === 'card.own' ? session.staging().beat === 'offering' : true), 9000);
    session.feed(`hand.${side}.spot`, value);
    yield* until(() => me(session).right.holds !== card, 900);
    session.feed(`hand.${side}.spot`, 0);
  },
});

describe('from the channels alone a learner can be right, half right and wrong:', () => {
  it.each<[what: string, rule: string, difference: Difference, outcome: string]>([
    ['height, left as it is', 'meishi.present.chest-height', {}, 'met'],
    ['height, eight notches down', 'meishi.present.chest-height', held('hands.height', -120), 'partly'],
    ['height, at the belt', 'meishi.present.chest-height', held('hands.height', -330), 'missed'],
    ['height, a little over the chest', 'meishi.present.chest-height', held('hands.height', 240), 'partly'],
    ['height, at the face', 'meishi.present.chest-height', held('hands.height', 330), 'missed'],
    ['direction, hands a little aside', 'meishi.present.orientation', held('hands.side', 120), 'met'],
    ['direction, hands far aside', 'meishi.present.orientation', held('hands.side', 260), 'partly'],
    ['direction, a turn let go 10 degrees early', 'meishi.present.orientation', unfinished(10), 'met'],
    ['direction, a turn let go 30 degrees early', 'meishi.present.orientation', unfinished(30), 'partly'],
    ['direction, a turn let go half way', 'meishi.present.orientation', unfinished(90), 'missed'],
    ['distance, where the master stands', 'meishi.present.distance', {}, 'met'],
    ['distance, two steps nearer', 'meishi.present.distance', stepping(100, 16), 'partly'],
    ['distance, face to face', 'meishi.present.distance', stepping(100, 40), 'missed'],
    ['bow, 15 degrees', 'meishi.present.slight-bow', bowTimes(1), 'met'],
    ['bow, 8 degrees', 'meishi.present.slight-bow', bowTimes(0.53), 'partly'],
    ['bow, 40 degrees', 'meishi.present.slight-bow', bowTimes(2.67), 'partly'],
    ['bow, 4 degrees', 'meishi.present.slight-bow', bowTimes(0.27), 'missed'],
    ['own print, thumb on the margin', 'meishi.present.fingers-off-text', spot('right', 0, 'card.own'), 'met'],
    ['own print, thumb at its edge', 'meishi.present.fingers-off-text', spot('right', 1, 'card.own'), 'partly'],
    ['own print, thumb over it', 'meishi.present.fingers-off-text', spot('right', 2, 'card.own'), 'missed'],
    ['their print, thumb on the margin', 'meishi.receive.fingers-off-print', spot('right', 0, 'card.sato'), 'met'],
    ['their print, thumb at its edge', 'meishi.receive.fingers-off-print', spot('right', 1, 'card.sato'), 'partly'],
    ['their print, thumb over it', 'meishi.receive.fingers-off-print', spot('right', 2, 'card.sato'), 'missed'],
  ])('%s', (_what, rule, difference, outcome) => {
    expect(judged(rule, difference)).toBe(outcome);
  });
});
