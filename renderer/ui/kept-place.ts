/** Where on a screen one was: kept over a crash of the page, in the window's own memory, and found again by the same screen when the page comes back. */
import { useEffect, useState } from 'react';

const PREFIX = 'reigi.place.';

type Place = string | number;

/** What was kept under this name, if the page has come back from a crash. */
export function keptPlace<T extends Place>(name: string, search: string = window.location.search): T | undefined {
  if (new URLSearchParams(search).get('notice') !== 'recovered') return undefined;
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PREFIX + name) ?? '');
    return typeof kept === 'string' || typeof kept === 'number' ? (kept as T) : undefined;
  } catch {
    return undefined;
  }
}

/** Never throws: nothing may be lost by remembering. */
export function keepPlace(name: string, place: Place | undefined): void {
  try {
    if (place === undefined) sessionStorage.removeItem(PREFIX + name);
    else sessionStorage.setItem(PREFIX + name, JSON.stringify(place));
  } catch {
    // Full or forbidden: then one begins at the top of the screen.
  }
}

/** A state of a screen that outlives a crash, but not the leaving of the screen. */
export function useKeptPlace<T extends Place>(name: string, initial: T): readonly [T, (place: T) => void] {
  const [place, set] = useState<T>(() => keptPlace<T>(name) ?? initial);
  useEffect(() => {
    keepPlace(name, place);
    return () => keepPlace(name, undefined);
  }, [name, place]);
  return [place, set];
}
