/** The one factory of windows. */
import { BrowserWindow, nativeTheme, screen, type BrowserWindowConstructorOptions } from 'electron';
import { PRELOAD_FILE } from './places';
import { rememberPlace, restoreState } from './remember-place';
import { clampToDisplays, readPlace, type WindowPlace } from './window-place';

const BACKGROUND = { light: '#f7f4ee', dark: '#1b1a18' } as const;
const NAME = 'Reigi 礼儀';
const SMALLEST = { width: 960, height: 600 } as const;

function background(): string {
  return nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light;
}

export function windowTitle(isTestRuntime: boolean): string {
  return isTestRuntime ? `${NAME} — old test runtime, for trying and testing only` : NAME;
}

/** The first time the page is 1280 by 800 in the middle; later the whole window is where it was. */
function opening(place: WindowPlace | undefined): BrowserWindowConstructorOptions {
  if (place === undefined) {
    return { width: 1280, height: 800, useContentSize: true, minWidth: SMALLEST.width, minHeight: SMALLEST.height };
  }
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  const bounds = clampToDisplays(place.bounds, [primary, ...others].map(({ workArea }) => workArea));
  return {
    ...bounds,
    // A display smaller than our smallest window must still show all of it.
    minWidth: Math.min(SMALLEST.width, bounds.width),
    minHeight: Math.min(SMALLEST.height, bounds.height),
  };
}

export interface WindowOptions {
  readonly isTestRuntime: boolean;
  /** Where the window's place is kept; undefined for a demonstration, which always looks the same. */
  readonly folder: string | undefined;
}

/** Shown when its first frame is ready and already in the right colour, so that nothing flashes. */
export function createWindow({ isTestRuntime, folder }: WindowOptions): BrowserWindow {
  const place = folder === undefined ? undefined : readPlace(folder);
  const window = new BrowserWindow({
    ...opening(place),
    show: false,
    backgroundColor: background(),
    title: windowTitle(isTestRuntime),
    // Keys belong to the scene; Alt or F10 brings the menu.
    autoHideMenuBar: true,
    webPreferences: {
      preload: PRELOAD_FILE,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      safeDialogs: true,
    },
  });
  window.once('ready-to-show', () => {
    restoreState(window, place);
    window.show();
  });
  if (folder !== undefined) rememberPlace(window, folder);
  // The title says which runtime this is; the page does not decide about that.
  window.on('page-title-updated', (event) => event.preventDefault());
  const recolour = (): void => window.setBackgroundColor(background());
  nativeTheme.on('updated', recolour);
  window.once('closed', () => nativeTheme.off('updated', recolour));
  return window;
}
