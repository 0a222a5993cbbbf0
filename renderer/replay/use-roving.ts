/** A row of buttons that is one stop of the Tab key: arrow keys, Home and End lead through it. */
import { useRef, useState, type KeyboardEvent } from 'react';

interface Roving {
  /** For the row itself; keys inside it are its own, not the replay's. */
  readonly row: { readonly 'data-own-arrows': true; readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void; readonly ref: (row: HTMLElement | null) => void };
  /** Which button the Tab key comes to. */
  readonly tabIndexOf: (index: number) => 0 | -1;
  readonly onFocus: (index: number) => void;
}

const WAYS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(last, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** `onMove`: what choosing a button by the arrows does besides bringing the focus to it. */
export function useRoving(count: number, onMove?: (index: number) => void): Roving {
  const place = useRef<HTMLElement>(null);
  const [at, setAt] = useState(0);
  const current = Math.min(at, count - 1);
  return {
    row: {
      'data-own-arrows': true,
      ref: (row) => {
        place.current = row;
      },
      onKeyDown: (event) => {
        const way = WAYS[event.key];
        if (way === undefined || count === 0) return;
        event.preventDefault();
        const next = way(current, count - 1);
        setAt(next);
        place.current?.querySelectorAll<HTMLButtonElement>('button')[next]?.focus();
        onMove?.(next);
      },
    },
    tabIndexOf: (index) => (index === current ? 0 : -1),
    onFocus: setAt,
  };
}
