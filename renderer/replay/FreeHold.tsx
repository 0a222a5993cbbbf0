import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useTexts } from '../ui/text/use-texts';
import { TEXTS } from './text/texts';
import { turned, type Orbit } from './theatre-cameras';

interface FreeHoldProps {
  readonly onTurn: (turn: (orbit: Orbit) => Orbit) => void;
}

const RAD_PER_PX = 0.007;
const RAD_PER_PRESS = 0.12;
const TIMES_PER_PRESS = 1.12;
const TIMES_PER_WHEEL = 0.0012;

/** By the place of the key, so that other alphabets and layouts turn with the same hand. */
const TURNS: Readonly<Record<string, readonly [yaw: number, pitch: number]>> = {
  KeyA: [RAD_PER_PRESS, 0],
  KeyD: [-RAD_PER_PRESS, 0],
  KeyW: [0, RAD_PER_PRESS],
  KeyS: [0, -RAD_PER_PRESS],
};

/** Lies over the picture of the free camera and lets pointer and keys lead it. */
export function FreeHold({ onTurn }: FreeHoldProps) {
  const say = useTexts(TEXTS);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const area = place.current;
    // The page must not scroll along, which only a listener that is not passive can ask for.
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      onTurn((orbit) => turned(orbit, 0, 0, 1 + event.deltaY * TIMES_PER_WHEEL));
    };
    area?.addEventListener('wheel', onWheel, { passive: false });
    return () => area?.removeEventListener('wheel', onWheel);
  }, [onTurn]);

  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { movementX, movementY } = event;
    onTurn((orbit) => turned(orbit, -movementX * RAD_PER_PX, movementY * RAD_PER_PX));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const turn = TURNS[event.code];
    const times = event.key === '+' || event.key === '=' ? 1 / TIMES_PER_PRESS : event.key === '-' || event.key === '−' ? TIMES_PER_PRESS : undefined;
    if (turn !== undefined) onTurn((orbit) => turned(orbit, ...turn));
    else if (times !== undefined) onTurn((orbit) => turned(orbit, 0, 0, times));
    else return;
    event.preventDefault();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a view that keys and pointer turn has no element of its own
    <div
      ref={place}
      className="replay-free"
      role="application"
      aria-label={say('free.label')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application takes the focus
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}
