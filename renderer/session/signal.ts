/** Something that happens, for whoever listens at the time. */
export interface Signal<T> {
  emit(value: T): void;
  /** Returns what stops the listening. */
  listen(listener: (value: T) => void): () => void;
}

export function signal<T>(): Signal<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    emit: (value) => {
      for (const listener of listeners) listener(value);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
