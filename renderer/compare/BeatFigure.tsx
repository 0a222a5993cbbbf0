import { useCallback, useMemo } from 'react';
import { formatNumber, formatTotal } from '../debrief/text/text';
import { message } from '../../scenarios/text/words';
import type { PlotLibrary } from '../ui/plot/PlotPicture';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { Figure, Figures, nameOf } from './Figure';
import type { Series } from './series';
import { TEXTS } from './text/texts';
import { useUnits } from './use-units';

const BAR_PX = 17;
/** The row over the bars of a part, where its name stands. */
const HEADING = 'heading';
/** Side by side, bars of one ink must be told apart; their letters stand before them as well. */
const OPACITIES = [1, 1, 0.6, 0.6] as const;

/** How long each part of the scene took, attempt under attempt. */
export function BeatFigure({ all, scene }: { readonly all: readonly Series[]; readonly scene: string }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const units = useUnits();
  const beats = useMemo(() => [...new Set(all.flatMap(({ measures }) => measures.beats.map(({ beat }) => beat)))], [all]);
  const names = useMemo(() => new Map(beats.map((beat) => [beat, message(language, `${scene}.beat.${beat}`)])), [beats, scene, language]);
  const draw = useCallback((plot: PlotLibrary) => {
    const number = (value: number): string => formatNumber(value, language);
    const bars = all.flatMap((series) => series.measures.beats.map(({ beat, seconds }) => ({ part: names.get(beat), of: series.id, letter: series.letter, seconds })));
    return {
      height: beats.length * (all.length + 1) * BAR_PX + 34, marginLeft: 18, marginTop: 4, marginRight: 44, marginBottom: 26,
      x: { label: null, grid: true, tickFormat: number },
      y: { domain: [HEADING, ...all.map(({ id }) => id)], label: null, axis: null },
      fy: { domain: beats.map((beat) => names.get(beat)), label: null, axis: null, padding: 0 },
      marks: [
        ...all.map(({ id, letter, look }, rank) => plot.barX(bars.filter(({ of }) => of === id), { fy: 'part', y: 'of', x: 'seconds', ...(letter === '' ? { fill: 'none', stroke: look.stroke } : { fill: look.stroke, fillOpacity: OPACITIES[rank] ?? 1 }), insetTop: 2, insetBottom: 2 })),
        plot.text(bars, { fy: 'part', y: 'of', x: 'seconds', text: ({ seconds }: { readonly seconds: number }) => formatTotal(seconds, language), dx: 5, textAnchor: 'start', fill: 'var(--ink-soft)' }),
        plot.text(bars, { fy: 'part', y: 'of', frameAnchor: 'left', text: 'letter', dx: -14, textAnchor: 'start' }),
        plot.text(beats, { fy: (beat: string) => names.get(beat), y: () => HEADING, text: (beat: string) => names.get(beat) ?? '', frameAnchor: 'left', dx: -14, textAnchor: 'start' }),
      ],
    };
  }, [all, beats, names, language]);
  if (beats.length === 0) return null;
  const table = {
    columns: [say('part'), ...all.map(nameOf)],
    rows: beats.map((beat) => [names.get(beat) ?? beat, ...all.map(({ measures }) => {
      const found = measures.beats.find((one) => one.beat === beat);
      return found === undefined ? '–' : units.s(found.seconds);
    })]),
  };
  return (
    <Figures title={say('beats')}>
      <Figure title={say('beats')} about={say('beats.about')} draw={draw} label={say('picture', { title: say('beats'), names: all.map(nameOf).join(', ') })} table={table} />
    </Figures>
  );
}
