/** Listens for the one press that shall become a binding; nothing else on the page hears it. */
import { useEffect, useEffectEvent } from 'react';
import type { BoundDevice } from '../input/bindings';

export interface Captured {
  readonly onInput: (input: string) => void;
  readonly onClear: () => void;
  readonly onCancel: () => void;
}

/** How far a stick or trigger is pushed before it is meant. */
const MEANT = 0.6;

/** The names of all that is pressed on any pad, as `renderer/input` names them. */
export function pressedOn(pads: readonly (Pick<Gamepad, 'buttons' | 'axes'> | null)[]): ReadonlySet<string> {
  const names = pads.flatMap((pad) => [
    ...(pad?.buttons ?? []).flatMap(({ value }, index) => (value > MEANT ? [`Pad${index}`] : [])),
    ...(pad?.axes ?? []).flatMap((value, index) => (Math.abs(value) > MEANT ? [`PadAxis${index}${value > 0 ? '+' : '-'}`] : [])),
  ]);
  return new Set(names);
}

export function useCapture(device: BoundDevice, isOn: boolean, { onInput, onClear, onCancel }: Captured): void {
  const told = useEffectEvent(onInput);
  const cleared = useEffectEvent(onClear);
  const cancelled = useEffectEvent(onCancel);

  useEffect(() => {
    if (!isOn) return undefined;
    const swallow = (event: Event): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    const onKey = (event: KeyboardEvent): void => {
      swallow(event);
      if (event.repeat) return;
      if (event.code === 'Escape') cancelled();
      else if (event.code === 'Backspace') cleared();
      else if (device !== 'gamepad') told(event.code);
    };
    const onButton = (event: MouseEvent): void => {
      if (device !== 'mouse-keyboard') return cancelled();
      swallow(event);
      // The click that follows belongs to this press.
      window.addEventListener('click', swallow, { capture: true, once: true });
      told(`Mouse${event.button}`);
    };
    const options = { capture: true };
    window.addEventListener('keydown', onKey, options);
    window.addEventListener('keyup', swallow, options);
    window.addEventListener('mousedown', onButton, options);
    window.addEventListener('contextmenu', swallow, options);
    return () => {
      window.removeEventListener('keydown', onKey, options);
      window.removeEventListener('keyup', swallow, options);
      window.removeEventListener('mousedown', onButton, options);
      window.removeEventListener('contextmenu', swallow, options);
    };
  }, [isOn, device]);

  useEffect(() => {
    if (!isOn || device !== 'gamepad') return undefined;
    // What is down already is how one came here.
    let before = pressedOn(navigator.getGamepads());
    let next = requestAnimationFrame(function look() {
      const now = pressedOn(navigator.getGamepads());
      const [fresh] = [...now].filter((name) => !before.has(name));
      before = now;
      if (fresh !== undefined) told(fresh);
      next = requestAnimationFrame(look);
    });
    return () => cancelAnimationFrame(next);
  }, [isOn, device]);
}
