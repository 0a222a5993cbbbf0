/** The living table: guests who drink, talk and are asked; the same evening twice is the same, byte for byte. */
import { describe, expect, it } from 'vitest';
import { LEARNER } from '../../scenarios/kernel/ids';
import type { Observation, ObservationOf, ObservationType } from '../../scenarios/kernel/observation';
import { createSession } from '../../scenarios/kernel/session';
import { s17 } from '../../scenarios/scenes/s17-pouring/scene';
import { played, seededHeader, slipping } from '../support/plays';

/** Eight at the table. */
const SEED = 4;
const WATCHED_STEPS = 1500;

function watched(seed: number): readonly Observation[] {
  const session = createSession(s17, seededHeader(seed, 'practice', s17));
  for (let n = 0; n < WATCHED_STEPS; n += 1) session.advance();
  return session.observations;
}

const of = <T extends ObservationType>(observations: readonly Observation[], type: T): readonly ObservationOf<T>[] => observations.filter((one) => one.type === type) as unknown as readonly ObservationOf<T>[];

describe('a room of eight that nobody touches', () => {
  const seen = watched(SEED);

  it('drinks, each from their own glass and at their own pace, until the highest guest’s is at a third', () => {
    const sips = of(seen, 'sip.ended').filter(({ by }) => by !== LEARNER);
    expect(sips.length).toBeGreaterThan(1);
    for (const { by, object, ml } of sips) expect([object, ml > 0 && ml < 40]).toEqual([`glass.${by}`, true]);
    expect(of(seen, 'glass.low').map(({ by }) => by)).toContain('tanaka');
  });

  it('talks: a line is answered by whom it was said to; then somebody turns to the learner', () => {
    const lines = of(seen, 'line.began');
    const [first, second] = lines.filter(({ tokens }) => tokens === 'talk');
    expect([second?.by, second?.to]).toEqual([first?.to, first?.by]);
    expect(lines.some(({ to, tokens }) => to === LEARNER && tokens === 'question')).toBe(true);
  });

  it('is the same evening again from the same seed, and another one from another', () => {
    expect(watched(SEED)).toEqual(seen);
    expect(watched(SEED + 1)).not.toEqual(seen);
  });
});

describe('somebody at the table who is asked', () => {
  const { observations } = played('perfect', SEED, 'practice', s17);
  const lines = of(observations, 'line.began');

  it('says yes and holds the glass out, with room in it; says enough in time, and thanks', () => {
    const pour = of(observations, 'pour.ended').find(({ by, into }) => by === LEARNER && into === 'glass.tanaka');
    expect(pour?.liftedPercent).toBe(100);
    const said = lines.filter(({ by }) => by === 'tanaka').map(({ tokens }) => tokens);
    expect(said.filter((token) => ['assent', 'enough', 'thanks'].includes(token)).slice(0, 3)).toEqual(['assent', 'enough', 'thanks']);
  });

  it('covers a glass that is being filled unasked, too late', () => {
    const { observations: rude } = slipping(SEED, ['unasked'], s17);
    const began = of(rude, 'pour.began')[0];
    const covered = of(rude, 'glass.covered').find(({ object }) => object === began?.into);
    expect(covered?.step).toBeGreaterThan(began?.step ?? Infinity);
    expect(of(rude, 'line.began').some(({ by, tokens }) => by === 'sato' && tokens === 'startled')).toBe(true);
  });

  it('stops halfway to the bottle when the learner has filled their own glass; turns a bottle that is not there when a label was down', () => {
    const self = slipping(SEED, ['self-pour'], s17).observations;
    expect(of(self, 'line.began').some(({ by, line }) => by === 'sato' && line === 'st.dear-me')).toBe(true);
    const down = slipping(SEED, ['label-down'], s17).observations;
    const poured = of(down, 'pour.ended').find(({ by }) => by === LEARNER);
    expect(of(down, 'gaze.moved').some(({ by, at, step }) => by === 'kobayashi' && at === `face:${LEARNER}` && step >= (poured?.step ?? Infinity))).toBe(true);
  });

  it('asks whether it is not to one’s taste when a glass goes down untouched', () => {
    expect(of(slipping(SEED, ['untouched'], s17).observations, 'line.began').some(({ by, line }) => by === 'sato' && line === 'st.not-good')).toBe(true);
  });
});
