import type { Step } from '../../scenarios/kernel/ids';
import { useSay } from '../debrief/text/use-text';
import { timecode } from './timecode';

export interface ImpressionPoint {
  readonly step: Step;
  readonly value: number;
}

const WIDTH = 1000;
const HEIGHT = 100;

interface ImpressionLineProps {
  readonly points: readonly ImpressionPoint[];
  readonly step: Step;
}

/** The impression as a thin line over the same width as the timeline under it, with the present moment marked. */
export function ImpressionLine({ points, step }: ImpressionLineProps) {
  const say = useSay();
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || last.step === first.step) return null;
  const x = (at: Step): number => ((at - first.step) / (last.step - first.step)) * WIDTH;
  const y = (value: number): number => HEIGHT - Math.max(0, Math.min(100, value));
  // The impression holds until the next event, then changes at once: a stair, not a slope.
  const path = points
    .map((point, index) => `${x(point.step)},${y((points[index - 1] ?? point).value)} ${x(point.step)},${y(point.value)}`)
    .join(' ');
  const lowest = points.reduce((low, point) => (point.value < low.value ? point : low), first);
  const label = say('impression.label', { first: first.value, lowest: lowest.value, time: timecode(lowest.step), last: last.value });
  return (
    <figure className="impression">
      <figcaption>
        {say('impression.title')} <span className="unseen">{label}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <line className="impression-half" x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        <polyline points={path} />
        <line className="impression-now" x1={x(step)} x2={x(step)} y1="0" y2={HEIGHT} />
      </svg>
    </figure>
  );
}
