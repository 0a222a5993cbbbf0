/**
 * A part of the page whose code is read when it is first needed, or before, while nothing else is to be done. Without Suspense,
 * which keeps a part back for 300 ms once something else has been shown in its place.
 */
import { useEffect, useReducer, useState, type ComponentType } from 'react';

export interface Fetched {
  /** Its code is there: it can be shown at once. */
  isHere(): boolean;
  /** Asks for the code; after a failure once more. */
  fetch(): Promise<void>;
}

/** Shows nothing until it is there; `whenHere` lets one keep on the page what stands there meanwhile. */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> & Fetched {
  let Part: ComponentType<P> | undefined;
  let coming: Promise<void> | undefined;
  const arrived = (part: ComponentType<P>): void => void (Part = part);
  const fetch = (): Promise<void> => {
    coming ??= load().then(arrived, (error: unknown) => {
      coming = undefined;
      throw error;
    });
    return coming;
  };
  function LazyPart(props: P) {
    useArrival({ isHere, fetch });
    return Part === undefined ? null : <Part {...props} />;
  }
  const isHere = (): boolean => Part !== undefined;
  return Object.assign(LazyPart, { isHere, fetch });
}

/** Draws anew when the part has come. What cannot be had is the page's trouble, told where all such trouble is. */
function useArrival(part: Fetched | undefined): boolean {
  const [, drawAnew] = useReducer((times: number) => times + 1, 0);
  const [trouble, setTrouble] = useState<{ readonly error: unknown }>();
  const isHere = part?.isHere() ?? true;
  useEffect(() => {
    if (part === undefined || isHere) return undefined;
    let isAwaited = true;
    part.fetch().then(() => isAwaited && drawAnew(), (error: unknown) => isAwaited && setTrouble({ error }));
    return () => {
      isAwaited = false;
    };
  }, [part, isHere]);
  if (trouble !== undefined) throw trouble.error;
  return isHere;
}

/** The last value whose part is there: what was on the page stays until what is wanted can be shown. Undefined until the first. */
export function useWhenHere<T>(wanted: T, part: Fetched | undefined): T | undefined {
  const isHere = useArrival(part);
  const [shown, setShown] = useState(isHere ? wanted : undefined);
  if (isHere && shown !== wanted) setShown(wanted);
  return isHere ? wanted : shown;
}

/** Fetches one part after the other while nothing else is to be done; returns what stops it. What cannot be had is asked for again by its screen. */
export function fetchWhileIdle(parts: readonly Fetched[]): () => void {
  let next = 0;
  let idle = requestIdleCallback(function fetchOne() {
    const part = parts[next];
    next += 1;
    const goOn = (): void => void (idle = next < parts.length ? requestIdleCallback(fetchOne) : 0);
    part?.fetch().then(goOn, goOn);
  });
  return () => {
    next = parts.length;
    cancelIdleCallback(idle);
  };
}
