/** A bow as a line over time: where its points lie on the paper, and the words of its measures. */
import { breadthOf, curveAt, type BowCurve, type BowTarget } from '../../scenarios/rulebook/bow-targets';
import type { Step } from '../../scenarios/kernel/ids';

/** Size of the paper, in its own units; both axes are the same for every bow, so that bows can be compared. */
export const PAPER = { width: 300, height: 140, steps: 390, deepest10: 620 } as const;

/** A trunk that is bent this far (0.1 degree) has begun to bow. */
const BEGUN_10 = 30;

export interface BowPoint {
  /** Steps since the bow began. */
  readonly at: number;
  readonly pitch10: number;
}

const x = (at: number): number => Math.round((Math.max(0, Math.min(PAPER.steps, at)) / PAPER.steps) * PAPER.width * 10) / 10;
/** Down is down: a deeper bow lies lower on the paper. */
export const y = (pitch10: number): number => Math.round((Math.max(0, Math.min(PAPER.deepest10, pitch10)) / PAPER.deepest10) * PAPER.height * 10) / 10;

export function lineOf(points: readonly BowPoint[]): string {
  return points.map(({ at, pitch10 }, index) => `${index === 0 ? 'M' : 'L'}${x(at)} ${y(pitch10)}`).join('');
}

/** Steps from rest until a bow by this curve counts as begun: there the measured one starts as well. */
export function leadOf(curve: BowCurve): Step {
  let step = 0;
  while (step < curve.fall && curveAt(curve, step) < BEGUN_10) step += 1;
  return step;
}

const EVERY = 3;

export function pointsOf(curve: BowCurve): readonly BowPoint[] {
  const lead = leadOf(curve);
  const whole = curve.fall + curve.hold + curve.rise;
  const points: BowPoint[] = [];
  for (let step = lead; step < whole + EVERY; step += EVERY) points.push({ at: step - lead, pitch10: curveAt(curve, step) });
  return points;
}

/** Everything between the least and the most that misses nothing, as one closed shape. */
export function breadthShape(target: BowTarget): string {
  const { inner, outer } = breadthOf(target);
  const back = pointsOf(inner).toReversed();
  return `${lineOf(pointsOf(outer))}${lineOf(back).replace('M', 'L')}Z`;
}

export function targetLine({ curve }: BowTarget): string {
  return lineOf(pointsOf(curve));
}
