import { useCallback, useMemo } from 'react';
import { LEVEL, SAKE } from '../../scenarios/rulebook/nomikai/pour/fill-level';
import { UP_10 } from '../../scenarios/rulebook/nomikai/pour/label-up';
import { THROUGHOUT } from '../../scenarios/rulebook/nomikai/pour/two-hands';
import { message } from '../../scenarios/text/words';
import type { PlotLibrary } from '../ui/plot/PlotPicture';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { Figure, Figures, nameOf } from './Figure';
import type { ComparedPour } from './measures';
import { FITTING, LETTER_PX, letterOf, type Series } from './series';
import { TEXTS } from './text/texts';
import { useUnits, type Units } from './use-units';

const ROW_PX = 34;

interface Kind {
  readonly key: 'level' | 'both' | 'label';
  readonly unit: keyof Units;
  readonly domain: readonly [number, number];
  /** Undefined of a pour that has none. */
  readonly valueOf: (pour: ComparedPour) => number | undefined;
  /** What is as it should be. */
  readonly fitting: (pour: ComparedPour) => readonly [number, number];
}

const KINDS: readonly Kind[] = [
  { key: 'level', unit: 'percent', domain: [0, 105], valueOf: ({ levelPercent }) => levelPercent, fitting: ({ isSake }) => (isSake ? [SAKE.low, SAKE.high] : [LEVEL.low, LEVEL.high]) },
  { key: 'both', unit: 'percent', domain: [-3, 105], valueOf: ({ bothPercent }) => bothPercent, fitting: () => [THROUGHOUT, 100] },
  { key: 'label', unit: 'deg', domain: [-4, 190], valueOf: ({ labelDeg }) => labelDeg, fitting: () => [0, UP_10 / 10] },
];

/** The glasses one filled, one under another: how full, with both hands or one, and where the label was. */
export function PouringFigures({ all }: { readonly all: readonly Series[] }) {
  const say = useTexts(TEXTS);
  const shown = KINDS.filter(({ valueOf }) => all.some(({ measures }) => measures.pours.some((pour) => valueOf(pour) !== undefined)));
  if (shown.length === 0) return null;
  return <Figures title={say('pours')}>{shown.map((kind) => <Poured key={kind.key} kind={kind} all={all} />)}</Figures>;
}

function Poured({ kind: { key, unit, domain, valueOf, fitting }, all }: { readonly kind: Kind; readonly all: readonly Series[] }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const units = useUnits();
  const found = useMemo(() => all.flatMap((series, rank) => series.measures.pours.flatMap((pour) => {
    const value = valueOf(pour);
    const who = message(language, `thing.person.${pour.to}`);
    return value === undefined ? [] : [{ series, rank, pour, value, row: pour.n === 1 ? who : say('pour.n', { who, n: pour.n }) }];
  })), [all, valueOf, say, language]);
  const rows = useMemo(() => [...new Set(found.map(({ row }) => row))], [found]);
  const title = say(`pour.${key}`);
  const caption = say(`pour.${key}.x`);
  const draw = useCallback((plot: PlotLibrary) => {
    const bands = rows.flatMap((row) => found.filter((one) => one.row === row).slice(0, 1).map(({ pour }) => ({ row, from: fitting(pour)[0], to: fitting(pour)[1] })));
    return {
      height: 44 + rows.length * ROW_PX, marginLeft: 132, marginRight: 40, marginBottom: 40,
      x: { domain, label: caption, ticks: 5 },
      y: { label: null, domain: rows, padding: 0.25, tickSize: 0 },
      marks: [
        plot.barX(bands, { x1: 'from', x2: 'to', y: 'row', ...FITTING }),
        ...found.flatMap(({ series: { letter, look }, rank, ...one }) => [
          plot.dot([one], { x: 'value', y: 'row', r: 5, ...(letter === '' ? { stroke: look.stroke } : { fill: look.stroke }) }),
          ...(letter === '' ? [] : [plot.text([one], { x: 'value', y: 'row', text: [letter], ...letterOf(look), dx: LETTER_PX * (rank + 1) + 2 })]),
        ]),
      ],
    };
  }, [found, rows, domain, fitting, caption]);
  return (
    <Figure
      title={title} about={say(`pour.${key}.about`)} draw={draw} label={say('picture', { title, names: all.map(nameOf).join(', ') })}
      table={{
        columns: [say('pour.whose'), ...all.map(nameOf)],
        rows: rows.map((row) => [row, ...all.map(({ id }) => {
          const one = found.find((cell) => cell.row === row && cell.series.id === id);
          return one === undefined ? '–' : units[unit](one.value);
        })]),
      }}
    />
  );
}
