/** Keeps window.json as the window is moved and resized, and brings the window back into the state it had. */
import type { BrowserWindow } from 'electron';
import { writePlace, type WindowPlace } from './window-place';

/** Dragging an edge makes an event for every pixel. */
const REST_MS = 500;

const CHANGES = ['move', 'resize', 'maximize', 'unmaximize', 'enter-full-screen', 'leave-full-screen'] as const;

/** The part of a window that is used here. */
export type Placed = Pick<BrowserWindow, 'getNormalBounds' | 'isMaximized' | 'isFullScreen' | 'isDestroyed'> & {
  on(event: (typeof CHANGES)[number] | 'close', listener: () => void): unknown;
};

export function rememberPlace(window: Placed, folder: string): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  const write = (): void => {
    clearTimeout(rest);
    if (window.isDestroyed()) return;
    const place: WindowPlace = {
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
      isFullScreen: window.isFullScreen(),
    };
    const text = JSON.stringify(place);
    if (text === last) return;
    last = text;
    writePlace(folder, place);
  };
  // Typed by hand because Electron has an overload for every single event.
  const on = window.on.bind(window) as (event: string, listener: () => void) => unknown;
  for (const change of CHANGES) {
    on(change, () => {
      clearTimeout(rest);
      rest = setTimeout(write, REST_MS);
    });
  }
  on('close', write);
}

/** Not before the window is shown: to maximise it would show it, and so too early. */
export function restoreState(window: Pick<BrowserWindow, 'maximize' | 'setFullScreen'>, place: WindowPlace | undefined): void {
  if (place?.isMaximized === true) window.maximize();
  if (place?.isFullScreen === true) window.setFullScreen(true);
}
