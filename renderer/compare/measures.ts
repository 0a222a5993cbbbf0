/** What several attempts of one scene are compared by: bows, the card on its way over, glasses, and how long each part took. Read from what was recorded. */
import type { BodyMetrics } from '../../scenarios/body/metrics';
import type { Staging } from '../../scenarios/body/staging';
import { LEARNER, STEPS_PER_SECOND, type PersonId, type Step } from '../../scenarios/kernel/ids';
import type { Observation, ObservationOf } from '../../scenarios/kernel/observation';
import type { Track } from '../../scenarios/kernel/track';
import type { BowMoment, BowTarget } from '../../scenarios/rulebook/bow-targets';
import { bowTarget } from '../../scenarios/rulebook/bow-targets';
import { answerOf, expectedBows } from '../../scenarios/rulebook/expected-bows';
import { offers } from '../../scenarios/rulebook/occurrences';
import { isFlask, pours } from '../../scenarios/rulebook/pouring';
import { toastsUpward } from '../../scenarios/rulebook/toasting';
import { pointsIn } from '../bow/bow-points';
import { beatSpans } from '../replay/timeline-marks';

/** A value over time; seconds from the moment that all attempts share. */
export interface CurvePoint {
  readonly s: number;
  readonly value: number;
}

export interface ComparedBow {
  /** The same in every attempt that had it: a part of the scene, and which bow in it. */
  readonly occasion: string;
  readonly beat: string;
  /** From 1. */
  readonly n: number;
  /** Undefined where nobody asked for it. */
  readonly target: BowTarget | undefined;
  readonly why: BowMoment | undefined;
  /** Undefined where none was made. */
  readonly made: { readonly deg: number; readonly fallS: number; readonly holdS: number; readonly riseS: number } | undefined;
  /** Degrees since the bow began. */
  readonly curve: readonly CurvePoint[];
}

export interface ComparedOffer {
  /** Whose card-giving it is compared with in other attempts. */
  readonly to: PersonId;
  /** As it was taken: degrees from upright for the reader, centimetres above the giver's breastbone. */
  readonly yawDeg: number;
  readonly heightCm: number;
  /** From when it was held out until it was taken. */
  readonly heldS: number;
  /** Degrees (+: anticlockwise from above) and centimetres; second 0 is when it was taken. */
  readonly yaw: readonly CurvePoint[];
  readonly height: readonly CurvePoint[];
}

export interface ComparedToast {
  readonly to: PersonId;
  /** How much lower one's own rim was. */
  readonly belowMm: number;
}

/** One glass that the learner filled. */
export interface ComparedPour {
  readonly to: PersonId;
  /** Which glass of theirs it was, from 1. */
  readonly n: number;
  readonly isSake: boolean;
  /** How full the glass was in the end, and for how much of the pouring both hands were on the bottle. */
  readonly levelPercent: number;
  readonly bothPercent: number;
  /** How far from the upper side the label was; a flask has none. */
  readonly labelDeg: number | undefined;
}

export interface ComparedBeat {
  readonly beat: string;
  readonly seconds: number;
}

export interface Measures {
  readonly bows: readonly ComparedBow[];
  readonly offers: readonly ComparedOffer[];
  readonly toasts: readonly ComparedToast[];
  readonly pours: readonly ComparedPour[];
  readonly beats: readonly ComparedBeat[];
}

type BowMade = ObservationOf<'bow.made'>;

interface Recorded {
  readonly observations: readonly Observation[];
  readonly steps: Step;
  /** Undefined where the recording cannot be read: figures are told, lines are not drawn. */
  readonly track: Track | undefined;
  readonly metrics: BodyMetrics | undefined;
}

/** So long before and after it was taken, a card is followed. */
const BEFORE_STEPS = 6 * STEPS_PER_SECOND;
const AFTER_STEPS = STEPS_PER_SECOND;
const EVERY = 3;

export function measure({ observations, steps, track, metrics }: Recorded): Measures {
  return {
    bows: bowsIn(observations, track),
    offers: offers(observations, LEARNER).map(({ fact }) => ({
      to: fact.by,
      yawDeg: Math.abs(fact.yaw10) / 10,
      heightCm: fact.heightMm / 10,
      heldS: seconds(fact.step - fact.extendedStep),
      ...(track === undefined || metrics === undefined ? { yaw: [], height: [] } : followed(track, fact, metrics)),
    })),
    toasts: toastsUpward(observations, LEARNER).map(({ fact }) => ({ to: fact.to, belowMm: fact.belowMm })),
    pours: poursIn(observations),
    beats: beatsIn(observations, steps),
  };
}

