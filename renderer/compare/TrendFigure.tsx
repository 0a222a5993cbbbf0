import { useCallback, useMemo } from 'react';
import type { ListedAttempt } from '../../electron/contract/contract';
import { formatNumber, formatTotal } from '../debrief/text/text';
import { GRADES } from '../../scenarios/scoring/scorecard';
import type { PlotLibrary } from '../ui/plot/PlotPicture';
import { useLanguage, useSay as useAppSay } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { Figure, Figures } from './Figure';
import { LETTERS, letterOf, LOOKS, type Look } from './series';
import { TEXTS } from './text/texts';
import { useDates } from './use-dates';

/** Letters stand under their points, but over those that are near the floor. */
const LOW = 15;

interface TrendFigureProps {
  /** Newest first. */
  readonly attempts: readonly ListedAttempt[];
  readonly chosen: readonly string[];
}

interface Point {
  readonly n: number;
  readonly total: number;
  readonly letter: string;
  readonly look: Look | undefined;
  readonly attempt: ListedAttempt;
}

/** How the totals went, over all attempts of the scene; those that are compared carry their letters. */
export function TrendFigure({ attempts, chosen }: TrendFigureProps) {
  const say = useTexts(TEXTS);
  const sayOfApp = useAppSay();
  const language = useLanguage();
  const dateOf = useDates();
  const points = useMemo(() => attempts.toReversed().flatMap((attempt, at): readonly Point[] => {
    const rank = chosen.indexOf(attempt.id);
    return attempt.summary === null ? [] : [{ n: at + 1, total: attempt.summary.total, letter: LETTERS[rank] ?? '', look: LOOKS[rank], attempt }];
  }), [attempts, chosen]);
  const [xLabel, yLabel] = [say('trend.x'), say('trend.y')];
  const draw = useCallback((plot: PlotLibrary) => ({
    height: 240, marginLeft: 40, marginRight: 24, marginTop: 26, marginBottom: 36,
    x: { label: xLabel, domain: [1, Math.max(2, points.length)], ticks: Math.min(12, Math.max(1, points.length - 1)), tickFormat: (n: number) => (Number.isInteger(n) ? String(n) : ''), insetLeft: 10, insetRight: 10 },
    y: { label: yLabel, domain: [0, 100] },
    marks: [
      plot.ruleY(GRADES, { y: '1', stroke: 'var(--rule-strong)', strokeDasharray: '2 3' }),
      plot.text(GRADES, { y: '1', text: '0', frameAnchor: 'right', dx: 16, fill: 'var(--ink-soft)' }),
      plot.line(points, { x: 'n', y: 'total', stroke: 'var(--ink-faint)', strokeWidth: 1.25 }),
      plot.dot(points, { x: 'n', y: 'total', r: 2.5, fill: 'var(--ink)' }),
      ...points.flatMap((point) => (point.look === undefined ? [] : [
        plot.dot([point], { x: 'n', y: 'total', r: 5, fill: point.look.stroke }),
        plot.text([point], { x: 'n', y: 'total', text: 'letter', ...letterOf(point.look), dy: point.total > LOW ? 16 : -14 }),
      ])),
    ],
  }), [points, xLabel, yLabel]);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const number = (value: number): string => formatNumber(value, language);
  const title = say('trend');
  return (
    <Figures title={title}>
      <Figure
        title={title} about={say('trend.about')} draw={draw}
        label={say('trend.label', { count: points.length, first: number(first.total), last: number(last.total), best: number(Math.max(...points.map(({ total }) => total))) })}
        table={{
          columns: [say('attempt'), say('date'), say('mode'), say('total'), say('grade')],
          rows: points.map(({ n, letter, attempt: { started, mode, summary } }) => [`${n} ${letter}`.trim(), dateOf(started), sayOfApp(`mode.${mode}`), summary === null ? '' : formatTotal(summary.total, language), summary?.grade ?? '']),
        }}
      />
    </Figures>
  );
}
