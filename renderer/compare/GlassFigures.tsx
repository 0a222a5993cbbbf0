import { useCallback, useMemo } from 'react';
import { LOWER_MM, MUCH_MM } from '../../scenarios/rulebook/nomikai/kanpai/lower-glass';
import { message } from '../../scenarios/text/words';
import type { PlotLibrary } from '../ui/plot/PlotPicture';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { Figure, Figures, nameOf } from './Figure';
import { FITTING, type Series } from './series';
import { TEXTS } from './text/texts';
import { useUnits } from './use-units';

/** The picture shows at least so much (mm). */
const SHOWN_MM = [-20, 70] as const;
/** A dot at the rim keeps clear of its name. */
const ROOM_MM = 8;

/** Toasts with people above one: how much lower the own glass was. */
export function GlassFigures({ all }: { readonly all: readonly Series[] }) {
  const say = useTexts(TEXTS);
  const people = [...new Set(all.flatMap(({ measures }) => measures.toasts.map(({ to }) => to)))];
  if (people.length === 0) return null;
  return <Figures title={say('glasses')}>{people.map((person) => <Toast key={person} person={person} all={all} />)}</Figures>;
}

function Toast({ person, all }: { readonly person: string; readonly all: readonly Series[] }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const units = useUnits();
  const found = useMemo(() => all.flatMap((series) => {
    const toast = series.measures.toasts.find(({ to }) => to === person);
    return toast === undefined ? [] : [{ name: series.letter === '' ? series.name : series.letter, series, belowMm: toast.belowMm }];
  }), [all, person]);
  const title = say('glass', { who: message(language, `thing.person.${person}`) });
  const caption = say('glass.y');
  const draw = useCallback((plot: PlotLibrary) => {
    const shown = found.map(({ belowMm }) => belowMm);
    return {
      height: 40 + found.length * 34, marginLeft: 70, marginBottom: 40,
      x: { domain: [Math.min(SHOWN_MM[0], ...shown) - ROOM_MM, Math.max(SHOWN_MM[1], ...shown) + ROOM_MM], label: caption },
      y: { label: null, domain: found.map(({ name }) => name) },
      marks: [
        plot.rectX([{ from: LOWER_MM, to: MUCH_MM }], { x1: 'from', x2: 'to', ...FITTING }),
        plot.ruleX([0], { stroke: 'var(--rule-strong)' }),
        ...found.map((one) => plot.dot([one], { x: 'belowMm', y: 'name', r: 5, fill: one.series.look.stroke })),
      ],
    };
  }, [found, caption]);
  return (
    <Figure
      title={title} about={say('glass.about')} draw={draw} label={say('picture', { title, names: found.map(({ series }) => nameOf(series)).join(', ') })}
      table={{ columns: [say('attempt'), caption], rows: found.map(({ series, belowMm }) => [nameOf(series), units.mm(belowMm)]) }}
    />
  );
}
