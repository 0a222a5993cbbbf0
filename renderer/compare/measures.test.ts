import { describe, expect, it } from 'vitest';
import { LEARNER } from '../../scenarios/kernel/ids';
import type { Session } from '../../scenarios/kernel/session-api';
import { readTrack } from '../../scenarios/kernel/track';
import { goodPouring } from '../../scenarios/rulebook/examples/good-pouring';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { s16 } from '../../scenarios/scenes/s16-kanpai/scene';
import { played, slipping } from '../../tests/support/plays';
import { debriefScene } from '../debrief/debrief-scene';
import { measure, type Measures } from './measures';

function measured(session: Session, isReadable = true): Measures {
  const chunk = session.takeChunk();
  return measure({
    observations: session.observations, steps: session.step,
    track: isReadable && chunk !== undefined ? readTrack(chunk.track) : undefined, metrics: debriefScene(session.header).set?.metrics[LEARNER],
  });
}
const perfect = played('perfect', 3, 'practice', s03);
const master = measured(perfect);

describe('a visit', () => {
  it('has every bow with the curve that was recorded of it, as deep as was observed', () => {
    expect(master.bows.length).toBeGreaterThan(0);
    for (const { made, curve, target } of master.bows) {
      expect(Math.max(...curve.map(({ value }) => value))).toBeCloseTo(made?.deg ?? -1, 0);
      if (target !== undefined) expect(made?.deg).toBeGreaterThanOrEqual(target.angle[1] / 10);
      expect(curve[0]?.s).toBe(0);
    }
  });

  it('follows the card until it is taken: there it lies as was observed, in direction and in height', () => {
    const [offer] = master.offers;
    expect(offer?.to).toBe('sato');
    const at = (points: Measures['offers'][number]['yaw'] = []) => points.filter(({ s }) => s <= 0).at(-1)?.value ?? Number.NaN;
    expect(Math.abs(Math.abs(at(offer?.yaw)) - (offer?.yawDeg ?? 0))).toBeLessThan(4);
    expect(Math.abs(at(offer?.height) - (offer?.heightCm ?? 0))).toBeLessThan(2);
    for (const [index, { value }] of (offer?.yaw ?? []).entries()) expect(Math.abs(value - (offer?.yaw[index - 1]?.value ?? value))).toBeLessThan(90);
  });

  it('that is given upside down shows it', () => {
    const [offer] = measured(slipping(3, ['text-facing-self'])).offers;
    expect(offer?.yawDeg).toBeGreaterThan(135);
    expect(Math.abs(offer?.yaw.filter(({ s }) => s <= 0).at(-1)?.value ?? 0)).toBeGreaterThan(135);
  });

  it('is divided into its parts, which together are the whole', () => {
    const lengths = master.beats.map(({ seconds }) => seconds);
    expect(lengths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(perfect.step / 60, -0.5);
    expect(new Set(master.beats.map(({ beat }) => beat)).size).toBe(master.beats.length);
  });

  it('whose recording cannot be read still has its figures', () => {
    const told = measured(played('perfect', 3, 'practice', s03), false);
    expect(told.offers[0]).toEqual({ ...master.offers[0], yaw: [], height: [] });
    expect(told.bows.map(({ made }) => made)).toEqual(master.bows.map(({ made }) => made));
  });
});

it('a toast tells how much lower the own glass was than that of everybody above', () => {
  const { toasts, offers } = measured(played('perfect', 3, 'practice', s16));
  expect(toasts.length).toBeGreaterThan(0);
  expect(toasts.every(({ belowMm }) => belowMm >= 10 && belowMm <= 42)).toBe(true);
  expect(offers).toEqual([]);
});

it('of what was poured tells for each glass how full it was, with how many hands, and where the label was', () => {
  const { pours } = measure({ observations: goodPouring, steps: 8000, track: undefined, metrics: undefined });
  expect(pours).toEqual([
    { to: 'tanaka', n: 1, isSake: false, levelPercent: 85, bothPercent: 100, labelDeg: 0 },
    { to: 'suzuki', n: 1, isSake: false, levelPercent: 85, bothPercent: 100, labelDeg: 0 },
    { to: 'tanaka', n: 2, isSake: true, levelPercent: 80, bothPercent: 100, labelDeg: undefined },
    { to: 'kobayashi', n: 1, isSake: false, levelPercent: 85, bothPercent: 100, labelDeg: 0 },
  ]);
});

it('an attempt that was left at once has nothing to compare but its time', () => {
  const { bows, offers, toasts, beats } = measured(played('leaver', 3, 'practice', s03));
  expect([offers, toasts]).toEqual([[], []]);
  expect(bows.every(({ made, curve }) => made === undefined && curve.length === 0)).toBe(true);
  expect(beats.length).toBeGreaterThan(0);
});
