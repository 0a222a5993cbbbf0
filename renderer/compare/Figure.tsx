import type { ReactNode } from 'react';
import { PlotPicture, type PlotLibrary } from '../ui/plot/PlotPicture';
import { useTexts } from '../ui/text/use-texts';
import type { PlotOptions } from '@observablehq/plot';
import type { Series } from './series';
import { TEXTS } from './text/texts';

interface FigureProps {
  readonly title: string;
  readonly about?: string | undefined;
  /** Undefined where nothing was recorded that could be drawn. */
  readonly draw: ((plot: PlotLibrary) => Omit<PlotOptions, 'width' | 'document'>) | undefined;
  readonly label: string;
  readonly table: Table;
}

export interface Table {
  readonly columns: readonly string[];
  /** The first of each row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** One picture, and the same as a table for whoever reads rather than sees. */
export function Figure({ title, about, draw, label, table }: FigureProps) {
  const say = useTexts(TEXTS);
  return (
    <figure className="compare-figure">
      <figcaption>
        <h3>{title}</h3>
        {about === undefined ? null : <p>{about}</p>}
      </figcaption>
      {draw === undefined ? null : <PlotPicture draw={draw} label={label} />}
      <details className="compare-table">
        <summary>{say('figures')}<span className="unseen">{` ${title}`}</span></summary>
        <div className="compare-table-place">
          <table>
            <thead><tr>{table.columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
            <tbody>{table.rows.map(([head = '', ...cells]) => <tr key={head}><th scope="row">{head}</th>{cells.map((cell, at) => <td key={table.columns[at + 1]}>{cell}</td>)}</tr>)}</tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

export function Figures({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="compare-part">
      <h2>{title}</h2>
      <div className="compare-figures">{children}</div>
    </section>
  );
}

/** As the row of a table is headed, and as a picture names its lines. */
export function nameOf({ letter, name }: Pick<Series, 'letter' | 'name'>): string {
  return letter === '' ? name : `${letter} ${name}`;
}
