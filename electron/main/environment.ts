/** Everything that the environment may tell the app, read once at start. */
import { resolve } from 'node:path';

export interface Demo {
  readonly kind: 'full' | 'smoke';
  /** Where demo.png and demo.json go. */
  readonly folder: string;
}

export interface Environment {
  /** Set by the setup when the app runs on the old runtime that is for trying and testing only. */
  readonly isTestRuntime: boolean;
  /** Another folder for the database and the settings. */
  readonly userData: string | undefined;
  readonly demo: Demo | undefined;
  /** Origin of the development server, in a development build only. */
  readonly devServer: string | undefined;
}

/** Throws an Error with a message for the terminal when a variable has no lawful value. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>, isDevelopment: boolean): Environment {
  return {
    isTestRuntime: env['REIGI_TEST_RUNTIME'] === '1',
    userData: folder(env['REIGI_USER_DATA']),
    demo: readDemo(env['REIGI_DEMO'], env['REIGI_DEMO_OUT']),
    devServer: isDevelopment ? readOrigin(env['ELECTRON_RENDERER_URL']) : undefined,
  };
}

function folder(path: string | undefined): string | undefined {
  return path === undefined || path === '' ? undefined : resolve(path);
}

function readDemo(kind: string | undefined, out: string | undefined): Demo | undefined {
  if (kind === undefined || kind === '') return undefined;
  if (kind !== 'full' && kind !== 'smoke') throw new Error(`REIGI_DEMO must be full or smoke, not ${JSON.stringify(kind)}`);
  const path = folder(out);
  if (path === undefined) throw new Error('REIGI_DEMO_OUT must name the folder for demo.png and demo.json');
  return { kind, folder: path };
}

function readOrigin(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const { hostname, origin } = new URL(url);
  if (hostname !== 'localhost' && hostname !== '127.0.0.1') throw new Error('ELECTRON_RENDERER_URL must be on this machine');
  return origin;
}
