/** While a scene is played Tab goes round within the list: past its end it would leave the window, and the scene would pause. */
import { useEffect, type RefObject } from 'react';

export function useFocusRing(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.code !== 'Tab' || event.altKey || event.ctrlKey || isCovered(list.current)) return;
      const stops = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])].filter((button) => button.tabIndex >= 0);
      if (stops.length === 0) return;
      event.preventDefault();
      const at = stops.findIndex((stop) => stop === document.activeElement);
      const next = event.shiftKey ? (at <= 0 ? stops.length - 1 : at - 1) : (at + 1) % stops.length;
      stops[next]?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [list]);
}

/** By a dialog, or by the settings: the keys are then theirs. */
function isCovered(list: HTMLElement | null): boolean {
  return document.querySelector('dialog[open]') !== null || (list?.closest('[inert]') ?? null) !== null;
}
