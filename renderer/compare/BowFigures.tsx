import { useCallback, useMemo } from 'react';
import { breadthOf, curveAt, type BowTarget } from '../../scenarios/rulebook/bow-targets';
import { message } from '../../scenarios/text/words';
import { leadOf } from '../bow/bow-drawing';
import { TEXTS as BOW } from '../bow/text/texts';
import type { PlotLibrary } from '../ui/plot/PlotPicture';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { Figure, Figures, nameOf } from './Figure';
import type { ComparedBow } from './measures';
import { FITTING, linesOf, type Series } from './series';
import { TEXTS } from './text/texts';
import { useUnits } from './use-units';

const LONGEST_S = 6.5;
const DEEPEST_DEG = 62;
const STEPS_PER_SECOND = 60;

interface Occasion extends Pick<ComparedBow, 'occasion' | 'beat' | 'n' | 'target' | 'why'> {
  readonly found: readonly { readonly series: Series; readonly bow: ComparedBow }[];
}

/** Every bow that the scene asks for, of all attempts over one another. */
export function BowFigures({ all, scene }: { readonly all: readonly Series[]; readonly scene: string }) {
  const say = useTexts(TEXTS);
  const occasions = useMemo(() => occasionsIn(all), [all]);
  if (occasions.length === 0) return null;
  return <Figures title={say('bows')}>{occasions.map((one) => <Bow key={one.occasion} {...one} scene={scene} isFirst={one === occasions[0]} />)}</Figures>;
}

function occasionsIn(all: readonly Series[]): readonly Occasion[] {
  const found = new Map<string, Occasion>();
  for (const series of all) {
    for (const bow of series.measures.bows) {
      const { occasion, beat, n, target, why } = bow;
      const known = found.get(occasion) ?? { occasion, beat, n, target, why, found: [] };
      found.set(occasion, { ...known, found: [...known.found, { series, bow }] });
    }
  }
  return [...found.values()];
}

function Bow({ beat, n, target, why, found, scene, isFirst }: Occasion & { readonly scene: string; readonly isFirst: boolean }) {
  const language = useLanguage();
  const say = useTexts(TEXTS);
  const sayOfBow = useTexts(BOW);
  const units = useUnits();
  const what = why === undefined ? message(language, `${scene}.beat.${beat}`) : sayOfBow(`why.${why}`);
  const name = n === 1 ? what : say('bow.n', { what, n });
  const title = target === undefined ? name : say('bow', { what: name, deg: target.deg });
  const draw = useCallback((plot: PlotLibrary) => ({
    height: 190, marginTop: 14, marginLeft: 40, marginBottom: 30,
    x: { domain: [0, LONGEST_S], label: null, ticks: 7 },
    y: { domain: [0, DEEPEST_DEG], reverse: true, label: null, ticks: [0, 15, 30, 45, 60], tickFormat: (deg: number) => `${deg}°` },
    marks: [
      ...(target === undefined ? [] : [plot.areaY(breadth(target), { x: 's', y1: 'least', y2: 'most', ...FITTING })]),
      plot.ruleY([0], { stroke: 'var(--rule-strong)' }),
      ...linesOf(plot, found.map(({ series, bow }) => ({ series, points: bow.curve }))),
    ],
  }), [found, target]);
  const table = {
    columns: [say('attempt'), say('deepest'), say('down'), say('held'), say('up')],
    rows: found.map(({ series, bow: { made } }) => [nameOf(series), ...(made === undefined ? [say('bow.none'), '', '', ''] : [units.deg(made.deg), units.s(made.fallS), units.s(made.holdS), units.s(made.riseS)])]),
  };
  return <Figure title={title} about={isFirst ? say('bow.about') : undefined} draw={draw} label={say('picture', { title, names: found.map(({ series }) => nameOf(series)).join(', ') })} table={table} />;
}

/** Between the least and the most that misses nothing, a tenth of a second at a time. */
function breadth(target: BowTarget): readonly { readonly s: number; readonly least: number; readonly most: number }[] {
  const { inner, outer } = breadthOf(target);
  const [innerLead, outerLead] = [leadOf(inner), leadOf(outer)];
  return Array.from({ length: LONGEST_S * 10 + 1 }, (_, tenth) => {
    const step = (tenth / 10) * STEPS_PER_SECOND;
    return { s: tenth / 10, least: curveAt(inner, step + innerLead) / 10, most: curveAt(outer, step + outerLead) / 10 };
  });
}
