/** What no content may do, whatever it is and however it came in. Applied before any window exists. */
import { app, session, type OnBeforeRequestListenerDetails, type Session, type WebContents } from 'electron';
import { isLocal, isOwnPage, mayHave } from './addresses';

/** Before the app is ready. */
export function lockProcess(isDevelopment: boolean): void {
  // By this name, and by no other, what comes from outside could reach the prototype of everything.
  Reflect.deleteProperty(Object.prototype, '__proto__');
  const { commandLine } = app;
  // Every renderer in the system's sandbox, also one that some code forgets to ask it for. Chromium has none for root,
  // which the tests are in a container; a packaged app knows no such exception.
  if (app.isPackaged || !commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // Two driver resets would otherwise cost the rest of the session its 3D.
  app.disableDomainBlockingFor3DAPIs();
  // And a few more would make Chromium give up the process that draws, and at last itself.
  commandLine.appendSwitch('disable-gpu-process-crash-limit');
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'no-pings']) {
    commandLine.appendSwitch(name);
  }
  // No name leads anywhere: a second lock behind the cancelled requests.
  if (!isDevelopment) commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** When the app is ready. `devServer` is the one origin that a development build may fetch from. */
export function lockContent(devServer: string | undefined): void {
  lockSession(session.defaultSession, devServer);
  app.on('session-created', (other) => lockSession(other, devServer));
  app.on('web-contents-created', (_event, contents) => lockContents(contents, devServer));
}

function lockSession(target: Session, devServer: string | undefined): void {
  target.webRequest.onBeforeRequest((details, answer) => {
    // Where a window goes is decided below; what else is asked for, is asked for by the page that is there.
    const isAllowed = details.resourceType === 'mainFrame' || mayHave(details.url, askerOf(details), devServer);
    answer({ cancel: !isAllowed || !isLocal(details.url, devServer) });
  });
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.setSpellCheckerEnabled(false);
  target.on('will-download', (event) => event.preventDefault());
}

/** The origin of the frame that asks, or whose worker does. */
function askerOf({ frame }: OnBeforeRequestListenerDetails): string | undefined {
  return frame?.origin;
}

function lockContents(contents: WebContents, devServer: string | undefined): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // Without this a page may look for peers by UDP, which no request filter sees.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-attach-webview', (event) => event.preventDefault());
  const stay = (event: { preventDefault(): void }, url: string): void => {
    if (!isOwnPage(url, devServer)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', (details) => stay(details, details.url));
}
