import type { Step } from '../../scenarios/kernel/ids';
import { bandOf, GAIN, IMPRESSION_BANDS, IMPRESSION_START } from '../../scenarios/scoring/impression';
import { useSay } from '../debrief/text/use-text';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { TEXTS } from './text/texts';
import { timecode } from './timecode';

export interface ImpressionPoint {
  readonly step: Step;
  readonly value: number;
}

const WIDTH = 1000;
const HEIGHT = 100;
const LIMITS = IMPRESSION_BANDS.filter(([, from]) => from > 0);

interface ImpressionLineProps {
  readonly points: readonly ImpressionPoint[];
  readonly step: Step;
}

/** The impression as a thin line over the same width as the timeline under it, between the limits of its bands. */
export function ImpressionLine({ points, step }: ImpressionLineProps) {
  const say = useSay();
  const sayOfReplay = useTexts(TEXTS);
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
  const { value } = points.findLast((point) => point.step <= step) ?? first;
  return (
    <figure className="impression">
      <figcaption>
        <span>{say('impression.title')}</span> <span className="unseen">{label}</span>
        <span className="impression-value">{sayOfReplay('impression.at', { value, band: sayOfReplay(`band.${bandOf(value)}`) })}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {LIMITS.map(([band, from]) => <line key={band} className="impression-limit" x1="0" x2={WIDTH} y1={y(from)} y2={y(from)} />)}
        <polyline points={path} />
        <line className="impression-now" x1={x(step)} x2={x(step)} y1="0" y2={HEIGHT} />
      </svg>
    </figure>
  );
}

/** The published limits and sums, for whoever asks. */
export function HowImpression() {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const limits = Object.fromEntries(LIMITS.map(([band, from]) => [band, from]));
  const gain = new Intl.NumberFormat(language, { style: 'percent' }).format(GAIN);
  return (
    <details className="fold impression-how">
      <summary>{say('impression.how')}</summary>
      <p>{say('impression.rule', { start: IMPRESSION_START, gain, ...limits })}</p>
    </details>
  );
}
