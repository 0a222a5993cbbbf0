/** The one factory of windows. */
import { BrowserWindow, nativeTheme } from 'electron';
import { PRELOAD_FILE } from './places';

const BACKGROUND = { light: '#f7f4ee', dark: '#1b1a18' } as const;
const NAME = 'Reigi 礼儀';

function background(): string {
  return nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light;
}

export function windowTitle(isTestRuntime: boolean): string {
  return isTestRuntime ? `${NAME} — old test runtime, for trying and testing only` : NAME;
}

/** Shown when its first frame is ready and already in the right colour, so that nothing flashes. */
export function createWindow(isTestRuntime: boolean): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    useContentSize: true,
    minWidth: 960,
    minHeight: 600,
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
  window.once('ready-to-show', () => window.show());
  // The title says which runtime this is; the page does not decide about that.
  window.on('page-title-updated', (event) => event.preventDefault());
  const recolour = (): void => window.setBackgroundColor(background());
  nativeTheme.on('updated', recolour);
  window.once('closed', () => nativeTheme.off('updated', recolour));
  return window;
}
