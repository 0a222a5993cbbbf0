/** Where the built parts are. Main is bundled into one CommonJS file in out/main, beside the other two. */
import { join } from 'node:path';

export const PRELOAD_FILE = join(__dirname, '../preload/index.cjs');
export const PAGE_FOLDER = join(__dirname, '../renderer');

/** The page's own origin; nothing else may load, call or be opened. */
export const APP_ORIGIN = 'app://bundle';
export const PAGE_URL = `${APP_ORIGIN}/index.html`;
