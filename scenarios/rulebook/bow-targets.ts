/**
 * How each bow should run, and how far it may stray: depth, fall, hold and rise by what the moment asks for. The rules
 * judge by it, the trainer's lesson passes by it, and the same curves are drawn beside the learner's own.
 */
import type { DepthBand } from './expected-bows';

/** Why one bows: a hold that is polite in an apology is a stare in a corridor. */
export const BOW_MOMENTS = ['corridor', 'greeting', 'farewell', 'apology'] as const;
export type BowMoment = (typeof BOW_MOMENTS)[number];

/** Steps: none, full from, full to, none again. */
export type TempoBand = readonly [least: number, low: number, high: number, most: number];

export interface BowTarget {
  readonly deg: number;
  readonly angle: DepthBand;
  readonly fall: TempoBand;
  readonly hold: TempoBand;
  /** The master's own bow, in steps; followed exactly, nothing is missing. */
  readonly curve: BowCurve;
}

export interface BowCurve {
  readonly deg: number;
  readonly fall: number;
  readonly hold: number;
  readonly rise: number;
}

/** [S/D] up takes 1.3 times as long as down; [D] nothing at 0.7. */
export const SLOWER = 1.3;
export const FASTER = 0.7;
/** [S/D] down in 0.7 to 1.2 s, give or take 0.1; [D] nothing below a third of a second or above two. */
const FALL: TempoBand = [20, 36, 78, 120];

/** 0.1 degree. [S/D] five either way; seven either way; 40 to 60. [D] where nothing is earned any more. */
export const LIGHT: DepthBand = [50, 100, 200, 300];
export const EVERYDAY: DepthBand = [150, 230, 370, 500];
export const DEEP: DepthBand = [300, 400, 600, 700];

/** [S/D] holds of 0.5 to 1 s, 1 to 1.5 s and 2 to 3 s; [D] 0.3 s either way is full. */
const AT_15: BowTarget = { deg: 15, angle: LIGHT, fall: FALL, hold: [2, 12, 78, 150], curve: { deg: 15, fall: 60, hold: 45, rise: 84 } };
const AT_30: BowTarget = { deg: 30, angle: EVERYDAY, fall: FALL, hold: [15, 42, 108, 200], curve: { deg: 30, fall: 54, hold: 75, rise: 78 } };
const AT_45: BowTarget = { deg: 45, angle: DEEP, fall: FALL, hold: [40, 102, 198, 300], curve: { deg: 45, fall: 60, hold: 150, rise: 90 } };

const BY_DEPTH: Readonly<Record<number, BowTarget>> = { 15: AT_15, 30: AT_30, 45: AT_45 };

/**
 * Ratings of bows that differed in depth and hold alone (Shibata, Takahashi and Gyoba 2013): a greeting needs no hold,
 * thanks want a deep bow with a short one, an apology a deep one of about two seconds.
 */
const BY_MOMENT: Readonly<Record<BowMoment, BowTarget>> = {
  corridor: { ...AT_15, hold: [0, 1, 78, 150], curve: { deg: 15, fall: 60, hold: 20, rise: 84 } },
  greeting: AT_30,
  farewell: { ...AT_45, hold: [25, 60, 180, 280], curve: { deg: 45, fall: 60, hold: 96, rise: 90 } },
  apology: { ...AT_45, curve: { deg: 45, fall: 60, hold: 132, rise: 90 } },
};

/** What a moment asks for; where it says the depth alone, as that depth is usually bowed. */
export function bowTarget(deg: number, moment?: BowMoment): BowTarget {
  return (moment === undefined ? undefined : BY_MOMENT[moment]) ?? BY_DEPTH[deg] ?? AT_30;
}

/** Pitch (0.1 degree) so many steps after the bow began: smooth at both ends. */
export function curveAt({ deg, fall, hold, rise }: BowCurve, step: number): number {
  const ease = (t: number): number => t * t * (3 - 2 * t);
  if (step <= 0 || step >= fall + hold + rise) return 0;
  if (step < fall) return deg * 10 * ease(step / fall);
  return step <= fall + hold ? deg * 10 : deg * 10 * (1 - ease((step - fall - hold) / rise));
}

/** The least and the most of bows that miss nothing: what is between them is drawn as the target's breadth. */
export function breadthOf({ angle, fall, hold }: BowTarget): { readonly inner: BowCurve; readonly outer: BowCurve } {
  const [, least, most] = angle;
  const [, brisk, calm] = fall;
  return {
    inner: { deg: least / 10, fall: calm, hold: hold[1], rise: Math.round(brisk * SLOWER) },
    outer: { deg: most / 10, fall: brisk, hold: hold[2], rise: Math.round(calm * SLOWER) },
  };
}

/** Deep enough and no deeper than what the moment asks for (0.1 degree). */
export function isDeepAsAsked({ angle: [, low, high] }: BowTarget, peak10: number): boolean {
  return peak10 >= low && peak10 <= high;
}
