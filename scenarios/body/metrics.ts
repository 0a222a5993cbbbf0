/**
 * Body metrics in mm: the kernel limits reach by them, the stage poses to them. The people of the cast have those of
 * their built bodies (metrics-data.ts); a learner of any stature has the segment shares of Drillis and Contini (1966), as
 * tabulated in Winter, "Biomechanics and Motor Control of Human Movement".
 */
import { CAST_METRICS } from './metrics-data';

export interface BodyMetrics {
  readonly statureMm: number;
  readonly eyeMm: number;
  readonly shoulderMm: number;
  readonly shoulderHalfWidthMm: number;
  readonly sternumMm: number;
  readonly navelMm: number;
  readonly hipMm: number;
  readonly kneeMm: number;
  readonly neckMm: number;
  readonly upperArmMm: number;
  readonly foreArmMm: number;
  /** Wrist to the pinch point of thumb and index. */
  readonly handMm: number;
}

export const METRICS_VERSION = 2;

/** Metrics of a person of this stature (mm). */
export function metricsFromStature(statureMm: number): BodyMetrics {
  const share = (part: number): number => Math.round(statureMm * part);
  return {
    statureMm, eyeMm: share(0.936), shoulderMm: share(0.818), shoulderHalfWidthMm: share(0.115), sternumMm: share(0.745),
    navelMm: share(0.6), hipMm: share(0.53), kneeMm: share(0.285), neckMm: share(0.845), upperArmMm: share(0.186),
    foreArmMm: share(0.146), handMm: share(0.075),
  };
}

/** A body of the cast grown or shrunk to another stature. */
function castAt(id: string, statureMm: number): BodyMetrics {
  const known = CAST_METRICS[id];
  if (known === undefined) throw new RangeError(`nobody of the cast is called ${id}`);
  const size = (part: number): number => Math.round((part * statureMm) / known.statureMm);
  return {
    statureMm, eyeMm: size(known.eyeMm), shoulderMm: size(known.shoulderMm), shoulderHalfWidthMm: size(known.shoulderHalfWidthMm),
    sternumMm: size(known.sternumMm), navelMm: size(known.navelMm), hipMm: size(known.hipMm), kneeMm: size(known.kneeMm), neckMm: size(known.neckMm),
    upperArmMm: size(known.upperArmMm), foreArmMm: size(known.foreArmMm), handMm: size(known.handMm),
  };
}

/** Named bodies; a header stores the name, and `metricsVersion` says which table it means. */
export const BODIES = {
  'learner.average': metricsFromStature(1660),
  'sato.tall': castAt('sato', 1790),
  'sato.short': castAt('sato', 1650),
  'takahashi.tall': castAt('takahashi', 1640),
  'nakamura.tall': castAt('nakamura', 1680),
  'ito.short': castAt('ito', 1680),
  'oishi.tall': castAt('oishi', 1750),
} as const satisfies Record<string, BodyMetrics>;

/** Bodies that a learner may choose: `learner.1500` to `learner.1900`, every 20 mm. */
export const LEARNER_STATURES: readonly number[] = Array.from({ length: 21 }, (_, index) => 1500 + index * 20);

const LEARNERS: ReadonlyMap<string, BodyMetrics> = new Map(
  LEARNER_STATURES.map((statureMm) => [`learner.${statureMm}`, metricsFromStature(statureMm)]),
);

/** The name of the learner's body that is nearest to this stature. */
export function bodyOfStature(statureMm: number): string {
  const [first = 0] = LEARNER_STATURES;
  const nearest = LEARNER_STATURES.reduce((best, one) => (Math.abs(one - statureMm) < Math.abs(best - statureMm) ? one : best), first);
  return `learner.${nearest}`;
}

/** Of a name that nobody knows: the average learner's. */
export function metricsOf(body: string): BodyMetrics {
  if (Object.hasOwn(BODIES, body)) return BODIES[body as keyof typeof BODIES];
  if (Object.hasOwn(CAST_METRICS, body)) return CAST_METRICS[body] ?? BODIES['learner.average'];
  return LEARNERS.get(body) ?? BODIES['learner.average'];
}
