import { useCallback } from 'react';
import { PlotPicture, type PlotLibrary } from '../ui/plot/PlotPicture';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { percent, type ForecastDay } from './coming-days';
import { TEXTS } from './text/texts';

/** Of this many days the line carries its figure. */
const NAMED = [0, 7, 28];
const HEIGHT_PX = 220;

/** How much would still be known, day by day, if nothing were practised. */
export function ForecastPlot({ days }: { readonly days: readonly ForecastDay[] }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const axis = say('forecast.axis');
  const at = (day: number): number => percent(days[day]?.known ?? 0);
  const draw = useCallback((plot: PlotLibrary) => {
    const share = new Intl.NumberFormat(language, { style: 'percent' });
    const named = days.filter(({ day }) => NAMED.includes(day));
    return {
      height: HEIGHT_PX, marginLeft: 48, marginRight: 40, marginTop: 24, marginBottom: 40,
      x: { label: axis, ticks: [0, 7, 14, 21, 28], tickSize: 0, labelAnchor: 'center' as const, labelArrow: 'none' as const },
      y: { domain: [0, 1], label: null, ticks: [0, 0.5, 1], tickSize: 0, tickFormat: (value: number) => share.format(value) },
      marks: [
        plot.ruleY([0, 0.5, 1], { stroke: 'var(--rule)' }),
        plot.line(days, { x: 'day', y: 'known', stroke: 'var(--ink)', strokeWidth: 1.5 }),
        plot.dot(named, { x: 'day', y: 'known', r: 3.5, fill: 'var(--seal)' }),
        plot.text(named, { x: 'day', y: 'known', text: ({ known }: ForecastDay) => share.format(known), dy: 16, fill: 'var(--ink)', fontSize: 13 }),
      ],
    };
  }, [days, axis, language]);
  return <PlotPicture draw={draw} label={say('forecast.label', { now: at(0), week: at(7), month: at(28) })} />;
}
