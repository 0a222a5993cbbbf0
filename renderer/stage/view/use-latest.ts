import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A ref that holds the newest value, for loops and listeners that outlive a rendering. */
export function useLatest<T>(value: T): RefObject<T> {
  const ref = useRef(value);
  useLayoutEffect(() => {
    ref.current = value;
  }, [value]);
  return ref;
}
