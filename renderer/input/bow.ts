/** The bow as the input sees it: an angle that is pulled, falls, stays or rises. No angle attracts it. */

/** 60 degrees a second: a trunk is heavy. */
export const MAX_PITCH_PER_STEP = 10;
export const MAX_PITCH = 600;
export const PX_PER_DEGREE = 12;
/** Of a bow that began near the lower edge: still fine enough to stop where one wants. */
const MIN_PX_PER_DEGREE = 4;
/** A rise takes one and a half times as long as the fall did. */
const RISE_SLOWER = 1.5;
/** 13 and 1.3 degrees a step-sixtieth would look like a jack-in-the-box or a lift: 8 to 40 degrees a second. */
const SLOWEST_RISE = 80 / 60;
const FASTEST_RISE = 400 / 60;
const USUAL_RISE = 200 / 60;
/** Between these two the tempo is measured: the first degrees and the last are where nobody sees a bow begin or end. */
const SEEN_FROM = 30;
const NEAR_DEEPEST = 10;

export interface Bow {
  /** 0.1 degree, not yet rounded. */
  readonly angle: number;
  readonly motion: 'stay' | 'follow' | 'fall' | 'rise';
  /** Where the pull asks the trunk to be; only while it follows. */
  readonly want: number;
  /** Per step; only while it falls or rises by itself. */
  readonly rate: number;
  readonly pxPerDegree: number;
  /** Steps since the bow began, and when each whole degree was first reached: the tempo of the fall. */
  readonly age: number;
  readonly firstAt: readonly number[];
}

export const UPRIGHT: Bow = { angle: 0, motion: 'stay', want: 0, rate: 0, pxPerDegree: PX_PER_DEGREE, age: 0, firstAt: [] };

/** The bow key goes down: from here the pointer pulls the trunk. `roomPx`: how far it can be pulled on this screen. */
export function takeHold(bow: Bow, roomPx: number): Bow {
  const pxPerDegree = Math.max(MIN_PX_PER_DEGREE, Math.min(PX_PER_DEGREE, roomPx / 50));
  return { ...bow, motion: 'follow', want: bow.angle, pxPerDegree };
}

/** Down is +. */
export function pull(bow: Bow, px: number): Bow {
  if (bow.motion !== 'follow') return bow;
  return { ...bow, want: clampPitch(bow.want + (px / bow.pxPerDegree) * 10) };
}

export function fall(bow: Bow, perStep: number): Bow {
  return { ...bow, motion: 'fall', rate: Math.min(perStep, MAX_PITCH_PER_STEP) };
}

export function stay(bow: Bow): Bow {
  return { ...bow, motion: 'stay', want: bow.angle };
}

/** Straightens at an even speed, a third slower than the fall was; `hurried` rises as nobody should. */
export function rise(bow: Bow, hurried = false): Bow {
  return bow.angle <= 0 ? UPRIGHT : { ...bow, motion: 'rise', rate: hurried ? MAX_PITCH_PER_STEP : riseRate(bow) };
}

/** One step of 1/60 s. */
export function liveBow(bow: Bow): Bow {
  const angle = clampPitch(bow.angle + movement(bow));
  if (angle <= 0) return bow.motion === 'follow' ? { ...UPRIGHT, motion: 'follow', want: bow.want, pxPerDegree: bow.pxPerDegree } : UPRIGHT;
  const age = bow.age + 1;
  const firstAt = [...bow.firstAt];
  while (firstAt.length <= Math.floor(angle / 10)) firstAt.push(age);
  return { ...bow, angle, age, firstAt };
}

function movement(bow: Bow): number {
  switch (bow.motion) {
    case 'stay': return 0;
    case 'fall': return bow.rate;
    case 'rise': return -bow.rate;
    case 'follow': return Math.max(-MAX_PITCH_PER_STEP, Math.min(MAX_PITCH_PER_STEP, bow.want - bow.angle));
  }
}

function riseRate(bow: Bow): number {
  const deepest = bow.firstAt.length - 1;
  const from = bow.firstAt[SEEN_FROM / 10];
  const to = bow.firstAt[deepest - NEAR_DEEPEST / 10];
  if (from === undefined || to === undefined || to <= from) return USUAL_RISE;
  const rate = (deepest * 10 - NEAR_DEEPEST - SEEN_FROM) / ((to - from) * RISE_SLOWER);
  return Math.max(SLOWEST_RISE, Math.min(FASTEST_RISE, rate));
}

function clampPitch(pitch: number): number {
  return Math.max(0, Math.min(MAX_PITCH, pitch));
}
