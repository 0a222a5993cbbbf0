/** What the app asks the main process before its first screen. None of it may keep the screen from coming. */
import type { Response } from '../../electron/contract/contract';
import { DEFAULT_SETTINGS } from '../../electron/contract/default-settings';
import type { Settings } from '../../electron/contract/settings';
import { bootLearner } from '../learners/present';
import { bootOwnCard } from '../studio/own-card';

export type AppInfo = Response<'app.info'>;

export interface Booted {
  readonly settings: Settings;
  readonly info: AppInfo;
  /** The page crashed and was loaded once more; 'safe': again and again, so that it is loaded without a picture. */
  readonly crash: 'recovered' | 'safe' | undefined;
  /** Several practise here, and nobody has said yet who this is. */
  readonly mustChoose: boolean;
}

const UNKNOWN: AppInfo = {
  version: '', electron: '', chrome: '', node: '', platform: '', locale: navigator.language, testRuntime: false, folder: '', storage: null,
};

export async function boot(query: URLSearchParams): Promise<Booted> {
  const [settings, info, mustChoose] = await Promise.all([
    // Who cannot be remembered must not be welcomed anew every day.
    window.reigi.call('settings.read', {}).catch(() => ({ ...DEFAULT_SETTINGS, firstStartDone: true })),
    window.reigi.call('app.info', {}).catch(() => UNKNOWN),
    bootLearner(),
    bootOwnCard(),
  ]);
  return { settings: settings as Settings, info, crash: crashIn(query), mustChoose: mustChoose === true };
}

/** `notice` in the address: see keepPage in the main process. */
export function crashIn(query: URLSearchParams): Booted['crash'] {
  const notice = query.get('notice');
  return notice === 'recovered' || notice === 'safe' ? notice : undefined;
}
