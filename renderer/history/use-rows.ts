/** Which rows of a long table are on the page: those in sight, a few around them, and the one with the focus. */
import { defaultRangeExtractor, useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useState, type RefObject } from 'react';

/** A guess in CSS px; each row is measured once it is there. */
const ROW_PX = 45;
const AROUND = 8;

/** A row, or the empty height of those that are not there. */
export type Shown = { readonly kind: 'row'; readonly index: number } | { readonly kind: 'gap'; readonly key: string; readonly heightPx: number };

export interface Rows {
  readonly shown: readonly Shown[];
  readonly measure: (row: HTMLElement | null) => void;
}

export function useRows(body: RefObject<HTMLElement | null>, keys: readonly string[]): Rows {
  const kept = useFocusedRow(body);
  const topPx = useTop(body);
  // oxlint-disable-next-line react/incompatible-library -- its answers change without its identity; nothing here is remembered by that
  const rows = useWindowVirtualizer<HTMLElement>({
    count: keys.length,
    estimateSize: () => ROW_PX,
    overscan: AROUND,
    scrollMargin: topPx,
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range);
      return kept === undefined || kept >= keys.length ? near : [...new Set([...near, kept])].toSorted((one, other) => one - other);
    },
  });
  return { shown: withGaps(rows.getVirtualItems(), topPx, rows.getTotalSize()), measure: rows.measureElement };
}

/** The row that has the focus stays, however far it is scrolled away: focus is never lost. */
function useFocusedRow(body: RefObject<HTMLElement | null>): number | undefined {
  const [kept, keep] = useState<number>();
  useEffect(() => {
    const element = body.current;
    const taken = ({ target }: FocusEvent): void => {
      const index = target instanceof Element ? target.closest<HTMLElement>('tr[data-index]')?.dataset['index'] : undefined;
      keep(index === undefined ? undefined : Number(index));
    };
    const left = (): void => keep(undefined);
    element?.addEventListener('focusin', taken);
    element?.addEventListener('focusout', left);
    return () => {
      element?.removeEventListener('focusin', taken);
      element?.removeEventListener('focusout', left);
    };
  }, [body]);
  return kept;
}

/** How far below the page's beginning the rows begin; it changes with whatever stands above them. */
function useTop(body: RefObject<HTMLElement | null>): number {
  const [topPx, setTopPx] = useState(0);
  useLayoutEffect(() => {
    const look = (): void => setTopPx(Math.round((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    look();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const watch = new ResizeObserver(look);
    watch.observe(document.body);
    for (const above of body.current?.closest('main')?.children ?? []) watch.observe(above);
    return () => watch.disconnect();
  }, [body]);
  return topPx;
}

function withGaps(items: readonly VirtualItem[], top: number, heightPx: number): readonly Shown[] {
  const shown: Shown[] = [];
  let at = top;
  for (const { index, start, end } of items) {
    if (start > at) shown.push({ kind: 'gap', key: `before ${index}`, heightPx: start - at });
    shown.push({ kind: 'row', index });
    at = end;
  }
  if (top + heightPx > at) shown.push({ kind: 'gap', key: 'after', heightPx: top + heightPx - at });
  return shown;
}
