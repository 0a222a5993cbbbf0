/** What one attempt looks like in every picture: a letter and a kind of line, so that colour is never all there is. */
import type { Data, MarkOptions } from '@observablehq/plot';
import type { PlotLibrary } from '../ui/plot/PlotPicture';
import type { CurvePoint, Measures } from './measures';

export interface Look {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray: string;
}

export interface Series {
  readonly id: string;
  /** '' = the master. */
  readonly letter: string;
  readonly name: string;
  readonly look: Look;
  readonly measures: Measures;
}

/** The newest first. */
export const LOOKS: readonly Look[] = [
  { stroke: 'var(--seal)', strokeWidth: 2.5, strokeDasharray: 'none' },
  { stroke: 'var(--ink)', strokeWidth: 1.75, strokeDasharray: 'none' },
  { stroke: 'var(--ink)', strokeWidth: 1.75, strokeDasharray: '7 4' },
  { stroke: 'var(--ink-soft)', strokeWidth: 2, strokeDasharray: '2 4' },
];
export const LETTERS = 'ABCD';
export const MASTER_LOOK: Look = { stroke: 'var(--ink-faint)', strokeWidth: 1.25, strokeDasharray: '14 3 2 3' };
/** More lines than that over one another are a thicket. */
export const MOST = LOOKS.length;

/** Grey, and behind everything: what is as it should be. */
export const FITTING = { fill: 'var(--rule)', fillOpacity: 0.55 } as const;

export interface Line {
  readonly series: Series;
  readonly points: readonly CurvePoint[];
}

/** Beside one another, so that lines that end in one place still have their letters. */
export const LETTER_PX = 10;

/** A line for every attempt, with its letter at its end. */
export function linesOf(plot: PlotLibrary, lines: readonly Line[]) {
  return lines.flatMap(({ series: { letter, look }, points }, rank) => {
    const last = points.at(-1);
    if (last === undefined) return [];
    return [
      plot.line(points as Data, { x: 's', y: 'value', ...look }),
      ...(letter === '' ? [] : [plot.text([last], { x: 's', y: 'value', text: [letter], ...letterOf(look), dx: LETTER_PX * (rank + 1) })]),
    ];
  });
}

export function letterOf({ stroke }: Look): MarkOptions & { readonly fill: string } {
  return { fill: stroke, stroke: 'var(--paper)', strokeWidth: 3 };
}