/** Those that were asked for, made or not, and those that came of their own, in the order of time. */
function bowsIn(observations: readonly Observation[], track: Track | undefined): readonly ComparedBow[] {
  const asked = expectedBows(observations, LEARNER).map((moment) => ({ moment, bow: answerOf(observations, moment)?.fact }));
  const answers = new Set(asked.map(({ bow }) => bow));
  const own = observations.filter((fact): fact is BowMade => fact.type === 'bow.made' && fact.by === LEARNER && !answers.has(fact));
  const entered = observations.filter((fact): fact is ObservationOf<'beat.entered'> => fact.type === 'beat.entered');
  const beatOf = (step: Step): string => entered.findLast((fact) => fact.step <= step)?.beat ?? '';
  const all = [
    ...asked.map(({ moment: { fact: { step, deg, why } }, bow }) => ({ at: bow?.startStep ?? step, bow, why, target: bowTarget(deg, why) })),
    ...own.map((bow) => ({ at: bow.startStep, bow, why: undefined, target: undefined })),
  ].toSorted((a, b) => a.at - b.at).map((one) => ({ ...one, beat: beatOf(one.at) }));
  return all.map(({ bow, why, target, beat }, index) => {
    const n = all.slice(0, index).filter((other) => other.beat === beat && (other.target === undefined) === (target === undefined)).length + 1;
    return {
      occasion: `${target === undefined ? 'own' : 'asked'}.${beat}.${n}`, beat, n, why, target,
      made: bow && { deg: bow.peak10 / 10, fallS: seconds(bow.fallSteps), holdS: seconds(bow.holdSteps), riseS: seconds(bow.riseSteps) },
      curve: bow === undefined || track === undefined ? [] : pointsIn(track, { from: bow.startStep, to: bow.step }).map(({ at, pitch10 }) => ({ s: seconds(at), value: pitch10 / 10 })),
    };
  });
}

/** The card from when it came into the giver's hands, at most some seconds before it was taken, until a moment after. */
function followed(track: Track, { step: taken, object, by }: ObservationOf<'card.taken'>, metrics: BodyMetrics): Pick<ComparedOffer, 'yaw' | 'height'> {
  const yaw: CurvePoint[] = [];
  const height: CurvePoint[] = [];
  const from = Math.max(track.firstStep, taken - BEFORE_STEPS);
  for (let step = from; step <= Math.min(track.lastStep, taken + AFTER_STEPS); step += EVERY) {
    const seen = cardIn(track.at(step).from, object, by, metrics);
    if (seen === undefined) continue;
    const s = seconds(step - taken);
    yaw.push({ s, value: seen.yawDeg });
    height.push({ s, value: seen.heightCm });
  }
  return { yaw: unwound(yaw), height };
}

function cardIn({ people, entities }: Staging, id: string, taker: string, { sternumMm, hipMm, kneeMm }: BodyMetrics): { readonly yawDeg: number; readonly heightCm: number } | undefined {
  const card = entities.find((one) => one.id === id);
  const [giver, other] = [LEARNER, taker].map((person) => people.find((one) => one.id === person));
  if (card === undefined || giver === undefined || other === undefined || giver.room !== other.room || !(card.parent === `hand:${LEARNER}` || card.parent === `hand:${taker}`)) return undefined;
  const toGiver10 = (Math.atan2(giver.x - other.x, giver.z - other.z) * 1800) / Math.PI;
  const chest = sternumMm - ((hipMm - kneeMm) * giver.sitPercent) / 100;
  return { yawDeg: wrap(card.yaw10 - toGiver10) / 10, heightCm: (card.y - chest) / 10 };
}

/** 0.1 degree, the short way round. */
function wrap(angle10: number): number {
  return ((((angle10 % 3600) + 5400) % 3600) - 1800);
}

/** A card that is turned through its back is one turn, not a leap from one rim of the picture to the other. */
function unwound(points: readonly CurvePoint[]): readonly CurvePoint[] {
  const turns: CurvePoint[] = [];
  // From the end, where it lies as it was given.
  for (const point of points.toReversed()) {
    const after = turns.at(-1)?.value ?? point.value;
    turns.push({ ...point, value: point.value + 360 * Math.round((after - point.value) / 360) });
  }
  return turns.toReversed();
}

/** In the order of time. */
function poursIn(observations: readonly Observation[]): readonly ComparedPour[] {
  const all = pours(observations, LEARNER);
  return all.map((poured, at) => {
    const { to, level10, bothPercent, labelOff10 } = poured.fact;
    const isSake = isFlask(poured);
    return { to, n: all.slice(0, at + 1).filter(({ fact }) => fact.to === to).length, isSake, levelPercent: Math.round(level10 / 10), bothPercent, labelDeg: isSake ? undefined : Math.round(labelOff10 / 10) };
  });
}

/** Parts in the order of the scene; one that was come to twice counts as one. */
function beatsIn(observations: readonly Observation[], steps: Step): readonly ComparedBeat[] {
  const lengths = new Map<string, number>();
  for (const { beat, from, to } of beatSpans(observations, { from: 0, to: steps })) lengths.set(beat, (lengths.get(beat) ?? 0) + to - from);
  return [...lengths].map(([beat, length]) => ({ beat, seconds: seconds(length) }));
}

/** To a hundredth. */
function seconds(length: number): number {
  return Math.round((length / STEPS_PER_SECOND) * 100) / 100;
}
