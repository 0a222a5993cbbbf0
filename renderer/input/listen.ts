/** The DOM's side of the devices: keys, buttons, pointer and wheel of the window become device events with their own time. */
import type { DeviceEvent } from './device-event';

export interface Listening {
  /** The element that shows the scene: where the pointer acts. */
  readonly scene: HTMLElement;
  /** Nothing is heard, and nothing is kept from the page, while the scene does not live. */
  readonly isLive: () => boolean;
  /** Whether this input has a meaning: only then is the page's own reaction to it stopped. */
  readonly isBound: (input: string) => boolean;
  readonly send: (event: DeviceEvent, at: number) => void;
}

const REACH_MM = 650;
const SIDE_MM = 350;
const PX_PER_NOTCH = 100;
const LINES_PER_NOTCH = 3;

/** Hands follow the pointer across the whole picture: its lower edge is the chest, its upper edge the full reach. */
export function handPoint(x: number, y: number, width: number, height: number): { side: number; reach: number } {
  return { side: (x / width) * 2 * SIDE_MM - SIDE_MM, reach: (1 - y / height) * REACH_MM };
}

export function notchesOf(wheel: Pick<WheelEvent, 'deltaY' | 'deltaMode'>): number {
  return -wheel.deltaY / (wheel.deltaMode === 0 ? PX_PER_NOTCH : LINES_PER_NOTCH);
}

export function listen({ scene, isLive, isBound, send }: Listening): () => void {
  const view = scene.ownerDocument.defaultView ?? window;
  let last: { x: number; y: number } | undefined;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isLive() || !isBound(event.code) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (!event.repeat) send({ kind: 'down', input: event.code, shift: event.shiftKey }, event.timeStamp);
  };
  const onKeyUp = (event: KeyboardEvent): void => {
    if (!isLive() || !isBound(event.code)) return;
    event.preventDefault();
    send({ kind: 'up', input: event.code }, event.timeStamp);
  };
  const onMouseDown = (event: MouseEvent): void => {
    if (!isLive()) return;
    event.preventDefault();
    send({ kind: 'down', input: `Mouse${event.button}`, shift: event.shiftKey }, event.timeStamp);
  };
  const onMouseUp = (event: MouseEvent): void => {
    if (isLive()) send({ kind: 'up', input: `Mouse${event.button}` }, event.timeStamp);
  };
  const onMouseMove = (event: MouseEvent): void => {
    const box = scene.getBoundingClientRect();
    const x = event.clientX - box.left;
    const y = event.clientY - box.top;
    const before = last ?? { x, y };
    last = { x, y };
    if (!isLive()) return;
    const at = handPoint(x, y, box.width, box.height);
    send({ kind: 'move', ...at, dxPx: x - before.x, dyPx: y - before.y, roomPx: box.height - y }, event.timeStamp);
  };
  const onWheel = (event: WheelEvent): void => {
    if (!isLive()) return;
    event.preventDefault();
    send({ kind: 'wheel', notches: notchesOf(event) }, event.timeStamp);
  };
  const onMenu = (event: Event): void => event.preventDefault();

  view.addEventListener('keydown', onKeyDown);
  view.addEventListener('keyup', onKeyUp);
  scene.addEventListener('mousedown', onMouseDown);
  // On the window: a button that went down on the scene is also heard when it comes up elsewhere.
  view.addEventListener('mouseup', onMouseUp);
  view.addEventListener('mousemove', onMouseMove);
  scene.addEventListener('wheel', onWheel, { passive: false });
  scene.addEventListener('contextmenu', onMenu);
  return () => {
    view.removeEventListener('keydown', onKeyDown);
    view.removeEventListener('keyup', onKeyUp);
    scene.removeEventListener('mousedown', onMouseDown);
    view.removeEventListener('mouseup', onMouseUp);
    view.removeEventListener('mousemove', onMouseMove);
    scene.removeEventListener('wheel', onWheel);
    scene.removeEventListener('contextmenu', onMenu);
  };
}
