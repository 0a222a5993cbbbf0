/**
 * Body metrics in mm, from stature by the segment shares of Drillis and Contini (1966), as tabulated in Winter,
 * "Biomechanics and Motor Control of Human Movement". Committed as data (metrics-data.ts): the kernel limits reach
 * by them, the stage poses to them. The pipeline of the cast replaces the file, not this type.
 */
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

export const METRICS_VERSION = 1;

/** Metrics of a person of this stature (mm). */
export function metricsFromStature(statureMm: number): BodyMetrics {
  const share = (part: number): number => Math.round(statureMm * part);
  return {
    statureMm, eyeMm: share(0.936), shoulderMm: share(0.818), shoulderHalfWidthMm: share(0.115), sternumMm: share(0.745),
    navelMm: share(0.6), hipMm: share(0.53), kneeMm: share(0.285), neckMm: share(0.845), upperArmMm: share(0.186),
    foreArmMm: share(0.146), handMm: share(0.075),
  };
}

/** Named bodies; a header stores the name, and `metricsVersion` says which table it means. */
export const BODIES = {
  'learner.average': metricsFromStature(1660),
  'sato': metricsFromStature(1720),
  'sato.tall': metricsFromStature(1790),
  'sato.short': metricsFromStature(1650),
  'kimura': metricsFromStature(1600),
  'takahashi': metricsFromStature(1580),
  'takahashi.tall': metricsFromStature(1640),
  'nakamura': metricsFromStature(1620),
  'nakamura.tall': metricsFromStature(1680),
  'ito': metricsFromStature(1740),
  'ito.short': metricsFromStature(1680),
  'oishi': metricsFromStature(1680),
  'oishi.tall': metricsFromStature(1750),
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
  return LEARNERS.get(body) ?? BODIES['learner.average'];
}
