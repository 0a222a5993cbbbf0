/** Calls from windows and frames that are not the app's own page: none is answered, whatever is called. */
import { CALL_NAMES } from '../../../electron/contract/call-names';
import type { InApp } from './in-app';

/** Where somebody else might call from, each with the app's own preload in hand. */
const STRANGERS = ['app://bundle/index.html', 'about:blank', 'data:text/html,x', 'app://bundle/missing', 'app://bundle/index.html?demo=full'] as const;

export const proveStrangers: InApp = async ({ app, page }, _from, _to, tally) => {
  const answers = await app.evaluate(async ({ app: own, BrowserWindow }, [urls, names]) => {
    const preload = `${own.getAppPath()}/out/preload/index.cjs`;
    const all: (readonly [string, string, string])[] = [];
    for (const url of urls) {
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true } });
      await window.loadURL(url).catch(() => undefined);
      for (const name of names) {
        const call = `window.reigi.call(${JSON.stringify(name)}, {}).then(() => 'answered', (failure) => failure.code)`;
        all.push([url, name, String(await window.webContents.executeJavaScript(call))]);
      }
      window.destroy();
    }
    return all;
  }, [STRANGERS, CALL_NAMES] as const);
  for (const [url, name, code] of answers) tally.judge(code === 'forbidden' ? undefined : `${name} from a window at ${url}: ${code}`);
  // A frame in our own page is not given a bridge at all, whatever it is made of.
  const inFrame = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    await new Promise((done) => setTimeout(done, 100));
    const found = frame.contentWindow !== null && 'reigi' in frame.contentWindow;
    frame.remove();
    return found;
  });
  for (const name of CALL_NAMES) tally.judge(inFrame ? `${name} can be called from a frame` : undefined);
};
