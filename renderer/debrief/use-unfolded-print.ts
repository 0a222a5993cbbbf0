/** On paper nothing can be unfolded: everything opens for printing and closes again afterwards. */
import { useEffect, type RefObject } from 'react';

export function useUnfoldedPrint(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const unfold = (): void => {
      opened = [...(root.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
      for (const fold of opened) fold.open = true;
    };
    const refold = (): void => {
      for (const fold of opened) fold.open = false;
      opened = [];
    };
    window.addEventListener('beforeprint', unfold);
    window.addEventListener('afterprint', refold);
    return () => {
      window.removeEventListener('beforeprint', unfold);
      window.removeEventListener('afterprint', refold);
    };
  }, [root]);
}
