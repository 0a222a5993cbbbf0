import { useEffect, useRef, useState } from 'react';
import type * as Plot from '@observablehq/plot';
import './plot.css';

/** The library, once it has come: marks are made with it, so nobody else loads it. */
export type PlotLibrary = typeof Plot;

interface PlotPictureProps {
  /** What to draw; the same function draws nothing anew. The width is the box's own. */
  readonly draw: (plot: PlotLibrary) => Omit<Plot.PlotOptions, 'width' | 'document'>;
  /** What the picture says, in one sentence. The figures themselves belong into a table beside it. */
  readonly label: string;
}

/** On paper, and where nothing can be measured. */
const USUAL_PX = 640;
const LEAST_PX = 240;

/** One plot as a vector picture, as wide as the place it stands in: the same on a screen, in print and in a PDF. */
export function PlotPicture({ draw, label }: PlotPictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const plot = usePlot();
  useEffect(() => {
    if (plot === undefined || box.current === null) return;
    box.current.replaceChildren(pictureOf(plot, { ...draw(plot), width }, label));
  }, [plot, draw, width, label]);
  return <div className="plot" ref={box} />;
}

/** One picture to whoever hears the page. Its own style sheet is left out: the page's policy allows none, and plot.css says the same. */
function pictureOf(plot: PlotLibrary, options: Plot.PlotOptions, label: string): Element {
  const made = plot.plot(options);
  for (const style of made.querySelectorAll('style')) style.remove();
  for (const part of [made, ...made.querySelectorAll('[aria-label]')]) part.removeAttribute('aria-label');
  made.setAttribute('role', 'img');
  made.setAttribute('aria-label', label);
  return made;
}

function usePlot(): PlotLibrary | undefined {
  const [plot, setPlot] = useState<PlotLibrary>();
  useEffect(() => {
    let isGone = false;
    void import('@observablehq/plot').then((library) => {
      if (!isGone) setPlot(library);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return plot;
}

function useWidth(box: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(USUAL_PX);
  useEffect(() => {
    if (box.current === null || typeof ResizeObserver === 'undefined') return undefined;
    const watch = new ResizeObserver(([entry]) => {
      const seen = Math.round(entry?.contentRect.width ?? 0);
      if (seen >= LEAST_PX) setWidth(seen);
    });
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [box]);
  return width;
}
