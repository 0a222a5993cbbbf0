import { useCallback, useMemo } from 'react';
import { HIGHEST_MM, LOWEST_MM } from '../../scenarios/rulebook/meishi/present/chest-height';
import { ASKEW10, STRAIGHT10 } from '../../scenarios/rulebook/meishi/present/orientation';
import { message } from '../../scenarios/text/words';
import type { PlotLibrary } from '../ui/plot/PlotPicture';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { Figure, Figures, nameOf, type Table } from './Figure';
import type { ComparedOffer } from './measures';
import { FITTING, linesOf, type Series } from './series';
import { TEXTS } from './text/texts';
import { useUnits } from './use-units';

const BEFORE_S = 6;
const AFTER_S = 1.4;
/** The picture shows at least so much, whatever the cards did. */
const LEAST_TURN_DEG = 60;
const ROOM_DEG = 10;
const TURNS_DEG = [-360, -270, -180, -90, 0, 90, 180, 270, 360];
const HEIGHTS_CM = [-40, 25] as const;

type Found = readonly { readonly series: Series; readonly offer: ComparedOffer }[];

/** The learner's card from hand to hand: which way up it was, and how high. */
export function CardFigures({ all }: { readonly all: readonly Series[] }) {
  const say = useTexts(TEXTS);
  const takers = [...new Set(all.flatMap(({ measures }) => measures.offers.map(({ to }) => to)))];
  if (takers.length === 0) return null;
  return <Figures title={say('cards')}>{takers.flatMap((taker) => [<Turn key={`${taker}.yaw`} taker={taker} all={all} />, <Height key={`${taker}.height`} taker={taker} all={all} />])}</Figures>;
}

interface GivenProps {
  readonly taker: string;
  readonly all: readonly Series[];
}

function useGiven({ taker, all }: GivenProps): { readonly found: Found; readonly who: string; readonly table: Table; readonly label: (title: string) => string } {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const units = useUnits();
  const found = useMemo(() => all.flatMap((series) => {
    const offer = series.measures.offers.find(({ to }) => to === taker);
    return offer === undefined ? [] : [{ series, offer }];
  }), [all, taker]);
  return {
    found,
    who: message(language, `thing.person.${taker}`),
    table: {
      columns: [say('attempt'), say('yaw.short'), say('height.short'), say('held.out')],
      rows: found.map(({ series, offer: { yawDeg, heightCm, heldS } }) => [nameOf(series), units.deg(yawDeg), units.cm(heightCm), units.s(heldS)]),
    },
    label: (title) => say('picture', { title, names: found.map(({ series }) => nameOf(series)).join(', ') }),
  };
}

function Turn(props: GivenProps) {
  const say = useTexts(TEXTS);
  const { found, who, table, label } = useGiven(props);
  const title = say('yaw', { who });
  const caption = say('yaw.y');
  const draw = useCallback((plot: PlotLibrary) => {
    const turns = found.flatMap(({ offer }) => offer.yaw.map(({ value }) => value));
    const [least, most] = [Math.min(-LEAST_TURN_DEG, ...turns) - ROOM_DEG, Math.max(LEAST_TURN_DEG, ...turns) + ROOM_DEG];
    return {
      ...FRAME,
      y: { domain: [least, most], label: caption, tickFormat: (deg: number) => `${deg < 0 ? '−' : ''}${Math.abs(deg)}°`, ticks: TURNS_DEG.filter((deg) => deg >= least && deg <= most) },
      marks: [
        fittingBand(plot, -STRAIGHT10 / 10, STRAIGHT10 / 10),
        plot.ruleY([-ASKEW10 / 10, ASKEW10 / 10], { stroke: 'var(--rule-strong)', strokeDasharray: '2 3' }),
        taken(plot),
        ...linesOf(plot, found.map(({ series, offer }) => ({ series, points: offer.yaw }))),
      ],
    };
  }, [found, caption]);
  return <Figure title={title} about={say('card.about', { who })} draw={draw} label={label(title)} table={table} />;
}

function Height(props: GivenProps) {
  const say = useTexts(TEXTS);
  const { found, who, table, label } = useGiven(props);
  const title = say('height', { who });
  const caption = say('height.y');
  const draw = useCallback((plot: PlotLibrary) => {
    const heights = found.flatMap(({ offer }) => offer.height.map(({ value }) => value));
    return {
      ...FRAME,
      y: { domain: [Math.min(HEIGHTS_CM[0], ...heights), Math.max(HEIGHTS_CM[1], ...heights)], label: caption, ticks: 5 },
      marks: [
        fittingBand(plot, LOWEST_MM / 10, HIGHEST_MM / 10),
        taken(plot),
        ...linesOf(plot, found.map(({ series, offer }) => ({ series, points: offer.height }))),
      ],
    };
  }, [found, caption]);
  return <Figure title={title} about={say('card.about', { who })} draw={draw} label={label(title)} table={table} />;
}

const FRAME = { height: 220, marginTop: 26, marginLeft: 46, marginBottom: 30, x: { domain: [-BEFORE_S, AFTER_S], label: null, ticks: 7 } };

function fittingBand(plot: PlotLibrary, from: number, to: number) {
  return plot.rect([{ from, to }], { x1: -BEFORE_S, x2: AFTER_S, y1: 'from', y2: 'to', ...FITTING });
}

function taken(plot: PlotLibrary) {
  return plot.ruleX([0], { stroke: 'var(--rule-strong)' });
}
