import { useCallback, useMemo } from 'react';
import { STEPS_PER_SECOND, type Step } from '../../scenarios/kernel/ids';
import type { Verdict } from '../../scenarios/kernel/verdict';
import { IMPRESSION_BANDS, IMPRESSION_HIGHEST } from '../../scenarios/scoring/impression';
import { impressionPoints } from '../debrief/impression-curve';
import { timecode } from '../replay/timecode';
import { PlotPicture, type PlotLibrary } from '../ui/plot/PlotPicture';
import { useTexts } from '../ui/text/use-texts';
import { TEXTS } from './text/texts';

const HEIGHT_PX = 130;

/** How the counterpart's impression went up and down, with the thresholds of what it means. */
export function ImpressionPlot({ verdicts, steps }: { readonly verdicts: readonly Verdict[]; readonly steps: Step }) {
  const say = useTexts(TEXTS);
  const points = useMemo(() => impressionPoints(verdicts, 0, steps), [verdicts, steps]);
  const values = points.map(({ value }) => value);
  const draw = useCallback((plot: PlotLibrary) => {
    const bands = IMPRESSION_BANDS.map(([, from]) => from);
    return {
      height: HEIGHT_PX, marginLeft: 32, marginRight: 12, marginTop: 8, marginBottom: 24,
      x: { label: null, tickSize: 0, ticks: 6, tickFormat: (seconds: number) => timecode(seconds * STEPS_PER_SECOND) },
      y: { domain: [0, IMPRESSION_HIGHEST], label: null, tickSize: 0, ticks: [...bands, IMPRESSION_HIGHEST] },
      marks: [
        plot.ruleY([...bands, IMPRESSION_HIGHEST], { stroke: 'var(--rule)' }),
        plot.line(points, { x: ({ step }: { readonly step: Step }) => step / STEPS_PER_SECOND, y: 'value', curve: 'step-after', stroke: 'var(--ink)', strokeWidth: 1.5 }),
      ],
    };
  }, [points]);
  return <PlotPicture draw={draw} label={say('impression.label', { length: timecode(steps), first: Math.round(values[0] ?? 0), lowest: Math.round(Math.min(...values)), last: Math.round(values.at(-1) ?? 0) })} />;
}
